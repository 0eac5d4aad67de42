// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// The steps of a visit: what the person does, and what the card does meanwhile.
#include "app/visit/Visit.h"
#include "app/visit/VisitServices.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace madoguchi
{

namespace
{
constexpr int pinLength = 4; // 券面事項入力補助用

std::optional<ErrorCode> troubleOf(const card::CardService::Event &event)
{
    switch (event.presence) {
    case card::Presence::NoService:
        return ErrorCode::CardNoService;
    case card::Presence::NoReader:
        return ErrorCode::CardNoReader;
    case card::Presence::Busy:
        return ErrorCode::CardBusy;
    case card::Presence::NoCard:
        return {};
    case card::Presence::Card:
        break;
    }
    if (event.error)
        return event.error->code;
    return event.status.kind == card::CardKind::MyNumber ? std::optional<ErrorCode>() : ErrorCode::CardOther;
}

// A kiosk never spends the last try, and says so before the PIN is typed.
std::optional<ErrorCode> troubleOfTries(const std::optional<int> &tries)
{
    if (!tries)
        return ErrorCode::PinAbsent;
    if (*tries == 0)
        return ErrorCode::PinBlocked;
    return *tries == 1 ? std::optional(ErrorCode::PinLastTry) : std::nullopt;
}

const char *sexName(card::Sex sex)
{
    switch (sex) {
    case card::Sex::Male:
        return "male";
    case card::Sex::Female:
        return "female";
    case card::Sex::NotApplicable:
        return "notApplicable";
    case card::Sex::Unknown:
        break;
    }
    return "unknown";
}

// The way on is the counter: taking the card away, as the page asks, must not take the page away.
bool staysWithoutCard(ErrorCode code)
{
    return code == ErrorCode::PinLastTry || code == ErrorCode::PinBlocked || code == ErrorCode::PinAbsent;
}

std::string now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}
} // namespace

void Visit::begin()
{
    if (m_step != Step::Welcome)
        return;
    m_wipedByIdle = false;
    m_catalogue = m_services.catalogue();
    go(Step::Choose);
}

void Visit::renewCatalogue()
{
    if (m_step == Step::Choose)
        m_catalogue = m_services.catalogue();
}

void Visit::openSection(const QString &section)
{
    if (m_step != Step::Choose)
        return;
    m_section = section;
    go(Step::Choose);
}

void Visit::choose(const QString &procedure)
{
    if (m_step != Step::Choose)
        return;
    const Definition *definition = m_catalogue->find(procedure.toStdString());
    if (!definition)
        return setTrouble(ErrorCode::ProcedureUnknown);
    m_procedure = procedure;
    // What this machine cannot do is said before anything is begun.
    if (!mayBegin(*definition))
        return go(Step::About);
    placeCard();
}

bool Visit::mayBegin(const Definition &definition) const
{
    return definition.offeredOn("kiosk") && (m_lineUp || definition.takenWithoutLine());
}

void Visit::placeCard()
{
    go(Step::PlaceCard);
    lookAtCard();
}

void Visit::learnMore()
{
    if (m_step == Step::PlaceCard && !m_procedure.isEmpty())
        go(Step::About);
}

// Nothing was read yet: what cannot be done without the line is told, and the counter does it. A form that was begun
// is finished, and waits in the queue.
void Visit::leaveWhatNeedsTheLine()
{
    const Definition *definition =
        (m_step == Step::PlaceCard || m_step == Step::EnterPin) && !m_reading && !m_procedure.isEmpty()
            ? m_catalogue->find(m_procedure.toStdString())
            : nullptr;
    if (!definition || mayBegin(*definition))
        return;
    forgetPin();
    setTrouble({});
    go(Step::About);
}

void Visit::chooseEvent(const QString &event)
{
    if (m_step != Step::Choose)
        return;
    if (!m_catalogue->rules().event(event.toStdString()))
        return setTrouble(ErrorCode::ProcedureUnknown);
    m_event = event;
    placeCard();
}

void Visit::showCode()
{
    if (m_step == Step::Choose)
        go(Step::ShowCode);
}

void Visit::codeFound(const QString &text)
{
    if (m_step != Step::ShowCode)
        return;
    auto draft = m_services.readDraft(text);
    if (!draft)
        return setTrouble(draft.error().code);
    setTrouble({});
    m_draft = std::move(*draft);
    m_procedure = QString::fromStdString(m_draft.procedure);
    placeCard();
}

void Visit::cardEvent(const card::CardService::Event &event)
{
    m_card = event;
    const bool present = event.presence == card::Presence::Card;
    if (m_cardPresent != present) {
        m_cardPresent = present;
        Q_EMIT cardPresentChanged();
    }
    if (m_step != Step::Welcome)
        m_idleSeconds = 0; // the person moved the card: somebody is here
    if (m_step == Step::PlaceCard)
        lookAtCard();
    else
        cardLeftOrCame();
}

std::optional<int> Visit::triesOfPin() const
{
    return m_step == Step::ProfilePin ? m_card.status.authTries : m_card.status.textTries;
}

void Visit::lookAtCard()
{
    if (m_card.presence == card::Presence::NoCard) {
        m_leftBehind = 0;
        if (m_trouble && staysWithoutCard(*m_trouble))
            return;
    }
    auto trouble = troubleOf(m_card);
    if (!trouble && m_cardPresent && m_card.insertion == m_leftBehind)
        trouble = ErrorCode::CardLeft;
    setTrouble(trouble);
    if (trouble || !m_cardPresent)
        return;
    setTriesLeft(m_card.status.textTries.value_or(-1));
    setTrouble(troubleOfTries(m_card.status.textTries));
    if (!m_trouble)
        go(Step::EnterPin);
}

