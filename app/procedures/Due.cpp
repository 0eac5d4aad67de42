// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Due.h"

#include <chrono>

namespace madoguchi
{

namespace
{

bool weekend(const CivilDate &day)
{
    using namespace std::chrono;
    const weekday of{sys_days{year{day.year} / day.month / day.day}};
    return of == Saturday || of == Sunday;
}

std::optional<CivilDate> dayNamed(const std::string &name, const Household &household)
{
    if (name == "today")
        return household.today();
    if (name == "eventDate")
        return household.eventDate();
    const Fact *fact = household.visit().fact(name);
    const auto date = fact ? parseDate(fact->value) : std::nullopt;
    return date && date->complete() ? date : std::nullopt;
}

} // namespace

ClosedDays::ClosedDays(std::set<CivilDate> holidays, std::set<std::pair<int, int>> yearly, int lastYear)
    : m_holidays(std::move(holidays)), m_yearly(std::move(yearly)), m_lastYear(lastYear)
{
}

bool ClosedDays::closed(const CivilDate &day) const
{
    return weekend(day) || m_holidays.contains(day) || m_yearly.contains({day.month, day.day});
}

CivilDate ClosedDays::nextOpen(const CivilDate &day) const
{
    constexpr int mostInARow = 31; // a calendar that closes everything must not hang the program
    CivilDate open = day;
    for (int i = 0; i < mostInARow && closed(open); ++i)
        open = addDays(open, 1);
    return open;
}

std::optional<DueDay> dueDate(const DueRule &rule, const Household &household, const ClosedDays &closed)
{
    for (const std::string &name : rule.from)
        if (const auto from = dayNamed(name, household)) {
            const CivilDate last = addDays(*from, rule.days - (rule.sameDay ? 1 : 0));
            if (!rule.shift)
                return DueDay{last, true};
            const CivilDate open = closed.nextOpen(last);
            return DueDay{open, open.year <= closed.lastYear()};
        }
    return std::nullopt;
}

} // namespace madoguchi
