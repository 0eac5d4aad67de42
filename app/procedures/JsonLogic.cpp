// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/JsonLogic.h"

#include "app/procedures/LogicOperators.h"
#include "app/procedures/LogicValue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

namespace madoguchi
{

using logic::Json;

namespace
{

constexpr int maxDepth = 64;
constexpr int maxSteps = 100'000;         // of one evaluation
constexpr std::size_t maxResult = 65'536; // bytes of a text, items of a list

bool isRule(const Json &json)
{
    return json.is_object() && json.size() == 1;
}

// The arguments of a rule, whether written as a list or as a single value.
using Values = std::span<const Json>;
Values argumentsOf(const Json &values)
{
    if (!values.is_array())
        return {&values, 1};
    return values.get_ref<const Json::array_t &>();
}

// Copying and comparing are recursive in the JSON library, so depth is measured before either.
bool tooDeep(const Json &json, int depth)
{
    if (depth > maxDepth)
        return true;
    return json.is_structured() &&
           std::ranges::any_of(json, [depth](const Json &part) { return tooDeep(part, depth + 1); });
}

class Evaluator
{
public:
    Json apply(const Json &rule, const Json &data, int depth)
    {
        if (m_failed || depth > maxDepth || ++m_steps > maxSteps)
            return fail();
        if (rule.is_array())
            return checked(applyAll(argumentsOf(rule), data, depth));
        if (!isRule(rule))
            return tooDeep(rule, depth) ? fail() : rule;
        const std::string &name = rule.begin().key();
        const Values values = argumentsOf(rule.begin().value());
        if (const auto lazy = lazyOperators().find(name); lazy != lazyOperators().end())
            return checked((this->*lazy->second)(values, data, depth + 1));
        const logic::Operator *eager = logic::findOperator(name);
        if (!eager)
            return fail();
        const Json::array_t arguments = applyAll(values, data, depth);
        return m_failed ? Json() : checked((*eager)(arguments, data));
    }
    bool failed() const { return m_failed; }

    using Lazy = Json (Evaluator::*)(Values, const Json &, int);
    static const std::map<std::string, Lazy> &lazyOperators()
    {
        static const std::map<std::string, Lazy> table{
            {"if", &Evaluator::choose},      {"?:", &Evaluator::choose}, {"and", &Evaluator::conjunction},
            {"or", &Evaluator::disjunction}, {"map", &Evaluator::map},   {"filter", &Evaluator::filter},
            {"reduce", &Evaluator::reduce},  {"all", &Evaluator::all},   {"none", &Evaluator::none},
            {"some", &Evaluator::some},
        };
        return table;
    }

private:
    Json fail()
    {
        m_failed = true;
        return {};
    }

    Json checked(Json value)
    {
        if (value.is_string() && value.get_ref<const std::string &>().size() > maxResult)
            return fail();
        if (value.is_array() && value.size() > maxResult)
            return fail();
        return value;
    }

    Json::array_t applyAll(Values values, const Json &data, int depth)
    {
        Json::array_t results;
        results.reserve(values.size());
        for (const Json &value : values)
            results.push_back(apply(value, data, depth + 1));
        return results;
    }

    Json at(Values values, std::size_t index, const Json &data, int depth)
    {
        return index < values.size() ? apply(values[index], data, depth) : Json();
    }

    Json choose(Values values, const Json &data, int depth)
    {
        std::size_t i = 0;
        for (; i + 1 < values.size(); i += 2)
            if (truthy(apply(values[i], data, depth)))
                return apply(values[i + 1], data, depth);
        return at(values, i, data, depth);
    }

    Json firstThatIs(bool wanted, Values values, const Json &data, int depth)
    {
        Json value;
        for (const Json &rule : values) {
            value = apply(rule, data, depth);
            if (truthy(value) == wanted)
                break;
        }
        return value;
    }
    Json conjunction(Values v, const Json &data, int depth) { return firstThatIs(false, v, data, depth); }
    Json disjunction(Values v, const Json &data, int depth) { return firstThatIs(true, v, data, depth); }

