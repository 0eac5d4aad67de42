// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/JapaneseDate.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace madoguchi
{

namespace
{

constexpr std::array<Era, 5> allEras{{
    {"令和", "R", 2019, {2019, 5, 1}, {9999, 12, 31}},
    {"平成", "H", 1989, {1989, 1, 8}, {2019, 4, 30}},
    {"昭和", "S", 1926, {1926, 12, 25}, {1989, 1, 7}},
    {"大正", "T", 1912, {1912, 7, 30}, {1926, 12, 25}},
    // Meiji began in 1868, but its years before 1873 were lunar and cannot be converted.
    {"明治", "M", 1868, {1873, 1, 1}, {1912, 7, 30}},
}};

std::optional<int> digits(std::string_view text) noexcept
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::chrono::year_month_day civil(const CivilDate &date) noexcept
{
    return std::chrono::year{date.year} / date.month / date.day;
}

const Era *eraOf(const CivilDate &date) noexcept
{
    for (const Era &era : allEras)
        if (date >= era.first)
            return &era;
    return nullptr;
}

std::string written(std::string year, const CivilDate &date)
{
    year += "年";
    if (date.month == 0)
        return year + "月日不詳";
    year += std::to_string(date.month) + "月";
    return year + (date.day == 0 ? "日不詳" : std::to_string(date.day) + "日");
}

} // namespace

std::span<const Era> eras() noexcept
{
    return allEras;
}

std::optional<CivilDate> parseDate(std::string_view iso) noexcept
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day || *year == 0 || *month > 12)
        return std::nullopt;
    const CivilDate date{*year, *month, *day};
    if (date.complete())
        return civil(date).ok() ? std::optional(date) : std::nullopt;
    // A day without its month says nothing; old registers do not hold such a thing.
    return date.day == 0 ? std::optional(date) : std::nullopt;
}

std::string toIso(const CivilDate &date)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

CivilDate addDays(const CivilDate &date, int days)
{
    const std::chrono::year_month_day moved{std::chrono::sys_days{civil(date)} + std::chrono::days{days}};
    return {int(moved.year()), int(unsigned(moved.month())), int(unsigned(moved.day()))};
}

int daysBetween(const CivilDate &from, const CivilDate &to)
{
    return int((std::chrono::sys_days{civil(to)} - std::chrono::sys_days{civil(from)}).count());
}

std::optional<EraYear> eraYear(const CivilDate &date) noexcept
{
    const CivilDate first{date.year, date.month ? date.month : 1, date.day ? date.day : 1};
    const CivilDate last{date.year, date.month ? date.month : 12, date.day ? date.day : 31};
    const Era *era = eraOf(first);
    if (!era || era != eraOf(last))
        return std::nullopt;
    return EraYear{era->name, era->letter, date.year - era->firstYear + 1};
}

std::string toWareki(const CivilDate &date, const Era &era)
{
    const int year = date.year - era.firstYear + 1;
    return written(std::string(era.name) + (year == 1 ? "元" : std::to_string(year)), date);
}

std::string toWareki(const CivilDate &date)
{
    if (eraYear(date))
        return toWareki(date, *eraOf({date.year, date.month ? date.month : 1, date.day ? date.day : 1}));
    return written("西暦" + std::to_string(date.year), date);
}

} // namespace madoguchi
