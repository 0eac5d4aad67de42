// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace madoguchi
{

// A Gregorian date whose month and day may be unknown (0), as on a card or in an old register.
struct CivilDate {
    int year = 0;
    int month = 0;
    int day = 0;
    bool complete() const noexcept { return month > 0 && day > 0; }
    auto operator<=>(const CivilDate &) const = default;
};

// "YYYY-MM-DD"; month and day may be "00". Nothing for what cannot be a date.
std::optional<CivilDate> parseDate(std::string_view iso) noexcept;
std::string toIso(const CivilDate &date);
CivilDate addDays(const CivilDate &date, int days); // of a complete date
int daysBetween(const CivilDate &from, const CivilDate &to);

// Wareki (和暦). Eras by their first day: 明治 1873-01-01 (before it the calendar was lunar), 大正
// 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08, 令和 2019-05-01.
// The last day is the last that papers carry under the era's name: 大正 and 昭和 began on a day that was also
// the last of the era before, so 1912-07-30 and 1926-12-25 stand in two; 平成 and 令和 began the day after.
struct Era {
    std::string_view name, letter; // "昭和", "S"
    int firstYear = 0;             // Gregorian year of 元年; for 明治 1868, before what can be converted
    CivilDate first, last;
};
std::span<const Era> eras() noexcept; // the newest first

struct EraYear {
    std::string_view era;    // "昭和"
    std::string_view letter; // "S"
    int year = 0;            // 1 is 元年
};
// Nothing before 1873, and nothing where an unknown month or day leaves the era open: it is not guessed.
std::optional<EraYear> eraYear(const CivilDate &date) noexcept;
// "昭和58年4月12日", unknown parts "月日不詳" / "日不詳"; without a certain era "西暦1850年1月1日".
std::string toWareki(const CivilDate &date);
// The same under the era that is given, whether or not the date lies in it: "大正15年12月25日".
std::string toWareki(const CivilDate &date, const Era &era);

} // namespace madoguchi