    // The list that values[0] gives; empty for anything else.
    Json::array_t listOf(Values values, const Json &data, int depth)
    {
        const Json list = at(values, 0, data, depth);
        return list.is_array() ? list.get<Json::array_t>() : Json::array_t{};
    }

    Json map(Values values, const Json &data, int depth)
    {
        Json results = Json::array();
        for (const Json &item : listOf(values, data, depth))
            results.push_back(at(values, 1, item, depth));
        return results;
    }

    Json filter(Values values, const Json &data, int depth)
    {
        Json results = Json::array();
        for (const Json &item : listOf(values, data, depth))
            if (truthy(at(values, 1, item, depth)))
                results.push_back(item);
        return results;
    }

    Json reduce(Values values, const Json &data, int depth)
    {
        Json accumulator = at(values, 2, data, depth);
        for (const Json &item : listOf(values, data, depth)) {
            const Json scope{{"current", item}, {"accumulator", std::move(accumulator)}};
            accumulator = at(values, 1, scope, depth);
        }
        return accumulator;
    }

    Json all(Values values, const Json &data, int depth)
    {
        const auto list = listOf(values, data, depth);
        return !list.empty() && std::ranges::all_of(list, [&](const Json &item) {
            return truthy(at(values, 1, item, depth));
        });
    }

    Json some(Values values, const Json &data, int depth)
    {
        return std::ranges::any_of(listOf(values, data, depth),
                                   [&](const Json &item) { return truthy(at(values, 1, item, depth)); });
    }

    Json none(Values values, const Json &data, int depth) { return !some(values, data, depth).get<bool>(); }

    int m_steps = 0;
    bool m_failed = false;
};

std::optional<std::string> problemAt(const Json &rule, int depth)
{
    if (depth > maxDepth)
        return "a rule is nested too deeply";
    if (rule.is_object() && rule.size() != 1)
        return "an object in a rule needs exactly one member, its operator";
    if (isRule(rule)) {
        const std::string &name = rule.begin().key();
        if (!logic::findOperator(name) && !Evaluator::lazyOperators().contains(name))
            return "operator \"" + name + "\" does not exist";
    }
    if (rule.is_structured())
        for (const Json &part : rule)
            if (auto problem = problemAt(part, depth + 1))
                return problem;
    return std::nullopt;
}

void collectNames(const Json &names, std::set<std::string> &found)
{
    if (names.is_string())
        found.insert(names.get<std::string>());
    if (names.is_array())
        for (const Json &name : names)
            collectNames(name, found);
}

void collectVariables(const Json &rule, std::set<std::string> &found)
{
    if (rule.is_array())
        for (const Json &part : rule)
            collectVariables(part, found);
    if (!isRule(rule))
        return;
    constexpr std::array<std::string_view, 6> overItems{"map", "filter", "reduce", "all", "none", "some"};
    const std::string &name = rule.begin().key();
    const Values values = argumentsOf(rule.begin().value());
    if (name == "var" && !values.empty())
        collectNames(values.front(), found);
    else if (name == "missing" || (name == "missing_some" && values.size() > 1))
        collectNames(name == "missing" ? rule.begin().value() : values[1], found);
    else if (std::ranges::find(overItems, name) == overItems.end())
        collectVariables(rule.begin().value(), found);
    else if (!values.empty())
        collectVariables(values.front(), found);
}

} // namespace

LogicResult evaluate(const Json &rule, const Json &data)
{
    Evaluator evaluator;
    Json value = evaluator.apply(rule, data, 0);
    return evaluator.failed() ? LogicResult{{}, false} : LogicResult{std::move(value), true};
}

bool truthy(const Json &value) noexcept
{
    if (value.is_array())
        return !value.empty();
    if (value.is_string())
        return !value.get_ref<const std::string &>().empty();
    if (value.is_number()) {
        const double number = value.get<double>();
        return number != 0 && !std::isnan(number);
    }
    return value.is_boolean() ? value.get<bool>() : !value.is_null();
}

std::optional<std::string> logicProblem(const Json &rule)
{
    return problemAt(rule, 0);
}

std::set<std::string> logicVariables(const Json &rule)
{
    std::set<std::string> found;
    collectVariables(rule, found);
    return found;
}

} // namespace madoguchi
