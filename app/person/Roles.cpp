// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Who is who in a household.
#include "app/person/Age.h"
#include "app/person/Household.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

using Finder = const Member *(*)(const Household &);

constexpr int childYears = 18;

std::string textOf(const Json &members, const char *name)
{
    const auto it = members.find(name);
    return it != members.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// Ids in a member that is one id or a list of them.
std::vector<std::string> idsOf(const Json &members, const char *name)
{
    std::vector<std::string> ids;
    const auto it = members.find(name);
    if (it == members.end())
        return ids;
    for (const Json &id : it->is_array() ? *it : Json::array({*it}))
        if (id.is_string())
            ids.push_back(id.get<std::string>());
    return ids;
}

const Member *named(const Household &household, const char *name)
{
    const auto ids = idsOf(household.context(), name);
    return ids.empty() ? nullptr : household.member(ids.front());
}

bool isChild(const Household &household, const Member &member)
{
    const auto birth = parseDate(textOf(member.members, "birthDate"));
    return birth && untilFiscalYearEnd(*birth, childYears, household.eventDate());
}

double income(const Member &member)
{
    const auto it = member.members.find("incomeYen");
    return it != member.members.end() && it->is_number() ? it->get<double>() : 0;
}

const Member *claimant(const Household &household)
{
    for (const Member &child : household.people())
        if (const Member *parent = isChild(household, child) ? household.claimantOf(child) : nullptr)
            return parent;
    return nullptr;
}

const Member *spouse(const Household &household, const Member *member)
{
    return member ? household.spouseOf(*member) : nullptr;
}

constexpr std::array<std::pair<std::string_view, Finder>, 9> finders{{
    {"spouse", [](const Household &h) { return spouse(h, h.inRole("applicant")); }},
    {"claimant", claimant},
    {"claimantSpouse", [](const Household &h) { return spouse(h, claimant(h)); }},
    {"deceased", [](const Household &h) { return named(h, "deceased"); }},
    {"newborn", [](const Household &h) { return named(h, "newborn"); }},
    {"leaver", [](const Household &h) { return named(h, "leaver"); }},
    {"starter", [](const Household &h) { return named(h, "starter"); }},
    {"nameChanger", [](const Household &h) { return named(h, "nameChanger"); }},
    {"partner",
     [](const Household &h) {
         const Member *partner = nullptr;
         for (const std::string &id : idsOf(h.context(), "couple"))
             if (const Member *one = h.member(id); one && one != h.inRole("applicant"))
                 partner = one;
         return partner;
     }},
}};

} // namespace

// Either of the two may be the one who names the other.
const Member *Household::spouseOf(const Member &one) const
{
    if (const Member *spouse = member(textOf(one.members, "spouseOf")))
        return spouse;
    const auto says = std::ranges::find_if(
        m_people, [&](const Member &other) { return textOf(other.members, "spouseOf") == one.id; });
    return says == m_people.end() ? nullptr : &*says;
}

// 児童手当法4条3項: of two parents who both bring a child up, the one who mainly keeps it: in practice the
// higher income, and the head of the household at a tie.
const Member *Household::claimantOf(const Member &child) const
{
    const Member *best = nullptr;
    for (const std::string &id : idsOf(child.members, "parents")) {
        const Member *parent = member(id);
        const bool better = parent && (!best || income(*parent) > income(*best) ||
                                       (income(*parent) == income(*best) && parent->id == m_head));
        best = better ? parent : best;
    }
    return best;
}

const Member *Household::inRole(const std::string &role) const
{
    if (role == "head")
        return member(m_head);
    if (role == "applicant")
        return member(m_applicant);
    for (const auto &[name, find] : finders)
        if (name == role)
            return find(*this);
    return nullptr;
}

std::vector<std::string> Household::rolesOf(const Member &member) const
{
    std::vector<std::string> roles;
    for (const char *role : {"applicant", "head"})
        if (inRole(role) == &member)
            roles.emplace_back(role);
    for (const auto &[name, find] : finders)
        if (find(*this) == &member)
            roles.emplace_back(name);
    return roles;
}

} // namespace madoguchi
