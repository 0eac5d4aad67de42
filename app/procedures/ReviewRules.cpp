// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/ReviewParts.h"

#include "app/procedures/RuleDomain.h"
#include "app/procedures/RuleScopes.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::string item(const std::string &list, std::size_t index, const std::string &member)
{
    return list + "[" + std::to_string(index) + "]." + member;
}

void checkNames(const Json &rule, const RuleNameHandle &scope, const std::string &place, Problems &problems)
{
    if (const auto wrong = nameProblem(rule, scope))
        problems.add(place, "DEF-RULE", *wrong);
}

void checkTerms(const RuleBook &rules, const RuleScopes &scopes, Problems &problems)
{
    problems.enter("_events/terms.json");
    for (std::size_t i = 0; i < rules.householdTerms.size(); ++i)
        checkNames(rules.householdTerms[i].rule, scopes.household(i), item("household", i, "rule"), problems);
    for (std::size_t i = 0; i < rules.personTerms.size(); ++i)
        checkNames(rules.personTerms[i].rule, scopes.person(i), item("person", i, "rule"), problems);
}

// A term that is called like something else hides it.
void checkTermIds(const std::vector<Term> &terms, const RuleName &data, const char *list, Problems &problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!seen.insert(terms[i].id).second)
            problems.add(item(list, i, "id"), "DEF-ID", "stands twice");
        else if (data.members.contains(terms[i].id))
            problems.add(item(list, i, "id"), "DEF-ID", "is the name of something that is known without it");
    }
}

void checkEvent(const EventRules &event, const RuleNameHandle &household, const RuleNameHandle &person,
                Problems &problems)
{
    problems.enter("_events/" + event.id + ".json");
    for (std::size_t i = 0; i < event.questions.size(); ++i)
        checkNames(event.questions[i].when, RuleScopes::answers(event, i), item("questions", i, "when"),
                   problems);
    for (std::size_t i = 0; i < event.items.size(); ++i) {
        checkNames(event.items[i].when, household, item("items", i, "when"), problems);
        checkNames(event.items[i].who, person, item("items", i, "who"), problems);
    }
}

void checkForm(const Definition &definition, const RuleNameHandle &person, Problems &problems)
{
    problems.enter(definition.folder + "/definition.json");
    for (std::size_t i = 0; i < definition.groups.size(); ++i)
        checkNames(definition.groups[i].who, person, item("groups", i, "who"), problems);
    for (std::size_t i = 0; i < definition.fields.size(); ++i) {
        const FieldDefinition &field = definition.fields[i];
        checkNames(field.when, formScope(definition, i, field.group), item("fields", i, "when"), problems);
        checkNames(field.required, formScope(definition, definition.fields.size(), field.group),
                   item("fields", i, "required"), problems);
    }
    for (std::size_t i = 0; i < definition.pages.size(); ++i) {
        const auto first = std::ranges::find(definition.fields, static_cast<int>(i), &FieldDefinition::page);
        const auto before = static_cast<std::size_t>(first - definition.fields.begin());
        checkNames(definition.pages[i].when, formScope(definition, before, {}), item("pages", i, "when"),
                   problems);
    }
}

// The page's own condition together with that of any of its fields.
std::vector<Json> conditions(const Definition &definition, const PageDefinition &page)
{
    Json anyField = Json::array();
    for (const std::string &id : page.fields)
        if (const FieldDefinition *field = definition.field(id))
            anyField.push_back(field->when);
    return {page.when, Json{{"or", anyField}}};
}

} // namespace

void reviewRules(const Catalogue &catalogue, Problems &problems)
{
    const RuleBook &rules = catalogue.rules();
    const RuleScopes scopes(catalogue);
    const RuleNameHandle household = scopes.household(), person = scopes.person();
    checkTerms(rules, scopes, problems);
    checkTermIds(rules.householdTerms, *scopes.household(0), "household", problems);
    checkTermIds(rules.personTerms, *scopes.person(0), "person", problems);
    for (const EventRules &event : rules.events)
        checkEvent(event, household, person, problems);
    problems.enter("_offers/offers.json");
    for (std::size_t i = 0; i < rules.offers.size(); ++i) {
        checkNames(rules.offers[i].when, household, item("rules", i, "when"), problems);
        checkNames(rules.offers[i].who, person, item("rules", i, "who"), problems);
    }
    for (const Definition &definition : catalogue.all())
        checkForm(definition, person, problems);
}

void reviewPages(const Catalogue &catalogue, Problems &problems)
{
    for (const Definition &definition : catalogue.all()) {
        problems.enter(definition.folder + "/definition.json");
        for (std::size_t i = 0; i < definition.groups.size(); ++i)
            if (definition.groups[i].who == Json(false))
                problems.add(item("groups", i, "who"), "DEF-PAGE-UNREACHABLE",
                             "nobody is ever in this group");
        for (std::size_t i = 0; i < definition.pages.size(); ++i)
            if (!canHold(conditions(definition, definition.pages[i]), definition))
                problems.add(
                    item("pages", i, definition.pages[i].when.is_boolean() ? "fields" : "when"),
                    "DEF-PAGE-UNREACHABLE",
                    "nobody can ever reach this page: its condition and those of its fields exclude each "
                    "other");
        for (std::size_t i = 0; i < definition.fields.size(); ++i) {
            const FieldDefinition &field = definition.fields[i];
            const PageDefinition &page = definition.pages[static_cast<std::size_t>(field.page)];
            if (field.when.is_object() && canHold({page.when}, definition) &&
                !canHold({page.when, field.when}, definition))
                problems.add(item("fields", i, "when"), "DEF-PAGE-UNREACHABLE", "nobody is ever asked this");
        }
    }
}

} // namespace madoguchi
