// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/Visit.h"

#include "app/visit/VisitServices.h"

#include <algorithm>
#include <utility>

namespace madoguchi
{

namespace
{
constexpr int warningSeconds = 20; // counters.md 5.x: at least 20 s to say "I am still here" (WCAG 2.2.1)
constexpr int afterCardTakenSeconds =
    15; // the receipt stays this long once the card was taken and nobody touches
} // namespace

Visit::Visit(VisitServices &services, QObject *parent) : QObject(parent), m_services(services), m_idle(this)
{
    m_idle.setInterval(1000);
    connect(&m_idle, &QTimer::timeout, this, &Visit::idleTick);
    connect(&m_offers, &Offers::declined, this, [this](const QString &rule) {
        if (m_step == Step::Receipt)
            m_services.refuseOffer(rule.toStdString());
    });
}

Visit::~Visit()
{
    m_formModel.setForm(nullptr); // before the forms go
    dropReviews();
}

QString Visit::procedure() const
{
    return m_procedure;
}

QString Visit::trouble() const
{
    if (!m_trouble)
        return {};
    const auto support = errorInfo(*m_trouble).support;
    return QString::fromUtf8(support.data(), static_cast<qsizetype>(support.size()));
}

QString Visit::receiptCode() const
{
    const QString number = receiptNumber();
    return number.isEmpty() ? QString() : QStringLiteral("MDG1:R:") + number;
}

void Visit::setLanguage(const QString &language)
{
    m_language = language;
    m_formModel.setLanguage(language);
    m_interview.setLanguage(language);
    m_plan.setLanguage(language);
    m_offers.setLanguage(language);
    for (FormModel *review : m_reviews)
        review->setLanguage(language);
}

void Visit::setLineUp(bool up)
{
    if (m_lineUp == up)
        return;
    m_lineUp = up;
    m_plan.setLineUp(up);
    Q_EMIT lineUpChanged();
    if (!up)
        leaveWhatNeedsTheLine();
}

void Visit::callStaff()
{
    m_services.callStaff(true);
    m_staffCalled = true;
    Q_EMIT staffCalledChanged();
}

void Visit::dismissStaffCall()
{
    m_services.callStaff(false);
    m_staffCalled = false;
    Q_EMIT staffCalledChanged();
}

void Visit::touched()
{
    m_idleSeconds = 0;
    if (m_idleLeft > 0)
        stay();
}

void Visit::stay()
{
    m_idleSeconds = 0;
    if (m_idleLeft == 0)
        return;
    m_idleLeft = 0;
    Q_EMIT idleLeftChanged();
}

int Visit::idleLimit() const
{
    if (m_step == Step::Receipt && !m_cardPresent && m_offers.count() == 0) // offers take time to read
        return std::min(afterCardTakenSeconds, m_services.idleSeconds());
    return m_services.idleSeconds();
}

void Visit::idleTick()
{
    if (m_step == Step::Welcome || m_reading)
        return;
    if (m_idleLeft == 0) {
        if (++m_idleSeconds < idleLimit())
            return;
        // A receipt holds nothing that could be lost, so nobody needs to be asked before it is cleared away.
        if (m_step == Step::Receipt)
            return end();
        m_idleLeft = warningSeconds;
        Q_EMIT idleLeftChanged();
        return;
    }
    --m_idleLeft;
    Q_EMIT idleLeftChanged();
    if (m_idleLeft > 0)
        return;
    m_wipedByIdle = true;
    end();
}

void Visit::end()
{
    const bool byIdle = std::exchange(m_wipedByIdle, false);
    wipePerson();
    forgetPin();
    setReading(false);
    setTrouble({});
    setTriesLeft(-1);
    m_procedure.clear();
    m_event.clear();
    m_section.clear();
    m_taken.clear();
    m_left.clear();
    m_offers.clear();
    Q_EMIT receiptsChanged();
    ++m_turn;
    forgetPrinted();
    if (m_staffCalled)
        dismissStaffCall();
    stay();
    // Whoever comes next must not be asked for the PIN of a card that somebody forgot.
    m_leftBehind = m_cardPresent ? m_card.insertion : 0;
    m_services.dropProfile();
    m_services.releaseCard();
    m_wipedByIdle = byIdle;
    go(Step::Welcome);
    m_catalogue.reset();
    Q_EMIT wiped();
}

void Visit::wipePerson()
{
    m_formModel.setForm(nullptr);
    dropReviews();
    m_forms.clear();
    m_definitions.clear();
    m_current = 0;
    m_interview.forget();
    m_draft = {};
    m_plan.clear();
    m_follow = FollowOns();
    m_household = Household();
    m_optedOut.clear();
    m_serial.reset();
    m_queueId = QUuid();
}

void Visit::forgetPin()
{
    const bool had = !m_pin.empty();
    m_pin.clear();
    if (had)
        Q_EMIT pinCountChanged();
}

void Visit::go(Step step)
{
    if (step != m_step)
        forgetPrinted();
    m_step = step;
    m_idleSeconds = 0;
    if (step == Step::Welcome)
        m_idle.stop();
    else if (!m_idle.isActive())
        m_idle.start();
    Q_EMIT stepChanged();
}

void Visit::setTrouble(std::optional<ErrorCode> code)
{
    if (m_trouble == code)
        return;
    m_trouble = code;
    Q_EMIT troubleChanged();
}

void Visit::setTriesLeft(int tries)
{
    if (m_triesLeft == tries)
        return;
    m_triesLeft = tries;
    Q_EMIT triesLeftChanged();
}

void Visit::setReading(bool reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    Q_EMIT readingChanged();
}

} // namespace madoguchi
