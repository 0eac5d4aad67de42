// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/KioskServices.h"

#include "app/visit/Visit.h"
#include "drivers/scan/Payload.h"
#include "drivers/scan/PreApplication.h"
#include "drivers/scan/UsedCodes.h"
#include "kiosk/ProfileLink.h"

namespace madoguchi
{

KioskServices::KioskServices(Parts parts, QObject *parent) 
    : QObject(parent), m_parts(std::move(parts)), m_printer(QString::fromStdString(m_parts.station.printer))
{
}

KioskServices::~KioskServices() = default;

void KioskServices::serve(Visit &visit, std::unique_ptr<card::ReaderPort> readers)
{
    m_visit = &visit;
    auto toVisit = [this](const card::CardService::Event &event) {
        QMetaObject::invokeMethod(
            this, [this, event] { m_visit->cardEvent(event); }, Qt::QueuedConnection);
    };
    m_card = std::make_unique<card::CardService>(std::move(readers), toVisit);
}

// A kiosk leaves the last try to the counter, where staff can set a new PIN.
void KioskServices::readFacts(SecretBuffer pin)
{
    auto toVisit = [this](Result<card::TextFacts> facts) {
        QMetaObject::invokeMethod(
            this, [this, facts = std::move(facts)] { m_visit->factsRead(facts); }, Qt::QueuedConnection);
    };
    m_card->readFacts(std::move(pin), card::MyNumberCard::LastTry::Keep, std::move(toVisit));
}

void KioskServices::useCommonId(CentreLine &line)
{
    if (m_parts.station.commonId)
        m_profile = std::make_unique<ProfileLink>(m_parts.station, line);
}

bool KioskServices::offersProfile() const
{
    return m_profile && m_visit->lineUp();
}

void KioskServices::awaitProfile()
{
    m_profile->awaitChallenge([this](Result<void> centre) { m_visit->profileAwaited(std::move(centre)); });
}

void KioskServices::readProfile(SecretBuffer pin)
{
    m_profile->read(*m_card, std::move(pin),
                    [this](Result<Profile> profile) { m_visit->profileCame(std::move(profile)); });
}

void KioskServices::dropProfile()
{
    if (m_profile)
        m_profile->forget();
}

void KioskServices::refuseOffer(const std::string &rule)
{
    if (m_profile)
        m_profile->refuseOffer(rule);
}

void KioskServices::releaseCard()
{
    m_card->release();
}

Result<Receipt> KioskServices::handIn(Submission submission)
{
    auto receipt = m_parts.outbox.handIn(std::move(submission), m_parts.sealer);
    if (receipt)
        Q_EMIT handedIn();
    return receipt;
}

// The code is used up last: one that cannot be served here stays good for another machine.
Result<Draft> KioskServices::readDraft(const QString &text)
{
    const auto payload = scan::payloadOf(text.toStdString());
    if (!payload)
        return payload.error();
    if (payload->kind != scan::PayloadKind::PreApplication)
        return Error{ErrorCode::CodeForeign, "not a pre-application"};
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    auto written = scan::readPreApplication(payload->reference, m_parts.station.preApplicationKeys, now);
    if (!written)
        return written.error();
    const auto catalogue = m_parts.catalogues.current();
    const Definition *definition = catalogue->find(written->procedure);
    if (!definition || !definition->offeredOn("kiosk") || !definition->offeredOn("phone"))
        return Error{ErrorCode::ProcedureUnknown, "of a pre-application"};
    if (!m_visit->lineUp() && !definition->takenWithoutLine())
        return Error{ErrorCode::LineDown, "this procedure cannot be begun without the line"};
    Draft draft = draftOf(written->procedure, written->answers, written->issued);
    auto used = scan::UsedCodes::open(m_parts.station.usedCodesFile());
    if (!used)
        return used.error();
    if (const auto taken = used->use(written->id, written->expires, now); !taken)
        return taken.error();
    return draft;
}

void KioskServices::callStaff(bool call)
{
    Q_EMIT staffWanted(call);
}

} // namespace madoguchi
