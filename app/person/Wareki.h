// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"

#include <string>
#include <string_view>

namespace madoguchi
{

// A date that a person wrote in either calendar, judged.
struct WarekiReading {
    enum class Status {
        Ok,
        Normalised, // written under an era that it does not lie in: 平成31年5月1日
        Partial,    // month or day are not known, as in old registers
        Refused     // no date, or one before 1873, when the calendar was lunar (太陰太陽暦)
    } status = Status::Refused;
    CivilDate date;      // year 0 where refused
    std::string wareki;  // "令和元年5月1日", "昭和20年月日不詳"; empty where refused
    std::string message; // Japanese, for staff; empty where there is nothing to say
};

// Accepts ISO dates with unknown parts 00, wareki by name, kanji or letter of the era with 元年 and kanji
// numerals, and Gregorian dates (西暦) as people write them; the forms are in DateWords.h. Years beyond an
// era's end, as typed by habit, are put right and it is told. The two days that stand in two eras keep the
// one they were written with.
WarekiReading readDate(std::string_view utf8);

std::string_view
statusName(WarekiReading::Status status) noexcept; // "ok", "normalised", "partial", "refused"

} // namespace madoguchi
