// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/CityBundles.h"
#include "app/sync/CentreLine.h"

#include <QTimer>
#include <deque>

namespace madoguchi
{

// Asks the centre now and then for later bundles and brings them, one request at a time, while nothing that
// was handed in is being sent. Only files that are not here yet are asked for; what was fetched before the
// line was cut, or the program was killed, stays. What is in force goes on until a later one is whole, signed
// and right. GUI thread.
class BundleClient : public QObject
{
    Q_OBJECT
public:
    struct Options {
        std::chrono::milliseconds every{600'000};          // a quarter more or less, by chance
        std::function<bool()> busy = [] { return false; }; // something more urgent is on the line
    };
    BundleClient(CityBundles &bundles, CentreLine &line, Options options, QObject *parent = nullptr);

    void start(); // asks in some seconds
    // Why the last try brought nothing, until one that finds all in order; also in the log, once.
    const std::optional<Error> &trouble() const noexcept { return m_trouble; }

Q_SIGNALS:
    void cameIntoForce(madoguchi::BundleKind kind);

private:
    using Reply = Result<CentreLine::Reply>;
    void next();
    void ask(const QString &path, void (BundleClient::*then)(const CentreLine::Reply &));
    void listed(const CentreLine::Reply &reply);
    void described(const CentreLine::Reply &reply);
    void filled(const CentreLine::Reply &reply);
    void finish();
    void refuse(const Error &error);
    void goOn();
    void fail(const Error &error, int askedSeconds);
    void tell(const Error &error);
    void restUntilNextTime();

    CityBundles &m_bundles;
    CentreLine &m_line;
    Options m_options;
    QTimer m_timer;
    std::deque<BundleKind> m_later;   // what the centre has and this machine has not
    std::optional<BundlePart> m_part; // of the first of these
    std::optional<Error> m_trouble;
    int m_failures = 0;
};

} // namespace madoguchi
