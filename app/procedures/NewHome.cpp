// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/NewHome.h"

#include <algorithm>

namespace madoguchi::newhome
{

namespace
{

constexpr const char *city = "大阪府大阪市", *gap = "　";

bool ownWord(const Fact &fact)
{
    return fact.source == Source::EarlierPage || fact.source == Source::Entered ||
           fact.source == Source::Staff;
}

// An interview says 北区, a form `kita`.
std::string wardName(const Catalogue &catalogue, const std::string &ward)
{
    std::string name = catalogue.word("ja", "choice.newWard." + ward);
    std::erase(name, '|'); // where a line may break on a screen
    return name.empty() ? ward : name;
}

void copy(const Person &from, const char *key, const char *as, Person &into, bool ownOnly)
{
    for (const Fact &fact : from.all(key))
        if (!ownOnly || ownWord(fact))
            into.learn(as, fact);
}

// The latest choice comes last.
void choose(const Person &from, const char *key, const char *as, Person &into)
{
    const auto &chosen = from.chosen(key);
    for (auto it = chosen.rbegin(); it != chosen.rend(); ++it)
        into.settle(as, *it);
}

} // namespace

std::optional<Fact> of(const Household &household, const Catalogue &catalogue)
{
    const Person &visit = household.visit();
    const Fact *moving = visit.fact("moving");
    const Fact *ward = visit.fact("toWard"), *town = visit.fact("newTown"), *number = visit.fact("newNumber");
    if (!moving || moving->value != "true" || !ward || !town || !number)
        return std::nullopt;
    const Fact *building = visit.fact("newBuilding");
    Fact home = *std::max({ward, town, number},
                          [](const Fact *one, const Fact *other) { return one->at < other->at; });
    home.value = city + wardName(catalogue, ward->value) + town->value + number->value;
    if (building && !building->value.empty())
        home.value += gap + building->value;
    home.checked = false;
    return home;
}

Person seen(const Person &person, const std::optional<Fact> &home)
{
    Person seen;
    copy(person, now, now, seen, home.has_value());
    choose(person, now, now, seen);
    // Who wrote an address after that of the move meant it.
    const Fact *written = seen.fact(now);
    if (home && (!written || written->at < home->at)) {
        seen.learn(now, *home);
        seen.settle(now, home->source);
    }
    for (const Fact &fact : person.all(now))
        if (!ownWord(fact))
            seen.learn(before, fact);
    choose(person, now, before, seen);
    copy(person, before, before, seen, false);
    choose(person, before, before, seen);
    return seen;
}

bool moves(const Member &member)
{
    const auto it = member.members.find("moves");
    return it == member.members.end() || !it->is_boolean() || it->get<bool>();
}

} // namespace madoguchi::newhome
