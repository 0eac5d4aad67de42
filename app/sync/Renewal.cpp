// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Renewal.h"

#include "app/station/Identity.h"

#include <QPointer>
#include <chrono>
#include <ctime>

namespace madoguchi
{

using namespace std::chrono_literals;

Renewal::Renewal(const Station &station, CentreLine &line, QObject *parent)
    : QObject(parent), m_station(station), m_line(line), m_client(line)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Renewal::look);
}

void Renewal::start()
{
    look();
}

void Renewal::look()
{
    m_timer.start(24h);
    const auto span = certificateSpan(m_station.seal);
    if (!span || !span->isDue(std::time(nullptr)))
        return;
    renew([this](const Result<void> &done) {
        if (done)
            return;
        qWarning("%s: the certificate was not renewed: %s", errorInfo(done.error().code).support.data(),
                 done.error().detail.c_str());
        m_timer.start(1h);
    });
}

void Renewal::renew(Done done)
{
    auto key = pendingKey(m_station.seal);
    const auto request = key ? identity::certificateRequest(key->get()) : Result<Bytes>(key.error());
    if (!request)
        return done(request.error());
    const std::shared_ptr<EVP_PKEY> kept = std::move(*key);
    m_client.renew(*request, [self = QPointer(this), kept, done = std::move(done)](const auto &issued) {
        if (self)
            done(self->keep(issued, kept.get()));
    });
}

Result<void> Renewal::keep(const Result<IssuedIdentity> &issued, EVP_PKEY *key)
{
    if (!issued)
        return issued.error();
    if (const auto written = writeIdentity(m_station.seal, key, issued->certificate); !written)
        return written;
    useOnePair(m_station);
    m_line.readIdentity();
    Q_EMIT renewed();
    return {};
}

} // namespace madoguchi
