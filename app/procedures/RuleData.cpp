// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleData.h"

#include "app/person/Age.h"
#include "app/procedures/JsonLogic.h"

namespace madoguchi
{

namespace
{

constexpr int childYears = 18;

Json membersOf(const Member *member)
{
    return member ? member->members : Json();
}

const Member *named(const Household &household, const Member &member, const char *key)
{
    const auto it = member.members.find(key);
    return it != member.members.end() && it->is_string() ? household.member(it->get<std::string>()) : nullptr;
}

void addAges(Json &view, const CivilDate &birth, const CivilDate &day)
{
    view["age"] = ageOn(birth, day);
    view["ageByEve"] = ageByEve(birth, day);
    view["fiscal18"] = untilFiscalYearEnd(birth, childYears, day);
    view["schoolAge"] = ofSchoolAge(birth, day);
}

Json viewOf(const Household &household, const Member &member)
{
    Json view = member.members;
    const Fact *birth = member.person.fact("birthDate");
    if (const auto date = birth ? parseDate(birth->value) : std::nullopt)
        addAges(view, *date, household.eventDate());
    const Fact *nationality = member.person.fact("nationality");
    view["foreign"] = nationality && nationality->value != "JP";
    if (!view.contains("moves"))
        view["moves"] = true;
    view["roles"] = household.rolesOf(member);
    view["spouse"] = membersOf(household.spouseOf(member));
    view["via"] = membersOf(named(household, member, "insuredVia"));
    view["claimant"] = membersOf(household.claimantOf(member));
    return view;
}

void addTerms(Json &data, const std::vector<Term> &terms)
{
    for (const Term &term : terms) {
        LogicResult result = evaluate(term.rule, data);
        data[term.id] = result.ok ? std::move(result.value) : Json(true);
    }
}

} // namespace

RuleData::RuleData(const Household &household, const RuleBook &rules)
{
    const Json about{{"today", toIso(household.today())},
                     {"eventDate", toIso(household.eventDate())},
                     {"event", household.event()},
                     {"context", household.context()}};
    Json people = Json::array();
    for (const Member &member : household.people())
        people.push_back(viewOf(household, member));
    m_household = about;
    m_household["persons"] = people;
    addTerms(m_household, rules.householdTerms);
    Json terms = Json::object();
    for (const Term &term : rules.householdTerms)
        terms[term.id] = m_household[term.id];
    for (Json &view : people) {
        view.update(about);
        view["household"] = terms;
        addTerms(view, rules.personTerms);
        m_people.push_back(std::move(view));
    }
}

bool ruleHolds(const Json &rule, const Json &data)
{
    if (rule.is_boolean())
        return rule.get<bool>();
    const LogicResult result = evaluate(rule, data);
    return !result.ok || truthy(result.value);
}

} // namespace madoguchi
