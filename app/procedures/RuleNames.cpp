// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleNames.h"

#include "app/procedures/RuleValues.h"

#include <algorithm>
#include <array>
#include <span>

namespace madoguchi
{

namespace
{

using Json = nlohmann::json;
using Wrong = std::optional<std::string>;
using Kind = RuleName::Kind;
using Values = std::span<const Json>;

Values argumentsOf(const Json &values)
{
    if (!values.is_array())
        return {&values, 1};
    return values.get_ref<const Json::array_t &>();
}

bool isRule(const Json &json, std::string_view name)
{
    return json.is_object() && json.size() == 1 && json.begin().key() == name;
}

std::string quoted(const std::string &name)
{
    return "\"" + name + "\"";
}

RuleNameHandle anything()
{
    static const auto name = std::make_shared<const RuleName>();
    return name;
}

// The name of {"var": …}; nothing for one that is reckoned.
std::optional<std::string> nameOf(const Json &var)
{
    const Values values = argumentsOf(var);
    if (values.empty() || values.front().is_null())
        return std::string();
    if (values.front().is_number_integer())
        return values.front().dump();
    return values.front().is_string() ? std::optional(values.front().get<std::string>()) : std::nullopt;
}

RuleNameHandle part(const RuleName &name, const std::string &key)
{
    const auto member = name.members.find(key);
    if (name.kind == Kind::Object)
        return member == name.members.end() ? nullptr : member->second;
    const bool index = !key.empty() && std::ranges::all_of(key, [](char c) { return c >= '0' && c <= '9'; });
    return name.kind == Kind::List && index ? name.item : nullptr;
}

// Null where there is no such name. What is not known (null) has every name.
RuleNameHandle resolve(const std::string &path, const RuleNameHandle &data)
{
    if (!data)
        return anything();
    RuleNameHandle at = data;
    for (std::size_t from = 0; at && from < path.size();) {
        const std::size_t end = std::min(path.find('.', from), path.size());
        at = part(*at, path.substr(from, end - from));
        from = end + 1;
    }
    return at;
}

RuleNameHandle read(const Json &rule, const RuleNameHandle &data)
{
    const auto name = isRule(rule, "var") ? nameOf(rule.begin().value()) : std::nullopt;
    return name ? resolve(*name, data) : nullptr;
}

// What the items of the list are that a rule gives; null where that is not known.
RuleNameHandle itemOf(const Json &list, const RuleNameHandle &data)
{
    if (isRule(list, "filter")) {
        const Values values = argumentsOf(list.begin().value());
        return values.empty() ? nullptr : itemOf(values.front(), data);
    }
    const RuleNameHandle name = data ? read(list, data) : nullptr;
    return name && name->kind == Kind::List ? name->item : nullptr;
}

class Walk
{
public:
    Wrong rule(const Json &rule, const RuleNameHandle &data)
    {
        if (rule.is_array())
            return each(argumentsOf(rule), data);
        if (!rule.is_object() || rule.size() != 1)
            return std::nullopt;
        const std::string &name = rule.begin().key();
        const Json &arguments = rule.begin().value();
        const Values values = argumentsOf(arguments);
        if (name == "var")
            return variable(arguments, data);
        if (name == "missing" || name == "missing_some")
            return names(name == "missing" || values.size() < 2 ? arguments : values[1], data);
        if (std::ranges::find(overItems, name) != overItems.end() && !values.empty())
            return body(name, values, data);
        if (auto wrong = each(values, data))
            return wrong;
        return comparison(name, values, data);
    }

private:
    static constexpr std::array<std::string_view, 6> overItems{"map", "filter", "reduce",
                                                               "all", "none",   "some"};

    Wrong each(Values values, const RuleNameHandle &data)
    {
        for (const Json &value : values)
            if (auto wrong = rule(value, data))
                return wrong;
        return std::nullopt;
    }

    static Wrong named(const std::string &name, const RuleNameHandle &data)
    {
        return resolve(name, data) ? Wrong() : "reads " + quoted(name) + ", which is not known here";
    }

    Wrong variable(const Json &arguments, const RuleNameHandle &data)
    {
        const auto name = nameOf(arguments);
        if (!name)
            return "reads a name that is reckoned, so nobody can tell what it reads";
        if (auto wrong = named(*name, data))
            return wrong;
        const Values values = argumentsOf(arguments);
        return values.size() > 1 ? each(values.subspan(1), data) : std::nullopt;
    }

    Wrong names(const Json &names, const RuleNameHandle &data)
    {
        for (const Json &name : argumentsOf(names))
            if (auto wrong = name.is_string() ? named(name.get<std::string>(), data) : rule(name, data))
                return wrong;
        return std::nullopt;
    }

    Wrong body(const std::string &name, Values values, const RuleNameHandle &data)
    {
        if (auto wrong = rule(values[0], data))
            return wrong;
        RuleNameHandle item = itemOf(values[0], data);
        if (name == "reduce") {
            auto both = std::make_shared<RuleName>(RuleName{.kind = Kind::Object});
            both->members = {{"current", item ? item : anything()}, {"accumulator", anything()}};
            item = item ? both : nullptr;
        }
        if (auto wrong = values.size() > 1 ? rule(values[1], item) : std::nullopt)
            return wrong;
        return values.size() > 2 ? rule(values[2], data) : std::nullopt;
    }

    static Wrong comparison(const std::string &name, Values values, const RuleNameHandle &data)
    {
        if (!data || values.size() != 2)
            return std::nullopt;
        for (const std::size_t at : {0, 1})
            if (const RuleNameHandle known = read(values[at], data))
                if (const auto wrong = comparisonProblem(name, *known, values[1 - at], at == 0))
                    return "compares " + quoted(*nameOf(values[at].begin().value())) +
                           " with what makes no sense: " + *wrong;
        return std::nullopt;
    }
};

} // namespace

std::optional<std::string> nameProblem(const Json &rule, const RuleNameHandle &data)
{
    return Walk().rule(rule, data);
}

} // namespace madoguchi
