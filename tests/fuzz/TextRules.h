// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Rules that parsed values promise, written down a second time and in another way than in the parsers.
namespace madoguchi::fuzz
{

// Well-formed UTF-8 (decoded, and compared by value) without control characters.
inline bool isCleanText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const unsigned first = static_cast<unsigned char>(text[at++]);
        const int more = first < 0x80       ? 0
                         : first >> 5 == 6  ? 1
                         : first >> 4 == 14 ? 2
                         : first >> 3 == 30 ? 3
                                            : -1;
        if (more < 0 || text.size() - at < static_cast<std::size_t>(more))
            return false;
        unsigned value = more == 0 ? first : first & (0x3Fu >> more);
        for (int i = 0; i < more; ++i, ++at) {
            const unsigned next = static_cast<unsigned char>(text[at]);
            if (next >> 6 != 2)
                return false;
            value = value << 6 | (next & 0x3F);
        }
        constexpr unsigned least[] = {0x20, 0x80, 0x800, 0x10000};
        if (value < least[more] || value == 0x7F || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
            return false;
    }
    return true;
}

// "YYYY-MM-DD", with 00 for what is not known.
inline bool isDashedDate(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == 'd' ? !digit : text[i] != form[i])
            return false;
    }
    return text.substr(5, 2) <= "12" && text.substr(8, 2) <= "31";
}

} // namespace madoguchi::fuzz
