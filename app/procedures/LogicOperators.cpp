// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/LogicOperators.h"

#include "app/procedures/JsonLogic.h"
#include "app/procedures/LogicValue.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <map>

namespace madoguchi::logic
{

namespace
{

using Arguments = Json::array_t;

const Json &at(const Arguments &arguments, std::size_t index)
{
    static const Json nothing;
    return index < arguments.size() ? arguments[index] : nothing;
}

// One step down a dotted path; null when the data has nothing there.
const Json *child(const Json &data, const std::string &name)
{
    if (data.is_object()) {
        const auto it = data.find(name);
        return it == data.end() ? nullptr : &*it;
    }
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
    const bool isIndex = error == std::errc() && end == name.data() + name.size();
    return data.is_array() && isIndex && index < data.size() ? &data[index] : nullptr;
}

const Json *lookUp(const Json &data, const std::string &path)
{
    const Json *place = &data;
    std::size_t begin = 0;
    while (place && begin <= path.size()) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        place = child(*place, path.substr(begin, end - begin));
        begin = end + 1;
    }
    return place;
}

Json var(const Arguments &arguments, const Json &data)
{
    const Json &name = at(arguments, 0);
    if (name.is_null() || name == "")
        return data;
    const Json *found = lookUp(data, toText(name));
    return found ? *found : at(arguments, 1);
}

Json missing(const Arguments &arguments, const Json &data)
{
    const Arguments &names =
        at(arguments, 0).is_array() ? at(arguments, 0).get_ref<const Arguments &>() : arguments;
    Json absent = Json::array();
    for (const Json &name : names) {
        const Json *found = lookUp(data, toText(name));
        if (!found || found->is_null() || *found == "")
            absent.push_back(name);
    }
    return absent;
}

Json missingSome(const Arguments &arguments, const Json &data)
{
    const Json &options = at(arguments, 1);
    Json absent = missing({options}, data);
    const double present = double(options.size()) - double(absent.size());
    return present >= toNumber(at(arguments, 0)) ? Json::array() : absent;
}

// "<" and "<=" take a third argument: between, exclusive or inclusive.
template <bool compare(const Json &, const Json &)> Json ascending(const Arguments &arguments, const Json &)
{
    if (arguments.size() < 2)
        return false;
    return compare(arguments[0], arguments[1]) &&
           (arguments.size() < 3 || compare(arguments[1], arguments[2]));
}

template <bool compare(const Json &, const Json &)> Json descending(const Arguments &arguments, const Json &)
{
    return arguments.size() >= 2 && compare(arguments[1], arguments[0]);
}

template <bool compare(const Json &, const Json &), bool wanted>
Json equality(const Arguments &arguments, const Json &)
{
    return compare(at(arguments, 0), at(arguments, 1)) == wanted;
}

template <bool wanted> Json truth(const Arguments &arguments, const Json &)
{
    return truthy(at(arguments, 0)) == wanted;
}

Json add(const Arguments &arguments, const Json &)
{
    double sum = 0;
    for (const Json &argument : arguments)
        sum += parseFloat(argument);
    return fromNumber(sum);
}

Json multiply(const Arguments &arguments, const Json &)
{
    double product = arguments.empty() ? std::numeric_limits<double>::quiet_NaN() : 1;
    for (const Json &argument : arguments)
        product *= parseFloat(argument);
    return fromNumber(product);
}

Json subtract(const Arguments &arguments, const Json &)
{
    const double first = toNumber(at(arguments, 0));
    return fromNumber(arguments.size() < 2 ? -first : first - toNumber(arguments[1]));
}

Json divide(const Arguments &arguments, const Json &)
{
    return fromNumber(toNumber(at(arguments, 0)) / toNumber(at(arguments, 1)));
}

Json remainder(const Arguments &arguments, const Json &)
{
    return fromNumber(std::fmod(toNumber(at(arguments, 0)), toNumber(at(arguments, 1))));
}

// sign 1 for the largest, -1 for the smallest; one argument that is no number spoils the result.
template <int sign> Json extreme(const Arguments &arguments, const Json &)
{
    double best = -std::numeric_limits<double>::infinity();
    for (const Json &argument : arguments) {
        const double number = sign * toNumber(argument);
        best = std::isnan(number) || std::isnan(best) ? std::numeric_limits<double>::quiet_NaN()
                                                      : std::max(best, number);
    }
    return fromNumber(sign * best);
}

Json merge(const Arguments &arguments, const Json &)
{
    Json merged = Json::array();
    for (const Json &argument : arguments) {
        if (argument.is_array())
            merged.insert(merged.end(), argument.begin(), argument.end());
        else
            merged.push_back(argument);
    }
    return merged;
}

Json in(const Arguments &arguments, const Json &)
{
    const Json &haystack = at(arguments, 1);
    if (haystack.is_string())
        return haystack.get_ref<const std::string &>().find(toText(at(arguments, 0))) != std::string::npos;
    if (haystack.is_array())
        for (const Json &item : haystack)
            if (strictlyEqual(at(arguments, 0), item))
                return true;
    return false;
}

Json cat(const Arguments &arguments, const Json &)
{
    std::string text;
    for (const Json &argument : arguments)
        text += argument.is_null() ? std::string() : toText(argument);
    return text;
}

Json substr(const Arguments &arguments, const Json &)
{
    const auto length =
        arguments.size() > 2 ? std::optional(std::trunc(toNumber(arguments[2]))) : std::nullopt;
    return substring(toText(at(arguments, 0)), std::trunc(toNumber(at(arguments, 1))), length);
}

} // namespace

const Operator *findOperator(const std::string &name)
{
    static const std::map<std::string, Operator> table{
        {"var", var},
        {"missing", missing},
        {"missing_some", missingSome},
        {"==", equality<looselyEqual, true>},
        {"!=", equality<looselyEqual, false>},
        {"===", equality<strictlyEqual, true>},
        {"!==", equality<strictlyEqual, false>},
        {"!", truth<false>},
        {"!!", truth<true>},
        {"<", ascending<less>},
        {"<=", ascending<lessOrEqual>},
        {">", descending<less>},
        {">=", descending<lessOrEqual>},
        {"+", add},
        {"-", subtract},
        {"*", multiply},
        {"/", divide},
        {"%", remainder},
        {"max", extreme<1>},
        {"min", extreme<-1>},
        {"merge", merge},
        {"in", in},
        {"cat", cat},
        {"substr", substr},
    };
    const auto it = table.find(name);
    return it == table.end() ? nullptr : &it->second;
}

} // namespace madoguchi::logic
