// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/EnrolmentClient.h"

#include <QTimer>
#include <openssl/types.h>

namespace madoguchi
{

// Gives this machine a new key and certificate before the old one runs out, with nobody's help. GUI thread;
// never blocks for longer than writing a small file takes.
class Renewal : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    Renewal(const Station &station, CentreLine &line, QObject *parent = nullptr);

    void start();          // looks now and once a day whether it is time; after a failure, within the hour
    void renew(Done done); // now. What EnrolmentClient answers, and FileUnreadable

Q_SIGNALS:
    void renewed(); // the new pair is in the station's files; `line` speaks with it from now on

private:
    void look();
    Result<void> keep(const Result<IssuedIdentity> &issued, EVP_PKEY *key);
    Station m_station;
    CentreLine &m_line;
    EnrolmentClient m_client;
    QTimer m_timer;
};

} // namespace madoguchi
