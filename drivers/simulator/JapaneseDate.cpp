// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/JapaneseDate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace madoguchi::simulator
{
namespace
{

struct Era {
    char digit;
    std::string_view begins;
};
// The newest first. An unknown month or day counts to the older era, as 00 comes before every day.
constexpr std::array eras{Era{'5', "20190501"}, Era{'4', "19890108"}, Era{'3', "19261225"},
                          Era{'2', "19120730"}, Era{'1', "00000000"}};

const Era &eraOf(std::string_view date)
{
    return *std::ranges::find_if(eras, [date](const Era &era) { return date >= era.begins; });
}

int yearOf(std::string_view date)
{
    return std::atoi(std::string(date.substr(0, 4)).c_str());
}

} // namespace

char eraDigit(std::string_view date)
{
    return eraOf(date).digit;
}

std::string eraDate(std::string_view date)
{
    const Era &era = eraOf(date);
    const int first = era.digit == '1' ? 1868 : yearOf(era.begins);
    const int year = std::clamp(yearOf(date) - first + 1, 0, 99);
    return (year < 10 ? "0" : "") + std::to_string(year) + std::string(date.substr(4));
}

std::string fifthBirthday(std::string_view birthDate, std::string_view issued)
{
    std::string birthday(birthDate.substr(4));
    if (birthday == "0229")
        birthday = "0228"; // there is not one in every year
    if (birthday.substr(0, 2) == "00" || birthday.substr(2) == "00")
        birthday = "1231";
    const int first = yearOf(issued) + (birthday > issued.substr(4) ? 0 : 1);
    return std::to_string(first + 4) + birthday;
}

std::string lastApril()
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(system_clock::now()));
    return std::to_string(int(today.year()) - 1) + "0401";
}

} // namespace madoguchi::simulator
