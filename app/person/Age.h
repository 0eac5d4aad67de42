// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"

namespace madoguchi
{

// Ages as the laws count them. All of complete dates; an unknown month or day of birth counts as its first,
// so that nobody is thought younger than they may be. Negative before birth.

// By the birthday: 後期高齢 begins on the 75th birthday. Born on 29 February: on 1 March of a common year.
int ageOn(const CivilDate &birth, const CivilDate &day) noexcept;
// 年齢計算ニ関する法律: a year is complete at the end of the day before the birthday; pension and school
// count so.
int ageByEve(const CivilDate &birth, const CivilDate &day);
// The 31 March that ends the school year (年度) in which `years` are complete, by the eve: 18 for 児童手当.
CivilDate fiscalYearEnd(const CivilDate &birth, int years);
bool untilFiscalYearEnd(const CivilDate &birth, int years, const CivilDate &day); // 18歳到達年度末まで
bool ofSchoolAge(const CivilDate &birth, const CivilDate &day); // 学齢: 学校教育法17条

} // namespace madoguchi
