// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Dates as the chip has them: eight digits YYYYMMDD, Gregorian; 00 for an unknown month or day.
namespace madoguchi::simulator
{

// 1 明治, 2 大正, 3 昭和, 4 平成, 5 令和: the E of EYYYYMMDD in the certificate for signatures.
char eraDigit(std::string_view date);

// YYMMDD with the year of the era (和暦), as it is printed on the card and part of 照合番号B.
std::string eraDate(std::string_view date);

// The fifth birthday after this day of issue: the last day of a certificate.
std::string fifthBirthday(std::string_view birthDate, std::string_view issued);

// 1 April of last year, so that certificates without a date of their own are valid in any year.
std::string lastApril();

} // namespace madoguchi::simulator
