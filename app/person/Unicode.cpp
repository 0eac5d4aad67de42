// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Unicode.h"

#include <array>

namespace madoguchi
{

namespace
{

struct Lead {
    unsigned char mask, pattern;
    int more;          // bytes that follow
    char32_t smallest; // below it the form is overlong
};
constexpr std::array<Lead, 4> leads{{
    {0x80, 0x00, 0, 0},
    {0xe0, 0xc0, 1, 0x80},
    {0xf0, 0xe0, 2, 0x800},
    {0xf8, 0xf0, 3, 0x10000},
}};

const Lead *leadOf(unsigned char byte)
{
    for (const Lead &lead : leads)
        if ((byte & lead.mask) == lead.pattern)
            return &lead;
    return nullptr;
}

bool valid(char32_t c, const Lead &lead)
{
    return c >= lead.smallest && c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff);
}

} // namespace

std::optional<std::u32string> codePoints(std::string_view utf8)
{
    std::u32string points;
    points.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[i++]);
        const Lead *lead = leadOf(first);
        if (!lead || utf8.size() - i < std::size_t(lead->more))
            return std::nullopt;
        char32_t point = first & static_cast<unsigned char>(~lead->mask);
        for (int more = 0; more < lead->more; ++more) {
            const auto byte = static_cast<unsigned char>(utf8[i++]);
            if ((byte & 0xc0) != 0x80)
                return std::nullopt;
            point = (point << 6) | (byte & 0x3fu);
        }
        if (!valid(point, *lead))
            return std::nullopt;
        points += point;
    }
    return points;
}

std::string toUtf8(std::u32string_view points)
{
    std::string utf8;
    for (const char32_t c : points) {
        const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
        if (c < 0x80)
            utf8 += static_cast<char>(c);
        else if (c < 0x800)
            (utf8 += static_cast<char>(0xc0 | (c >> 6))) += tail(0);
        else if (c < 0x10000)
            ((utf8 += static_cast<char>(0xe0 | (c >> 12))) += tail(6)) += tail(0);
        else
            (((utf8 += static_cast<char>(0xf0 | (c >> 18))) += tail(12)) += tail(6)) += tail(0);
    }
    return utf8;
}

bool isControl(char32_t c) noexcept
{
    const bool c0c1 = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool direction =
        (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    return c0c1 || separator || direction || c == 0xfeff;
}

bool isBlank(std::string_view utf8) noexcept
{
    constexpr std::string_view fullWidthSpace = "　";
    while (!utf8.empty()) {
        const bool wide = utf8.starts_with(fullWidthSpace);
        if (!wide && utf8.front() != ' ')
            return false;
        utf8.remove_prefix(wide ? fullWidthSpace.size() : 1);
    }
    return true;
}

} // namespace madoguchi
