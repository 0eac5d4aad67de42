// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/Notice.h"
#include "app/sync/StaffClient.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// Who sits at the counter. Leaving the seat and signing out are one act: everything on the screen is wiped.
class StaffSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns the session")
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // a sentence, or empty

public:
    explicit StaffSession(StaffClient &client, QObject *parent = nullptr);

    bool signedIn() const noexcept { return m_signedIn; }
    QString name() const { return m_name; }
    QString staff() const { return m_staff; } // the number; empty while nobody is signed in
    bool busy() const noexcept { return m_busy; }
    QString problem() const { return m_notice.sentence(); }

    // The characters of the password are overwritten where they lie before this returns.
    Q_INVOKABLE void signIn(const QString &staff, QString password);
    Q_INVOKABLE void leave();
    void translate() { Q_EMIT changed(); } // the language changed

Q_SIGNALS:
    void changed();
    void signedInChanged(bool signedIn);
    void answered(const Error *error); // to a sign-in; null when it went well

private:
    void end(Notice notice);
    StaffClient &m_client;
    QString m_staff, m_name;
    Notice m_notice;
    bool m_signedIn = false;
    bool m_busy = false;
};

} // namespace madoguchi
