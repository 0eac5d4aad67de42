// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Age.h"

#include <algorithm>

namespace madoguchi
{

namespace
{
constexpr int schoolBegins = 6, schoolEnds = 15;

CivilDate known(const CivilDate &birth) noexcept
{
    return {birth.year, std::max(birth.month, 1), std::max(birth.day, 1)};
}
} // namespace

int ageOn(const CivilDate &birth, const CivilDate &day) noexcept
{
    const CivilDate born = known(birth);
    const bool reached = std::pair(day.month, day.day) >= std::pair(born.month, born.day);
    return day.year - born.year - (reached ? 0 : 1);
}

int ageByEve(const CivilDate &birth, const CivilDate &day)
{
    return ageOn(birth, addDays(day, 1));
}

CivilDate fiscalYearEnd(const CivilDate &birth, int years)
{
    const CivilDate born = known(birth);
    // The eve of 1 April is 31 March: whoever is born on it belongs to the older year.
    const bool early = std::pair(born.month, born.day) <= std::pair(4, 1);
    return {born.year + years + (early ? 0 : 1), 3, 31};
}

bool untilFiscalYearEnd(const CivilDate &birth, int years, const CivilDate &day)
{
    return day >= known(birth) && day <= fiscalYearEnd(birth, years);
}

bool ofSchoolAge(const CivilDate &birth, const CivilDate &day)
{
    return day > fiscalYearEnd(birth, schoolBegins) && day <= fiscalYearEnd(birth, schoolEnds);
}

} // namespace madoguchi