void Visit::cardLeftOrCame()
{
    if (m_reading || !needsCard())
        return; // the read itself will say what became of the card
    if (m_card.presence == card::Presence::NoCard) {
        forgetPin();
        if (m_trouble && staysWithoutCard(*m_trouble))
            return;
        return setTrouble(ErrorCode::CardRemoved);
    }
    if (const auto trouble = troubleOf(m_card))
        return setTrouble(trouble);
    if (m_step != Step::EnterPin && m_card.status.serial != m_serial)
        return setTrouble(ErrorCode::CardChanged);
    if (!asksPin())
        return setTrouble({});
    setTriesLeft(triesOfPin().value_or(-1));
    setTrouble(troubleOfTries(triesOfPin()));
}

void Visit::pinDigit(int digit)
{
    if (!asksPin() || m_reading || digit < 0 || digit > 9 || pinCount() >= pinLength)
        return;
    if (m_trouble && *m_trouble != ErrorCode::PinWrong)
        return;
    setTrouble({});
    m_pin.append(static_cast<std::uint8_t>('0' + digit));
    Q_EMIT pinCountChanged();
    if (pinCount() == pinLength)
        sendPin();
}

void Visit::pinRemoveLast()
{
    if (m_pin.empty())
        return;
    m_pin.removeLast();
    Q_EMIT pinCountChanged();
}

void Visit::pinClear()
{
    forgetPin();
}

void Visit::sendPin()
{
    setReading(true);
    SecretBuffer pin;
    pin.append(m_pin.bytes());
    forgetPin();
    if (m_step == Step::ProfilePin)
        m_services.readProfile(std::move(pin));
    else
        m_services.readFacts(std::move(pin));
}

void Visit::factsRead(Result<card::TextFacts> facts)
{
    if (m_step != Step::EnterPin || !m_reading)
        return; // the person left while the card was being read
    setReading(false);
    if (facts) {
        setTrouble({});
        return learn(*facts);
    }
    pinRefused(facts.error());
}

void Visit::pinRefused(const Error &error)
{
    if (error.triesLeft >= 0)
        setTriesLeft(error.triesLeft);
    const bool lastTry = error.code == ErrorCode::PinWrong && error.triesLeft == 1;
    const bool spent = error.code == ErrorCode::PinWrong && error.triesLeft == 0;
    setTrouble(lastTry ? ErrorCode::PinLastTry : spent ? ErrorCode::PinBlocked : error.code);
}

void Visit::learn(const card::TextFacts &facts)
{
    const std::string at = now(), today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_household = Household::ofApplicant({}, *parseDate(today));
    const auto known = [&](const char *key, std::string value) {
        m_household.learn("applicant", key, Fact{std::move(value), Source::Card, at, true});
    };
    known("name", facts.name);
    known("address", facts.address);
    known("birthDate", facts.birthDate);
    known("sex", sexName(facts.sex));
    m_serial = m_card.status.serial;
    mayOfferProfile() ? go(Step::OfferProfile) : beginWork();
}

void Visit::beginWork()
{
    if (servedByStaff())
        return;
    if (m_event.isEmpty())
        return beginForms({m_catalogue->find(m_procedure.toStdString())});
    m_interview.begin(m_catalogue, m_event.toStdString(), m_household);
    go(Step::Interview);
}

void Visit::next()
{
    switch (m_step) {
    case Step::About:
        if (const Definition *definition = m_catalogue->find(m_procedure.toStdString());
            definition && mayBegin(*definition))
            placeCard();
        return;
    case Step::Interview:
        if (!m_interview.next())
            planEvent();
        return;
    case Step::Plan:
        return m_plan.tickedCount() > 0 ? beginForms(m_plan.chosen()) : end();
    case Step::Fill:
        return nextPage();
    default:
        return;
    }
}

void Visit::back()
{
    switch (m_step) {
    case Step::Choose:
        return m_section.isEmpty() ? end() : openSection(m_section.startsWith(u"all.") ? QStringLiteral("all") : QString());
    case Step::Interview:
        return m_interview.back() ? void() : backToChoose();
    case Step::Plan:
        m_interview.toLast();
        return go(Step::Interview);
    case Step::Fill:
        return backPage();
    case Step::Review:
        return openForm(m_definitions.size() - 1, true);
    case Step::About:
    case Step::ShowCode:
    case Step::PlaceCard:
    case Step::EnterPin:
    case Step::OfferProfile:
        return backToChoose();
    case Step::ProfilePin:
        return backToOffer();
    case Step::Welcome:
    case Step::Receipt:
    case Step::Counter:
        return;
    }
}

// Another procedure may be chosen, and it takes other things from the card: what was read goes.
void Visit::backToChoose()
{
    wipePerson();
    m_services.dropProfile();
    forgetPin();
    setReading(false);
    setTrouble({});
    m_procedure.clear();
    m_event.clear();
    go(Step::Choose);
}

void Visit::dismissTrouble()
{
    // What the card is cannot be talked away; it clears itself when the card does.
    if (m_trouble && errorInfo(*m_trouble).retriable && *m_trouble != ErrorCode::CardRemoved &&
        *m_trouble != ErrorCode::CardChanged && *m_trouble != ErrorCode::CardLeft)
        setTrouble({});
}

} // namespace madoguchi
