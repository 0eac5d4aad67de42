// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Age.h"
#include "app/procedures/Follow.h"
#include "app/procedures/RuleData.h"

#include <chrono>
#include <tuple>

namespace madoguchi
{

namespace
{

CivilDate addMonths(const CivilDate &day, int months)
{
    using namespace std::chrono;
    const year_month moved =
        year{day.year} / month{static_cast<unsigned>(day.month)} + std::chrono::months{months};
    // 31 January and a month later: the last day that there is.
    const auto last = static_cast<int>(static_cast<unsigned>((moved / std::chrono::last).day()));
    return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
            std::min(day.day, last)};
}

// The day on which `age` years are complete: the birthday, or its eve.
CivilDate ageDay(const CivilDate &birth, const DayRule &rule)
{
    if (rule.fiscalEnd)
        return fiscalYearEnd(birth, *rule.age);
    CivilDate day = addMonths(birth, 12 * *rule.age);
    if (birth.month == 2 && birth.day == 29 && day.day == 28)
        day = {day.year, 3, 1};
    return rule.eve ? addDays(day, -1) : day;
}

const Fact *factNamed(const std::string &key, const Household &household, const Member &member)
{
    constexpr std::string_view via = "via.";
    if (!key.starts_with(via))
        return member.person.fact(key);
    const Fact *through = member.person.fact("insuredVia");
    const Member *insurer = through ? household.member(through->value) : nullptr;
    return insurer ? insurer->person.fact(key.substr(via.size())) : nullptr;
}

std::optional<CivilDate> baseDay(const DayRule &rule, const Household &household, const Member &member)
{
    if (!rule.fixed.empty())
        return parseDate(rule.fixed);
    if (rule.key == "today")
        return household.today();
    if (rule.key == "eventDate")
        return household.eventDate();
    const Fact *fact = factNamed(rule.key, household, member);
    const auto date = fact ? parseDate(fact->value) : std::nullopt;
    return date && date->complete() ? date : std::nullopt;
}

class Window
{
public:
    Window(const OfferRule &rule, const Catalogue &catalogue, const Household &household)
        : m_rule(rule), m_closed(catalogue.closedDays()), m_household(household)
    {
    }
    std::optional<std::pair<CivilDate, CivilDate>> of(const Member &member) const
    {
        const auto from = day(m_rule.from, member), until = day(m_rule.until, member);
        if (!from || !until || m_household.today() < *from || m_household.today() > *until)
            return std::nullopt;
        return std::pair(*from, *until);
    }

private:
    std::optional<CivilDate> day(const DayRule &rule, const Member &member) const
    {
        auto day = baseDay(rule, m_household, member);
        if (!day)
            return std::nullopt;
        if (rule.age)
            day = ageDay(*day, rule);
        const CivilDate moved = addDays(addMonths(*day, rule.months), rule.days);
        return rule.shift ? m_closed.nextOpen(moved) : moved;
    }

    const OfferRule &m_rule;
    const ClosedDays &m_closed;
    const Household &m_household;
};

bool inForce(const OfferRule &rule, const CivilDate &today)
{
    const std::string day = toIso(today);
    return rule.validFrom <= day && day <= rule.validTo;
}

// Only what is known to hold: an offer that does not concern somebody is one too many.
Offer offerOf(const OfferRule &rule, const RuleData &data, const Catalogue &catalogue,
              const Household &household)
{
    Offer offer{rule.id,          rule.number, {}, rule.procedure, {}, {}, rule.data, rule.sensitive,
                rule.unconfirmed, rule.bundle, {}};
    const Window window(rule, catalogue, household);
    for (std::size_t i = 0; i < data.size(); ++i) {
        const auto days = window.of(household.people()[i]);
        if (!days || truthOf(rule.who, data.ofPerson(i)) != Truth::Yes)
            continue;
        if (offer.people.empty())
            std::tie(offer.from, offer.until) = *days;
        offer.people.push_back(household.people()[i].id);
    }
    if (rule.count > 0)
        offer.day = daysBetween(offer.from, household.today());
    return offer;
}

} // namespace

std::vector<Offer> offers(const Catalogue &catalogue, const Household &household,
                          const std::set<std::string> &optedOut)
{
    const RuleData data(household, catalogue.rules());
    std::vector<Offer> found;
    for (const OfferRule &rule : catalogue.rules().offers) {
        if (optedOut.contains(rule.id) || !inForce(rule, household.today()) ||
            truthOf(rule.when, data.ofHousehold()) != Truth::Yes)
            continue;
        if (Offer offer = offerOf(rule, data, catalogue, household); !offer.people.empty())
            found.push_back(std::move(offer));
    }
    return found;
}

} // namespace madoguchi
