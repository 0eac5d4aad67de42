// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleTruth.h"

#include "app/procedures/JsonLogic.h"
#include "app/procedures/LogicOperators.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <span>

namespace madoguchi
{

using logic::Json;

namespace
{

using Values = std::span<const Json>;

constexpr int maxDepth = 64;
constexpr int maxSteps = 100'000; // of one rule

Values argumentsOf(const Json &values)
{
    if (!values.is_array())
        return {&values, 1};
    return values.get_ref<const Json::array_t &>();
}

bool isAmong(const std::string &name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

// One step of a path; below false there is nothing, and that is known.
const Json *below(const Json &place, const std::string &name)
{
    static const Json nothing = false;
    if (place == false)
        return &nothing;
    if (place.is_array()) {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
        const bool isIndex = error == std::errc() && end == name.data() + name.size();
        return isIndex && index < place.size() ? &place[index]
                                               : &nothing; // behind the end of a list: nothing
    }
    const auto it = place.find(name); // end for all but objects
    return it == place.end() ? nullptr : &*it;
}

class Reader
{
public:
    Json valueOf(const Json &rule, const Json &data, int depth)
    {
        if (depth > maxDepth || ++m_steps > maxSteps)
            return {};
        if (!rule.is_object() || rule.size() != 1)
            return rule.is_null() ? Json(false) : rule;
        const std::string &name = rule.begin().key();
        const Values values = argumentsOf(rule.begin().value());
        using Lazy = Json (Reader::*)(Values, const Json &, int);
        static const std::map<std::string, Lazy> lazy{
            {"var", &Reader::variable},      {"if", &Reader::choose},       {"?:", &Reader::choose},
            {"and", &Reader::decide<false>}, {"or", &Reader::decide<true>}, {"some", &Reader::some},
            {"all", &Reader::all},           {"none", &Reader::none}};
        if (const auto it = lazy.find(name); it != lazy.end())
            return (this->*it->second)(values, data, depth + 1);
        if (isAmong(name, {"map", "filter", "reduce", "missing", "missing_some"})) {
            LogicResult result = evaluate(rule, data);
            return result.ok ? std::move(result.value) : Json();
        }
        return applied(name, values, data, depth + 1);
    }

private:
    Json applied(const std::string &name, Values values, const Json &data, int depth)
    {
        const logic::Operator *operation = logic::findOperator(name);
        Json::array_t arguments;
        arguments.reserve(values.size());
        for (const Json &value : values) {
            arguments.push_back(valueOf(value, data, depth));
            if (!operation || arguments.back().is_null())
                return {};
        }
        Json value = (*operation)(arguments, data);
        return value.is_null() ? Json(false) : value;
    }

    Json variable(Values values, const Json &data, int)
    {
        const Json &name = values.empty() ? Json() : values.front();
        if (name.is_null() || name == "")
            return data;
        const std::string path = name.is_string() ? name.get<std::string>() : name.dump(); // an index
        const Json *place = &data;
        for (std::size_t begin = 0; place && begin <= path.size();) {
            const std::size_t end = std::min(path.find('.', begin), path.size());
            place = below(*place, path.substr(begin, end - begin));
            begin = end + 1;
        }
        if (place && !place->is_null())
            return *place;
        return values.size() > 1 ? values[1] : Json();
    }

    // "and" is decided by the first that does not hold, "or" by the first that does, known or not before it.
    template <bool wanted> Json decide(Values values, const Json &data, int depth)
    {
        Json last = !wanted;
        bool unknown = false;
        for (const Json &one : values) {
            Json value = valueOf(one, data, depth);
            if (value.is_null())
                unknown = true;
            else if (last = std::move(value); truthy(last) == wanted)
                return last;
        }
        return unknown ? Json() : last;
    }

    // Of an unknown condition both ways are tried: where they agree it did not matter.
    Json choose(Values values, const Json &data, int depth)
    {
        if (values.size() < 2)
            return values.empty() ? Json(false) : valueOf(values.front(), data, depth);
        const Json condition = valueOf(values.front(), data, depth);
        if (!condition.is_null())
            return truthy(condition) ? valueOf(values[1], data, depth)
                                     : choose(values.subspan(2), data, depth);
        Json one = valueOf(values[1], data, depth);
        return one == choose(values.subspan(2), data, depth) ? one : Json();
    }

    // Whether one of a list is so; null where that hangs on somebody of whom it is not known.
    Json any(Values values, const Json &data, int depth, bool wanted)
    {
        const Json list = values.size() == 2 ? valueOf(values.front(), data, depth) : Json();
        if (!list.is_array())
            return list.is_null() ? Json() : Json(false);
        bool unknown = false;
        for (const Json &item : list) {
            const Json value = valueOf(values[1], item, depth);
            if (!value.is_null() && truthy(value) == wanted)
                return true;
            unknown = unknown || value.is_null();
        }
        return unknown ? Json() : Json(false);
    }
    static Json opposite(const Json &value) { return value.is_null() ? value : Json(!value.get<bool>()); }

    Json some(Values values, const Json &data, int depth) { return any(values, data, depth, true); }
    Json none(Values values, const Json &data, int depth) { return opposite(any(values, data, depth, true)); }
    Json all(Values values, const Json &data, int depth)
    {
        if (values.empty() || valueOf(values.front(), data, depth) == Json::array())
            return false; // of nobody nothing is true: so JsonLogic has it
        return opposite(any(values, data, depth, false));
    }

    int m_steps = 0;
};

} // namespace

nlohmann::json valueIfKnown(const nlohmann::json &rule, const nlohmann::json &data)
{
    return Reader().valueOf(rule, data, 0);
}

Truth truthOf(const nlohmann::json &rule, const nlohmann::json &data)
{
    if (rule.is_boolean())
        return rule.get<bool>() ? Truth::Yes : Truth::No;
    const Json value = valueIfKnown(rule, data);
    return value.is_null() ? Truth::Unknown : truthy(value) ? Truth::Yes : Truth::No;
}

} // namespace madoguchi
