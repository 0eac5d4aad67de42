// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/LogicValue.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace madoguchi::logic
{

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double largestExactInteger = 9007199254740991.0; // 2^53 - 1

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\n\r\f\v";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

struct Parsed {
    double number = nan;
    bool whole = false; // nothing followed the number
};

Parsed parse(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    // from_chars knows "inf" and "nan", JavaScript writes them otherwise: neither is a number here.
    const auto begins = text.find_first_not_of("-.");
    if (begins == std::string_view::npos || text[begins] < '0' || text[begins] > '9')
        return {};
    Parsed parsed;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed.number);
    if (error != std::errc())
        return {};
    parsed.whole = end == text.data() + text.size();
    return parsed;
}

bool isPrimitive(const Json &value)
{
    return !value.is_structured();
}

bool bothText(const Json &a, const Json &b)
{
    return a.is_string() && b.is_string();
}

// What a structured value becomes when it is compared with text or number.
Json primitive(const Json &value)
{
    return isPrimitive(value) ? value : Json(toText(value));
}

bool startsCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

} // namespace

double toNumber(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (value.is_null())
        return 0;
    const std::string text = toText(value);
    const auto content = trimmed(text);
    if (content.empty())
        return 0;
    const Parsed parsed = parse(content);
    return parsed.whole ? parsed.number : nan;
}

double parseFloat(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    const std::string text = toText(value);
    return parse(trimmed(text)).number;
}

std::string toText(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object())
        return "[object Object]";
    if (!value.is_array()) {
        const bool integral =
            value.is_number_float() && std::fabs(value.get<double>()) <= largestExactInteger;
        return (integral ? fromNumber(value.get<double>()) : value).dump();
    }
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i)
        text += (i ? "," : "") + (value[i].is_null() ? std::string() : toText(value[i]));
    return text;
}

Json fromNumber(double number)
{
    if (std::fabs(number) <= largestExactInteger && std::trunc(number) == number)
        return static_cast<std::int64_t>(number);
    return number;
}

bool looselyEqual(const Json &a, const Json &b)
{
    if (a.is_null() || b.is_null())
        return a.is_null() && b.is_null();
    if (bothText(a, b) || (a.is_structured() && b.is_structured()))
        return a == b;
    const Json left = primitive(a);
    const Json right = primitive(b);
    return bothText(left, right) ? left == right : toNumber(left) == toNumber(right);
}

bool strictlyEqual(const Json &a, const Json &b)
{
    if (a.is_number() && b.is_number())
        return a.get<double>() == b.get<double>();
    return a.type() == b.type() && a == b;
}

bool less(const Json &a, const Json &b)
{
    const Json left = primitive(a);
    const Json right = primitive(b);
    if (bothText(left, right))
        return left.get_ref<const std::string &>() < right.get_ref<const std::string &>();
    return toNumber(left) < toNumber(right);
}

bool lessOrEqual(const Json &a, const Json &b)
{
    const Json left = primitive(a);
    const Json right = primitive(b);
    if (bothText(left, right))
        return left.get_ref<const std::string &>() <= right.get_ref<const std::string &>();
    return toNumber(left) <= toNumber(right);
}

std::string substring(const std::string &source, double start, std::optional<double> length)
{
    const double count = double(std::ranges::count_if(source, startsCodePoint));
    const double first = std::clamp(start < 0 ? count + start : start, 0.0, count);
    double last = count;
    if (length)
        last = *length < 0 ? count + *length : first + *length;
    std::string part;
    double index = -1;
    for (const char byte : source) {
        index += startsCodePoint(byte) ? 1 : 0;
        if (index >= first && index < last)
            part += byte;
    }
    return part;
}

} // namespace madoguchi::logic
