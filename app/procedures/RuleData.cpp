// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleData.h"

#include "app/person/Address.h"
#include "app/person/Age.h"
#include "app/person/Unicode.h"
#include "app/procedures/JsonLogic.h"

#include <chrono>

namespace madoguchi
{

namespace
{

constexpr int childYears = 18;

// What nobody said, and what an empty value says, as the rule book has it.
void sayUnsaid(Json &json, const Json &absent, const Json &empty)
{
    for (const auto &[key, value] : absent.items())
        if (!json.contains(key))
            json[key] = value;
    for (const auto &[key, value] : empty.items())
        if (const auto it = json.find(key); it != json.end() && it->is_null())
            *it = value;
}

class Views
{
public:
    Views(const Household &household, const Unsaid &unsaid) : m_household(household), m_unsaid(unsaid) {}

    Json of(const Member &member) const
    {
        Json view = membersOf(&member);
        addAges(view, member);
        const Fact *nationality = member.person.fact("nationality");
        const Json nation = nationality ? Json(nationality->value) : view.value("nationality", Json());
        view["foreign"] = nation.is_null() ? Json() : Json(nation != Json("JP"));
        view["inCity"] = inCity(member);
        view["kanaDoubt"] = kanaDoubt(member);
        if (!view.contains("moves"))
            view["moves"] = true; // who does not stay
        view["roles"] = m_household.rolesOf(member);
        view["spouse"] = membersOf(m_household.spouseOf(member));
        view["via"] = membersOf(named(member, "insuredVia"));
        view["claimant"] = membersOf(m_household.claimantOf(member));
        return view;
    }

private:
    // False where there is nobody. Nobody is insured through another who is no dependent.
    Json membersOf(const Member *member) const
    {
        if (!member)
            return false;
        Json members = member->members;
        sayUnsaid(members, m_unsaid.person, m_unsaid.empty);
        const Json insurance = members.value("employerInsurance", Json());
        if (!members.contains("insuredVia") && (insurance == Json("self") || insurance == Json(false)))
            members["insuredVia"] = false;
        return members;
    }

    const Member *named(const Member &member, const char *key) const
    {
        const auto it = member.members.find(key);
        return it != member.members.end() && it->is_string() ? m_household.member(it->get<std::string>())
                                                             : nullptr;
    }

    void addAges(Json &view, const Member &member) const
    {
        const Fact *birth = member.person.fact("birthDate");
        const auto date = birth ? parseDate(birth->value) : std::nullopt;
        if (!date)
            return;
        const CivilDate day = m_household.eventDate();
        view["age"] = ageOn(*date, day);
        view["ageByEve"] = ageByEve(*date, day);
        view["fiscal18"] = untilFiscalYearEnd(*date, childYears, day);
        view["schoolAge"] = ofSchoolAge(*date, day);
    }

    // By the address; a child of whom none is known lives where a parent does.
    Json inCity(const Member &member) const
    {
        std::vector<const Member *> livesWith{&member};
        const auto parents = member.members.find("parents");
        if (parents != member.members.end() && parents->is_array())
            for (const Json &id : *parents)
                if (const Member *one = id.is_string() ? m_household.member(id.get<std::string>()) : nullptr)
                    livesWith.push_back(one);
        for (const Member *one : livesWith)
            if (const Fact *address = one->person.fact("address"); address && !address->value.empty()) {
                const auto parts = readAddress(address->value);
                return parts && !parts->ward.empty();
            }
        return {};
    }

    // Old registers wrote ヨ for ョ (キヨウコ): whether a reading may be such a one. False without a reading.
    static bool kanaDoubt(const Member &member)
    {
        const Fact *kana = member.person.fact("kana");
        const std::u32string reading = kana ? codePoints(kana->value).value_or(U"") : U"";
        constexpr std::u32string_view before = U"キシチニヒミリギジヂビピ", large = U"ユヨ";
        for (std::size_t i = 2; i < reading.size(); ++i)
            if (reading[i] == U'ウ' && large.find(reading[i - 1]) != large.npos &&
                before.find(reading[i - 2]) != before.npos)
                return true;
        return false;
    }

    const Household &m_household;
    const Unsaid &m_unsaid;
};

void addTerms(Json &data, const std::vector<Term> &terms)
{
    for (const Term &term : terms)
        data[term.id] = valueIfKnown(term.rule, data);
}

Json calendarOf(const Household &household, const Json &context)
{
    using namespace std::chrono;
    const CivilDate &today = household.today();
    const weekday of{sys_days{year{today.year} / today.month / today.day}};
    const Json planned = context.value("plannedMoveOut", Json());
    const auto date = planned.is_string() ? parseDate(planned.get<std::string>()) : std::nullopt;
    return {{"today", toIso(today)},
            {"todayWeekday", of.c_encoding()},
            {"todayWeek", (today.day + 6) / 7},
            {"eventDate", toIso(household.eventDate())},
            {"daysSinceEvent", daysBetween(household.eventDate(), today)},
            {"daysSincePlannedMoveOut", date && date->complete() ? Json(daysBetween(*date, today)) : Json()}};
}

} // namespace

RuleData::RuleData(const Household &household, const RuleBook &rules)
{
    Json context = household.context();
    sayUnsaid(context, rules.unsaid.context, rules.unsaid.empty);
    Json about = calendarOf(household, context);
    about["event"] = household.event();
    about["context"] = std::move(context);
    Json people = Json::array();
    const Views views(household, rules.unsaid);
    for (const Member &member : household.people())
        people.push_back(views.of(member));
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
