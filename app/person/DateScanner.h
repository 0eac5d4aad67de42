// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace madoguchi
{

// Takes the words of a date from folded text, one after the other. What is not there is not taken.
class DateScanner
{
public:
    explicit DateScanner(std::u32string text) : m_text(std::move(text)) {}
    bool atEnd() const { return m_at == m_text.size(); }

    bool take(std::u32string_view word);
    template <typename Words> bool takeOneOf(const Words &words)
    {
        for (const std::u32string_view word : words)
            if (take(word))
                return true;
        return false;
    }
    const Era *takeEra();
    bool takeSeparator() { return takeOneOf(std::array{U"-", U"ー", U".", U"/", U",", U"、"}); }

    std::size_t digits() const; // how many stand here
    int takeDigits(std::size_t count);
    std::optional<int> takeNumber(); // of up to four digits, or of kanji

private:
    std::u32string m_text;
    std::size_t m_at = 0;
};

} // namespace madoguchi
