// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What the members of a definition say of each other; fields have a file of their own.
#include "app/procedures/ApplyRules.h"
#include "app/procedures/DefinitionReader.h"
#include "app/procedures/FieldRules.h"
#include "app/procedures/JsonLogic.h"
#include "app/procedures/RuleCheck.h"
#include "app/procedures/Vocabulary.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::string item(const char *list, std::size_t index, const char *member = "")
{
    return std::string(list) + "[" + std::to_string(index) + "]" + (*member ? "." : "") + member;
}

void checkWord(const std::string &word, const std::set<std::string> &known, const std::string &place,
               Problems &problems)
{
    if (!known.contains(word))
        problems.add(place, "DEF-MEMBER", "\"" + word + "\" is not known here");
}

void checkHead(const Definition &definition, Problems &problems)
{
    if (!definition.validTo.empty() && definition.validTo < definition.validFrom)
        problems.add("validTo", "DEF-VALIDITY", "is before validFrom");
    for (const auto &[channel, use] : definition.channels)
        checkWord(use, vocabulary::channelUses(), "channels." + channel, problems);
    checkWord(definition.offline, vocabulary::offlineClasses(), "offline", problems);
    for (std::size_t i = 0; i < definition.who.size(); ++i)
        checkWord(definition.who[i].kind, vocabulary::applicantKinds(), item("who", i, "kind"), problems);
    for (const std::string &member : definition.unconfirmed)
        checkWord(member, vocabulary::unconfirmedMembers(), "unconfirmed", problems);
    for (const std::string &from : definition.due ? definition.due->from : std::vector<std::string>{})
        if (from != "today" && !vocabulary::visitKeys().contains(from))
            problems.add("due.from", "DEF-PREFILL-NOWHERE",
                         "\"" + from + "\" is nothing that an interview asks");
}

void checkGroups(const Definition &definition, Problems &problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < definition.groups.size(); ++i) {
        const GroupDefinition &group = definition.groups[i];
        if (!seen.insert(group.id).second || definition.field(group.id))
            problems.add(item("groups", i, "id"), "DEF-ID", "stands twice");
        const bool rule = group.who.is_boolean() || group.who.is_object();
        if (const auto problem = rule ? logicProblem(group.who) : "is neither true nor false nor a rule")
            problems.add(item("groups", i, "who"), "DEF-RULE", *problem);
    }
}

// A page's condition may read fields before the first of its own, so that what exists is decided in one pass.
std::set<std::string> readableBy(const Definition &definition, std::size_t page)
{
    std::set<std::string> before;
    for (const FieldDefinition &field : definition.fields) {
        if (field.page == static_cast<int>(page))
            break;
        before.insert(field.group.empty() ? field.id : field.group);
    }
    return before;
}

void checkPage(const Definition &definition, std::size_t at, Problems &problems)
{
    const PageDefinition &page = definition.pages[at];
    if (const auto problem = ruleProblem(page.when, readableBy(definition, at)))
        problems.add(item("pages", at, "when"), "DEF-RULE", *problem);
    if (!page.group.empty() && !definition.group(page.group))
        problems.add(item("pages", at, "group"), "DEF-GROUP-UNKNOWN",
                     "\"" + page.group + "\" is no group here");
    const bool empty = std::ranges::all_of(page.fields, [&](const std::string &id) {
        const FieldDefinition *field = definition.field(id);
        return field && neverHolds(field->when, definition);
    });
    if (empty || neverHolds(page.when, definition))
        problems.add(item("pages", at, page.when.is_boolean() && empty ? "fields" : "when"),
                     "DEF-PAGE-UNREACHABLE", "nobody can ever reach this page");
}

void checkPages(const Definition &definition, Problems &problems)
{
    std::set<std::string> pages, placed;
    for (std::size_t i = 0; i < definition.pages.size(); ++i) {
        const PageDefinition &page = definition.pages[i];
        if (!pages.insert(page.id).second)
            problems.add(item("pages", i, "id"), "DEF-ID", "stands twice");
        checkPage(definition, i, problems);
        for (std::size_t k = 0; k < page.fields.size(); ++k) {
            const std::string place = item("pages", i) + "." + item("fields", k);
            const FieldDefinition *field = definition.field(page.fields[k]);
            if (!field)
                problems.add(place, "DEF-FIELD-UNKNOWN", "\"" + page.fields[k] + "\" is no field here");
            else if (field->group != page.group)
                problems.add(place, "DEF-GROUP-UNKNOWN", "belongs to another group than the page");
            if (!placed.insert(page.fields[k]).second)
                problems.add(place, "DEF-ID", "\"" + page.fields[k] + "\" stands on a page already");
        }
    }
    for (std::size_t i = 0; i < definition.fields.size(); ++i)
        if (!placed.contains(definition.fields[i].id))
            problems.add(item("fields", i, "id"), "DEF-PAGE-UNREACHABLE", "stands on no page");
}

void checkFee(const Definition &definition, Problems &problems)
{
    if (!definition.fee)
        return;
    checkPrices(definition, problems);
    if (definition.fee->per.empty())
        return;
    const FieldDefinition *counted = definition.field(definition.fee->per);
    const bool countable = counted && counted->type == FieldType::Integer && counted->minimum &&
                           counted->maximum && *counted->minimum >= 0 && *counted->maximum <= 1000;
    if (!countable)
        problems.add("fee.per", counted ? "DEF-LIMITS" : "DEF-FIELD-UNKNOWN",
                     "is not an integer field with limits from 0 to 1000");
}

void checkLayout(const Definition &definition, Problems &problems)
{
    std::set<std::string> placed;
    for (std::size_t i = 0; i < definition.layout.rows.size(); ++i)
        for (const std::string &id : definition.layout.rows[i]) {
            const std::string place = "layout." + item("rows", i);
            if (!definition.field(id) && !definition.group(id))
                problems.add(place, "DEF-FIELD-UNKNOWN",
                             "\"" + id + "\" is neither a field nor a group here");
            if (!placed.insert(id).second)
                problems.add(place, "DEF-ID", "\"" + id + "\" stands twice");
        }
}

} // namespace

void checkDefinition(const Definition &definition, Problems &problems)
{
    for (const auto check : {checkHead, checkApplicants, checkCapacity, checkGroups, checkFields, checkPages,
                             checkFee, checkLayout})
        check(definition, problems);
}

} // namespace madoguchi
