// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"

#include <optional>
#include <string_view>

namespace madoguchi
{

// A date as it is written, taken apart and not yet judged: 昭和六十年三月一日, Ｓ６０．３．１, R081125,
// 1985/3/1, 19850301, 昭和20年月日不詳, 1945-03-00.
struct DateWords {
    const Era *era = nullptr; // nothing: the year is Gregorian
    std::optional<int> year;  // as it stands there; 元 is 1
    int month = 0, day = 0;   // 0: not there, or said not to be known
};

struct DateReading {
    enum class Outcome { Read, NotUtf8, Empty, Unreadable, NoEra, YearUnknown } outcome = Outcome::Unreadable;
    DateWords words; // where it was read
};
DateReading readDateWords(std::string_view utf8);

} // namespace madoguchi
