// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/KanjiNumber.h"

#include <array>

namespace madoguchi
{

namespace
{

struct Numeral {
    char32_t c;
    int value;
};
constexpr std::array<Numeral, 17> numerals{{
    {U'〇', 0},
    {U'零', 0},
    {U'一', 1},
    {U'壱', 1},
    {U'二', 2},
    {U'弐', 2},
    {U'三', 3},
    {U'参', 3},
    {U'四', 4},
    {U'五', 5},
    {U'六', 6},
    {U'七', 7},
    {U'八', 8},
    {U'九', 9},
    {U'十', 10},
    {U'拾', 10},
    {U'百', 100},
}};

int valueOf(char32_t c) noexcept
{
    for (const Numeral &numeral : numerals)
        if (numeral.c == c)
            return numeral.value;
    return -1;
}

// 二〇三: digits in their places.
std::optional<int> byPlaces(std::u32string_view text) noexcept
{
    if (text.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const char32_t c : text)
        number = number * 10 + valueOf(c);
    return number;
}

} // namespace

bool isKanjiNumeral(char32_t c) noexcept
{
    return c == U'廿' || valueOf(c) >= 0;
}

std::optional<int> kanjiNumber(std::u32string_view text) noexcept
{
    if (text.empty() || text.find_first_of(U"十拾百廿") == text.npos)
        return text.empty() ? std::nullopt : byPlaces(text);
    int sum = 0, smallest = 1000, digit = -1;
    for (const char32_t c : text) {
        const int value = c == U'廿' ? 20 : valueOf(c);
        if (value < 10) {
            if (digit >= 0 || value < 1)
                return std::nullopt;
            digit = value;
            continue;
        }
        const int unit = c == U'廿' ? 10 : value;
        if (unit >= smallest || (c == U'廿' && digit >= 0)) // 十百, 十十, 三廿
            return std::nullopt;
        sum += value * (digit < 0 ? 1 : digit);
        smallest = unit;
        digit = -1;
    }
    return sum + (digit < 0 ? 0 : digit);
}

} // namespace madoguchi
