// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleCheck.h"

#include "app/procedures/JsonLogic.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

bool isOperator(const Json &rule, std::initializer_list<const char *> names)
{
    return rule.is_object() && rule.size() == 1 &&
           std::ranges::find(names, rule.begin().key()) != names.end();
}

// The choice field that {"var": …} reads.
const FieldDefinition *choiceRead(const Json &rule, const Definition &definition)
{
    const bool reads = isOperator(rule, {"var"}) && rule.begin().value().is_string();
    const FieldDefinition *field =
        reads ? definition.field(rule.begin().value().get<std::string>()) : nullptr;
    return field && field->type == FieldType::Choice ? field : nullptr;
}

bool offers(const FieldDefinition &field, const Json &value)
{
    return value.is_string() &&
           std::ranges::find(field.choices, value.get<std::string>()) != field.choices.end();
}

bool impossibleEquality(const Json &pair, const Definition &definition)
{
    if (!pair.is_array() || pair.size() != 2)
        return false;
    for (const auto &[var, value] : {std::pair(pair[0], pair[1]), std::pair(pair[1], pair[0])})
        if (const FieldDefinition *field = choiceRead(var, definition))
            return value.is_string() && !offers(*field, value);
    return false;
}

bool impossibleMembership(const Json &pair, const Definition &definition)
{
    const FieldDefinition *field =
        pair.is_array() && pair.size() == 2 ? choiceRead(pair[0], definition) : nullptr;
    return field && pair[1].is_array() && std::ranges::all_of(pair[1], [&](const Json &value) {
               return value.is_string() && !offers(*field, value);
           });
}

} // namespace

std::optional<std::string> ruleProblem(const Json &rule, const std::set<std::string> &readable)
{
    if (rule.is_boolean())
        return std::nullopt;
    if (!rule.is_object())
        return "is neither true nor false nor a rule";
    if (auto problem = logicProblem(rule))
        return problem;
    for (const std::string &name : logicVariables(rule))
        if (!readable.contains(name.substr(0, name.find('.'))))
            return "reads \"" + name + "\", which is no field before this";
    return std::nullopt;
}

bool neverHolds(const Json &rule, const Definition &definition)
{
    if (rule.is_boolean())
        return !rule.get<bool>();
    const auto never = [&](const Json &part) { return neverHolds(part, definition); };
    if (isOperator(rule, {"==", "==="}))
        return impossibleEquality(rule.begin().value(), definition);
    if (isOperator(rule, {"in"}))
        return impossibleMembership(rule.begin().value(), definition);
    if (isOperator(rule, {"and"}) && rule.begin().value().is_array())
        return std::ranges::any_of(rule.begin().value(), never);
    if (isOperator(rule, {"or"}) && rule.begin().value().is_array())
        return std::ranges::all_of(rule.begin().value(), never);
    return false;
}

} // namespace madoguchi
