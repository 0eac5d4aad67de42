// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What the city already knows of the person, if they want it: an offer, the card's other PIN, and on.
// Whatever comes of it but a card that needs its owner, the visit goes on as it would without.
#include "app/visit/Visit.h"
#include "app/visit/VisitServices.h"

#include <utility>

namespace madoguchi
{

namespace
{

// The card's own facts come from the card, whatever a profile says beside them.
constexpr const char *cardFacts[] = {"name", "address", "birthDate", "sex"};

bool isOfCardOrPin(ErrorCode code)
{
    const auto support = errorInfo(code).support;
    return support.starts_with("CARD-") || support.starts_with("PIN-");
}

} // namespace

// A kiosk never spends the last try: where only that is left, nothing is offered.
bool Visit::mayOfferProfile() const
{
    return m_card.status.authTries.value_or(0) > 1 && m_services.offersProfile();
}

// Without the centre's challenge the PIN would be asked for nothing.
void Visit::acceptProfile()
{
    if (m_step != Step::OfferProfile || m_reading)
        return;
    if (!mayOfferProfile())
        return skipProfile();
    setReading(true);
    m_services.awaitProfile();
}

void Visit::profileAwaited(Result<void> centre)
{
    if (m_step != Step::OfferProfile || !m_reading)
        return;
    if (!centre)
        return skipProfile();
    setReading(false);
    setTriesLeft(m_card.status.authTries.value_or(-1));
    go(Step::ProfilePin);
    cardLeftOrCame();
}

void Visit::profileCame(Result<Profile> profile)
{
    if (m_step != Step::ProfilePin || !m_reading)
        return;
    if (!profile && isOfCardOrPin(profile.error().code)) {
        setReading(false);
        return pinRefused(profile.error());
    }
    if (!profile)
        return skipProfile();
    for (const char *key : cardFacts)
        if (const Fact *fact = m_household.inRole("applicant")->person.fact(key))
            profile->household.learn("applicant", key, *fact);
    m_household = std::move(profile->household);
    m_optedOut = std::move(profile->optedOut);
    setReading(false);
    setTrouble({});
    beginWork();
    cardLeftOrCame();
}

void Visit::skipProfile()
{
    if (m_step != Step::OfferProfile && m_step != Step::ProfilePin)
        return;
    m_services.dropProfile();
    forgetPin();
    setReading(false);
    setTrouble({});
    beginWork();
    cardLeftOrCame();
}

void Visit::backToOffer()
{
    m_services.dropProfile();
    forgetPin();
    setReading(false);
    setTrouble({});
    go(Step::OfferProfile);
}

} // namespace madoguchi
