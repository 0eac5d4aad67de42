// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/ReviewParts.h"

#include "app/person/Unicode.h"
#include "app/procedures/Vocabulary.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

// What is wrong, and where in the definition.
struct Found {
    std::string place, message;
};
using AllFound = std::vector<Found>;

std::string item(const std::string &list, std::size_t index, const std::string &member = {})
{
    return list + "[" + std::to_string(index) + "]" + (member.empty() ? "" : ".") + member;
}

// Whether a value under this key can be one of a field of this type.
bool fits(FieldType type, const std::string &key)
{
    switch (type) {
    case FieldType::Date:
        return vocabulary::dateKeys().contains(key);
    case FieldType::Phone:
        return key == "phone";
    case FieldType::ResidenceCard:
        return key == "residenceCard";
    case FieldType::Choice:
    case FieldType::Boolean:
    case FieldType::Integer:
    case FieldType::Digits:
        return !vocabulary::proseKeys().contains(key) && !vocabulary::dateKeys().contains(key);
    default:
        return !vocabulary::dateKeys().contains(key);
    }
}

AllFound keysOfAnotherType(const Definition &definition)
{
    AllFound found;
    for (std::size_t i = 0; i < definition.fields.size(); ++i)
        if (const FieldDefinition &field = definition.fields[i];
            !field.key.empty() && !fits(field.type, field.key))
            found.push_back({item("fields", i, "key"), "\"" + field.key +
                                                           "\" can never fill a field of type " +
                                                           std::string(typeName(field.type))});
    return found;
}

AllFound feeOfAGroup(const Definition &definition)
{
    const FieldDefinition *counted = definition.fee ? definition.field(definition.fee->per) : nullptr;
    return counted && !counted->group.empty()
               ? AllFound{{"fee.per", "stands in a group: there is not one such number but several"}}
               : AllFound();
}

AllFound limitsOfGroups(const Definition &definition)
{
    AllFound found;
    for (std::size_t i = 0; i < definition.groups.size(); ++i)
        if (definition.groups[i].min > definition.groups[i].max)
            found.push_back({item("groups", i, "min"), "is larger than max"});
    return found;
}

AllFound emptyGroups(const Definition &definition)
{
    AllFound found;
    for (std::size_t i = 0; i < definition.groups.size(); ++i)
        if (std::ranges::find(definition.fields, definition.groups[i].id, &FieldDefinition::group) ==
            definition.fields.end())
            found.push_back({item("groups", i, "id"), "has no fields"});
    return found;
}

AllFound unknownIcon(const Definition &definition)
{
    return vocabulary::icons().contains(definition.icon) ? AllFound()
                                                         : AllFound{{"icon", "there is no such icon"}};
}

AllFound blankLaw(const Definition &definition)
{
    AllFound found;
    for (std::size_t i = 0; i < definition.law.size(); ++i)
        if (isBlank(definition.law[i]))
            found.push_back({item("law", i), "is blank"});
    if (!definition.numberLaw.empty() && isBlank(definition.numberLaw))
        found.push_back({"individualNumber.law", "is blank"});
    return found;
}

// A public address, or the number of a source in the city's own list: S51.
bool isSource(const std::string &source)
{
    const auto letterOrDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); };
    for (const std::string_view scheme : {"https://", "http://"})
        if (source.starts_with(scheme))
            return source.size() > scheme.size() && source.find(' ') == source.npos;
    return source.size() > 1 && source.front() == 'S' && source[1] >= '0' && source[1] <= '9' &&
           std::ranges::all_of(source.substr(1), letterOrDigit);
}

AllFound unknownSource(const Definition &definition)
{
    AllFound found;
    for (std::size_t i = 0; i < definition.sources.size(); ++i)
        if (!isSource(definition.sources[i]))
            found.push_back({item("sources", i), "is neither a public address nor a number such as S51"});
    return found;
}

AllFound noCounter(const Definition &definition)
{
    return definition.guide || definition.offeredOn("counter")
               ? AllFound()
               : AllFound{{"channels.counter", "is none: what no counter takes, nobody can finish"}};
}

AllFound anotherDayThanItsFolder(const Definition &definition)
{
    const auto at = definition.folder.find('@');
    return at == definition.folder.npos || definition.folder.substr(at + 1) == definition.validFrom
               ? AllFound()
               : AllFound{{"validFrom", "differs from the day in the name of its folder"}};
}

struct Check {
    const char *code;
    AllFound (*find)(const Definition &);
};
constexpr std::array<Check, 9> checks{{
    {"DEF-PREFILL-NOWHERE", keysOfAnotherType},
    {"DEF-LIMITS", feeOfAGroup},
    {"DEF-LIMITS", limitsOfGroups},
    {"DEF-GROUP-UNKNOWN", emptyGroups},
    {"DEF-MEMBER", unknownIcon},
    {"DEF-LAW-MISSING", blankLaw},
    {"DEF-MEMBER", unknownSource},
    {"DEF-MEMBER", noCounter},
    {"DEF-ID", anotherDayThanItsFolder},
}};

} // namespace

void reviewDefinitions(const Catalogue &catalogue, Problems &problems)
{
    for (const Definition &definition : catalogue.all()) {
        problems.enter(definition.folder + "/definition.json");
        for (const Check &check : checks)
            for (const Found &found : check.find(definition))
                problems.add(found.place, check.code, found.message);
    }
}

} // namespace madoguchi
