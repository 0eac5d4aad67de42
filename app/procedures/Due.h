// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/person/JapaneseDate.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace madoguchi
{

// Days on which the city's offices are closed (休日: 地方自治法4条の2, 大阪市の休日を定める条例). The counter
// that opens on the fourth Sunday is a service; the day stays a closed one for due dates.
class ClosedDays
{
public:
    ClosedDays() = default; // Saturdays and Sundays only
    ClosedDays(std::set<CivilDate> holidays, std::set<std::pair<int, int>> yearly, int lastYear);

    bool closed(const CivilDate &day) const;
    CivilDate nextOpen(const CivilDate &day) const;      // the day itself where it is open
    int lastYear() const noexcept { return m_lastYear; } // up to which the holidays are known

private:
    std::set<CivilDate> m_holidays;
    std::set<std::pair<int, int>> m_yearly; // month and day
    int m_lastYear = 0;
};

// Until when something has to be done.
struct DueRule {
    int days = 0;
    std::vector<std::string> from{
        "eventDate"};     // the first that is known: "today", "eventDate" or of the interview
    bool sameDay = false; // the day itself is the first (戸籍法43), else the day after (民法140)
    bool shift = true;    // to the next open day (地方自治法4条の2第4項)
};
struct DueDay {
    CivilDate day;
    bool certain = true; // false: after the calendar's last year, where a holiday may still move it
};
std::optional<DueDay> dueDate(const DueRule &rule, const Household &household, const ClosedDays &closed);

} // namespace madoguchi
