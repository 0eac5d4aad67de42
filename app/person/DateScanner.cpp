// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/DateScanner.h"

#include "app/person/Folding.h"
#include "app/person/KanjiNumber.h"

namespace madoguchi
{

namespace
{

struct EraWord {
    std::u32string_view word;
    std::string_view letter;
};
// ㍻ and the like are decomposed into the first five.
constexpr std::array<EraWord, 15> eraWords{{
    {U"令和", "R"},
    {U"平成", "H"},
    {U"昭和", "S"},
    {U"大正", "T"},
    {U"明治", "M"},
    {U"令", "R"},
    {U"平", "H"},
    {U"昭", "S"},
    {U"大", "T"},
    {U"明", "M"},
    {U"R", "R"},
    {U"H", "H"},
    {U"S", "S"},
    {U"T", "T"},
    {U"M", "M"},
}};

} // namespace

bool DateScanner::take(std::u32string_view word)
{
    if (!std::u32string_view(m_text).substr(m_at).starts_with(word))
        return false;
    m_at += word.size();
    return true;
}

const Era *DateScanner::takeEra()
{
    for (const EraWord &word : eraWords)
        if (take(word.word))
            for (const Era &era : eras())
                if (era.letter == word.letter)
                    return &era;
    return nullptr;
}

std::size_t DateScanner::digits() const
{
    std::size_t count = 0;
    while (m_at + count < m_text.size() && isDigit(m_text[m_at + count]))
        ++count;
    return count;
}

int DateScanner::takeDigits(std::size_t count)
{
    int number = 0;
    for (; count > 0; --count)
        number = number * 10 + int(m_text[m_at++] - U'0');
    return number;
}

std::optional<int> DateScanner::takeNumber()
{
    if (const std::size_t count = digits())
        return count <= 4 ? std::optional(takeDigits(count)) : std::nullopt;
    std::size_t end = m_at;
    while (end < m_text.size() && isKanjiNumeral(m_text[end]))
        ++end;
    const auto number = kanjiNumber(std::u32string_view(m_text).substr(m_at, end - m_at));
    if (number)
        m_at = end;
    return number;
}

} // namespace madoguchi
