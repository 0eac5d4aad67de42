// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/procedures/EventRules.h"
#include "app/procedures/RuleTruth.h"

namespace madoguchi
{

// A household as rules see it (docs/life-events.md, "Terms"). A person is a JSON object of the household's
// own members, with "age", "ageByEve", "fiscal18", "schoolAge", "foreign", "moves", "inCity", "roles", and in
// "spouse", "via" (through whom insured) and "claimant" those people's own members; then the rule book's
// terms. Beside it stand "today", "todayWeekday" (0 is Sunday), "todayWeek" (the how manyth such day of its
// month), "eventDate", "event", "context", "daysSinceEvent", "daysSincePlannedMoveOut" and "household" (its
// terms). Null is what nobody knows, false what there is none of (see Unsaid in EventRules.h).
class RuleData
{
public:
    RuleData(const Household &household, const RuleBook &rules);

    const Json &ofHousehold() const noexcept { return m_household; }
    const Json &ofPerson(std::size_t at) const { return m_people[at]; } // in the household's order
    std::size_t size() const noexcept { return m_people.size(); }

private:
    Json m_household;
    std::vector<Json> m_people;
};

// Of what is answered on a page, where nothing is unknown but not answered yet. A rule that cannot be
// evaluated holds: asking once too often loses nothing.
bool ruleHolds(const Json &rule, const Json &data);

} // namespace madoguchi
