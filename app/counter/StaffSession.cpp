// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/StaffSession.h"

#include "drivers/support/SecretBuffer.h"

#include <QPointer>

namespace madoguchi
{

namespace
{

// Overwrites the characters where they lie, whoever shares them: the page's own copy goes with it.
void scrubText(QString &text)
{
    if (text.data_ptr().d_ptr())
        scrub(const_cast<QChar *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

StaffSession::StaffSession(StaffClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &StaffClient::signedInChanged, this, [this](bool signedIn) {
        if (!signedIn && m_signedIn)
            end(Notice::signedOut());
    });
}

void StaffSession::signIn(const QString &staff, QString password)
{
    QByteArray bytes = password.toUtf8();
    scrubText(password);
    if (m_busy || m_signedIn) {
        scrub(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return;
    }
    m_busy = true;
    m_notice = {};
    Q_EMIT changed();
    m_client.signIn(staff.trimmed(), bytes,
                    [self = QPointer(this), staff = staff.trimmed()](const Result<QString> &name) {
                        if (!self)
                            return;
                        self->m_busy = false;
                        self->m_signedIn = name.ok();
                        if (name) {
                            self->m_staff = staff;
                            self->m_name = name.value();
                        } else {
                            self->m_notice = Notice::of(name.error().code, Notice::Act::SignIn);
                        }
                        Q_EMIT self->changed();
                        Q_EMIT self->answered(name ? nullptr : &name.error());
                        if (name)
                            Q_EMIT self->signedInChanged(true);
                    });
}

void StaffSession::leave()
{
    if (!m_signedIn)
        return;
    end({});
    m_client.signOut();
}

void StaffSession::end(Notice notice)
{
    m_signedIn = false;
    m_staff.clear();
    m_name.clear();
    m_notice = notice;
    Q_EMIT changed();
    Q_EMIT signedInChanged(false);
}

} // namespace madoguchi
