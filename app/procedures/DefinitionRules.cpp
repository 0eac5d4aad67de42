// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/DefinitionRules.h"

#include "app/person/Fact.h"
#include "app/procedures/FieldCheck.h"
#include "app/procedures/JsonFile.h"
#include "app/procedures/JsonLogic.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Problem = std::optional<std::string>;

std::string placeOf(const char *list, std::size_t index, const char *member = "")
{
    return std::string(list) + "[" + std::to_string(index) + "]" + (*member ? "." : "") + member;
}

// A rule is a boolean or JsonLogic that names only fields in `readable`.
Problem ruleProblem(const Json &rule, const std::set<std::string> &readable)
{
    if (rule.is_boolean())
        return std::nullopt;
    if (!rule.is_object())
        return "is neither true nor false nor a rule";
    if (auto problem = logicProblem(rule))
        return problem;
    for (const std::string &name : logicVariables(rule))
        if (!readable.contains(name.substr(0, name.find('.'))))
            return "reads \"" + name + "\", which is no field here";
    return std::nullopt;
}

Problem prefillProblem(const FieldDefinition &field)
{
    if (field.shown && field.prefill.empty())
        return "is missing: a field that is only shown has to come from somewhere";
    for (const std::string &from : field.prefill) {
        const auto dot = from.find('.');
        const bool known = dot != std::string::npos && sourceFromName(from.substr(0, dot)).has_value();
        if (!known || !validId(from.substr(dot + 1)))
            return "\"" + from + "\" is not a source and a key, such as card.name";
    }
    return std::nullopt;
}

Problem choicesProblem(const FieldDefinition &field)
{
    const bool isChoice = field.type == FieldType::Choice;
    if (isChoice != !field.choices.empty())
        return isChoice ? "is missing" : "belongs to a field of type choice only";
    std::set<std::string> seen;
    for (const std::string &choice : field.choices)
        if (!validId(choice) || !seen.insert(choice).second)
            return "\"" + choice + "\" is not an id, or stands twice";
    return std::nullopt;
}

Problem limitsProblem(const FieldDefinition &field)
{
    const bool ranged = field.type == FieldType::Integer || field.type == FieldType::Date;
    if (!ranged && (field.minimum || field.maximum))
        return "belongs to a field of type integer or date only";
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        return "is larger than maximum";
    return std::nullopt;
}

Problem presetProblem(const FieldDefinition &field)
{
    if (field.preset.is_null())
        return std::nullopt;
    if (field.shown || field.type == FieldType::Date)
        return "does not belong to a date or to a field that is only shown";
    return checkValue(field, field.preset, CivilDate{}) ? Problem("is no possible answer to its field")
                                                        : Problem();
}

struct Check {
    const char *member;
    Problem (*problem)(const FieldDefinition &);
};
constexpr std::array<Check, 4> fieldChecks{{
    {"prefill", prefillProblem},
    {"choices", choicesProblem},
    {"minimum", limitsProblem},
    {"preset", presetProblem},
}};

Problem fieldsProblem(const Definition &definition)
{
    std::set<std::string> all, before;
    for (const FieldDefinition &field : definition.fields)
        all.insert(field.id);
    for (std::size_t i = 0; i < definition.fields.size(); ++i) {
        const FieldDefinition &field = definition.fields[i];
        if (before.contains(field.id))
            return placeOf("fields", i, "id") + ": stands twice";
        for (const Check &check : fieldChecks)
            if (const Problem problem = check.problem(field))
                return placeOf("fields", i, check.member) + ": " + *problem;
        if (const Problem problem = ruleProblem(field.required, all))
            return placeOf("fields", i, "required") + ": " + *problem;
        // Only fields before its own, so that what exists can be decided in one pass and never in a circle.
        if (const Problem problem = ruleProblem(field.when, before))
            return placeOf("fields", i, "when") + ": " + *problem;
        before.insert(field.id);
    }
    return std::nullopt;
}

Problem pagesProblem(const Definition &definition)
{
    std::set<std::string> pages, placed;
    for (std::size_t i = 0; i < definition.pages.size(); ++i) {
        const PageDefinition &page = definition.pages[i];
        if (!pages.insert(page.id).second)
            return placeOf("pages", i, "id") + ": stands twice";
        for (std::size_t k = 0; k < page.fields.size(); ++k) {
            const std::string place = placeOf("pages", i) + "." + placeOf("fields", k);
            if (!definition.field(page.fields[k]))
                return place + ": \"" + page.fields[k] + "\" is no field here";
            if (!placed.insert(page.fields[k]).second)
                return place + ": \"" + page.fields[k] + "\" stands on a page already";
        }
    }
    for (const FieldDefinition &field : definition.fields)
        if (!placed.contains(field.id))
            return "pages: the field \"" + field.id + "\" stands on no page";
    return std::nullopt;
}

Problem feeProblem(const Definition &definition)
{
    if (!definition.fee || definition.fee->per.empty())
        return std::nullopt;
    const FieldDefinition *counted = definition.field(definition.fee->per);
    const bool countable = counted && counted->type == FieldType::Integer && counted->minimum &&
                           counted->maximum && *counted->minimum >= 0 && *counted->maximum <= 1000;
    return countable ? Problem() : "fee.per: is not an integer field with limits from 0 to 1000";
}

Problem validityProblem(const Definition &definition)
{
    const bool backwards = !definition.validTo.empty() && definition.validTo < definition.validFrom;
    return backwards ? Problem("validTo: is before validFrom") : Problem();
}

} // namespace

Problem definitionProblem(const Definition &definition)
{
    for (const auto check : {validityProblem, fieldsProblem, pagesProblem, feeProblem})
        if (Problem problem = check(definition))
            return problem;
    return std::nullopt;
}

} // namespace madoguchi
