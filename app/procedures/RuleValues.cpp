// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleValues.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

using Json = nlohmann::json;
using Wrong = std::optional<std::string>;
using Kind = RuleName::Kind;

bool outside(const RuleName &name, const Json &value)
{
    const double number = value.get<double>();
    return (name.minimum && number < *name.minimum) || (name.maximum && number > *name.maximum);
}

// Why what is read can never be this value.
Wrong neverIs(const RuleName &name, const Json &value)
{
    if (name.kind == Kind::Choice && value.is_string() && !name.values.contains(value.get<std::string>()))
        return "\"" + value.get<std::string>() + "\" is none of the values that it can have";
    if (name.kind == Kind::Boolean && value.is_string())
        return "it is true or false and never a text";
    if (name.kind == Kind::Number && value.is_number() && outside(name, value))
        return value.dump() + " is outside of its limits";
    return std::nullopt;
}

using Compare = bool (*)(double, double);
constexpr std::array<std::pair<std::string_view, Compare>, 4> orders{
    {{"<", [](double a, double b) { return a < b; }},
     {"<=", [](double a, double b) { return a <= b; }},
     {">", [](double a, double b) { return a > b; }},
     {">=", [](double a, double b) { return a >= b; }}}};

// Whether it is always the same, at both limits and, as 0, where nobody answered.
Wrong alwaysSame(const RuleName &name, const Compare compare, double other, bool nameFirst)
{
    if (name.kind != Kind::Number || !name.minimum || !name.maximum)
        return std::nullopt;
    const auto holds = [&](double value) {
        return nameFirst ? compare(value, other) : compare(other, value);
    };
    const bool same = holds(*name.minimum) == holds(*name.maximum) && holds(0) == holds(*name.maximum);
    return same ? Wrong("its limits make that always the same") : Wrong();
}

Wrong anyNever(const RuleName &name, const Json &list)
{
    for (const Json &value : list.is_array() ? list : Json::array())
        if (auto wrong = neverIs(name, value))
            return wrong;
    return std::nullopt;
}

} // namespace

std::optional<std::string> comparisonProblem(const std::string &name, const RuleName &known,
                                             const nlohmann::json &value, bool nameFirst)
{
    constexpr std::array<std::string_view, 4> equalities{"==", "===", "!=", "!=="};
    if (std::ranges::find(equalities, name) != equalities.end())
        return neverIs(known, value);
    if (name == "in" && nameFirst)
        return anyNever(known, value);
    if (name == "in")
        return known.item ? neverIs(*known.item, value) : Wrong();
    const auto order = std::ranges::find(orders, name, &std::pair<std::string_view, Compare>::first);
    return order != orders.end() && value.is_number()
               ? alwaysSame(known, order->second, value.get<double>(), nameFirst)
               : Wrong();
}

} // namespace madoguchi
