// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Age.h"
#include "app/procedures/Follow.h"
#include "app/procedures/RuleData.h"

#include <chrono>

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

std::optional<CivilDate> baseDay(const DayRule &rule, const Household &household, const Member &member)
{
    if (!rule.fixed.empty())
        return parseDate(rule.fixed);
    if (rule.key == "today")
        return household.today();
    if (rule.key == "eventDate")
        return household.eventDate();
    const Fact *fact = member.person.fact(rule.key);
    const auto date = fact ? parseDate(fact->value) : std::nullopt;
    return date && date->complete() ? date : std::nullopt;
}

std::optional<CivilDate> dayOf(const DayRule &rule, const Household &household, const Member &member)
{
    auto day = baseDay(rule, household, member);
    if (!day)
        return std::nullopt;
    if (rule.age)
        day = ageDay(*day, rule);
    return addDays(addMonths(*day, rule.months), rule.days);
}

} // namespace

std::vector<Offer> offers(const Catalogue &catalogue, const Household &household,
                          const std::set<std::string> &optedOut)
{
    const RuleData data(household, catalogue.rules());
    std::vector<Offer> found;
    for (const OfferRule &rule : catalogue.rules().offers) {
        if (optedOut.contains(rule.id) || !ruleHolds(rule.when, data.ofHousehold()))
            continue;
        Offer offer{rule.id,        rule.number,     {}, rule.procedure, {}, {}, rule.data,
                    rule.sensitive, rule.unconfirmed};
        for (std::size_t i = 0; i < data.size(); ++i) {
            const Member &member = household.people()[i];
            const auto from = dayOf(rule.from, household, member),
                       until = dayOf(rule.until, household, member);
            if (!from || !until || household.today() < *from || household.today() > *until ||
                !ruleHolds(rule.who, data.ofPerson(i)))
                continue;
            if (offer.people.empty())
                offer.from = *from, offer.until = *until;
            offer.people.push_back(member.id);
        }
        if (!offer.people.empty())
            found.push_back(std::move(offer));
    }
    return found;
}

} // namespace madoguchi
