// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What goes to the centre and what comes from it.
#include "kiosk/Kiosk.h"

#include "app/sync/AuditSender.h"
#include "app/sync/BundleClient.h"
#include "app/sync/CentreLine.h"
#include "app/sync/Renewal.h"
#include "app/sync/Sender.h"
#include "app/visit/Visit.h"

#include <utility>

namespace madoguchi
{

// A visit is sealed to those to whom it would have been sealed when it began.
void Kiosk::renewTrust()
{
    const std::string today = todayHere();
    if (m_visit->step() != Visit::Step::Welcome || m_trustDay == today)
        return;
    m_trustDay = today;
    m_station = m_settings;
    m_bundles->applyTrust(m_station);
    m_session->setReadsCodes(!m_station.preApplicationKeys.empty());
    if (const auto renewed = m_sealer->renew(m_station); !renewed)
        qWarning("%s: %s", renewed.error().info().support.data(), renewed.error().detail.c_str());
}

void Kiosk::renewNotices()
{
    const std::string today = todayHere();
    if (m_noticesDay == today)
        return;
    m_noticesDay = today;
    m_session->setNotices(m_bundles->notices("kiosk", today));
}

void Kiosk::startLine()
{
    m_line = std::make_unique<CentreLine>(m_station);
    m_sender = std::make_unique<Sender>(*m_outbox, *m_line);
    followLine();
    QObject::connect(m_services.get(), &KioskServices::handedIn, m_sender.get(), &Sender::nudge);
    m_sender->keepReceipts(m_station.keepReceiptsDays);
    m_sender->start();
    m_services->useCommonId(*m_line);
    m_renewal = std::make_unique<Renewal>(m_station, *m_line);
    QObject::connect(m_renewal.get(), &Renewal::renewed, m_renewal.get(), [this] { m_trustDay.clear(); });
    m_renewal->start();
    startAudit();
    startBundles();
}

// What can be begun depends on the line, so it is tried when somebody begins: a queue that is empty tries nothing.
void Kiosk::followLine()
{
    QObject::connect(m_line.get(), &CentreLine::heard, m_visit.get(), &Visit::setLineUp);
    QObject::connect(m_visit.get(), &Visit::stepChanged, m_line.get(), [this] {
        const bool here = m_visit->step() != Visit::Step::Welcome;
        if (here && !std::exchange(m_somebodyHere, here))
            m_line->get(QStringLiteral("/v1/health"), [](const Result<CentreLine::Reply> &) {});
        m_somebodyHere = here;
    });
}

void Kiosk::startBundles()
{
    m_bundleClient = std::make_unique<BundleClient>(
        *m_bundles, *m_line, BundleClient::Options{std::chrono::seconds(m_station.askSeconds), [this] {
                                                       return !isChoosing() || m_outbox->counts().sending > 0;
                                                   }});
    QObject::connect(m_bundleClient.get(), &BundleClient::cameIntoForce, m_visit.get(), [this] {
        m_trustDay.clear();
        m_noticesDay.clear();
        renewProcedures();
        renewTrust();
        renewNotices();
    });
    m_bundleClient->start();
}

// A trail that cannot be opened, or that was changed, keeps nobody from handing in.
void Kiosk::startAudit()
{
    auto trail = AuditTrail::open(m_station.outboxFile());
    if (!trail)
        return qWarning("%s: the audit trail", trail.error().info().support.data());
    m_auditTrail = std::move(*trail);
    m_auditSender = std::make_unique<AuditSender>(*m_auditTrail, *m_line);
    QObject::connect(m_sender.get(), &Sender::queueChanged, m_auditSender.get(), &AuditSender::nudge);
    QObject::connect(m_auditSender.get(), &AuditSender::broken, m_auditSender.get(), [](qint64 place) {
        qWarning("%s: audit trail: line %lld", errorInfo(ErrorCode::AuditBroken).support.data(), place);
    });
    m_auditSender->start();
}

} // namespace madoguchi
