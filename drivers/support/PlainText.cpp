// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/PlainText.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

// The length of the well-formed sequence at the start; 0 when there is none.
std::size_t utf8Length(ByteView text)
{
    struct Form {
        std::uint8_t firstLow, firstHigh, secondLow, secondHigh;
        std::size_t length;
    };
    constexpr Form forms[] = {
        {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
        {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
        {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
    };
    if (text[0] < 0x80)
        return text[0] >= 0x20 && text[0] != 0x7F ? 1 : 0; // no control characters in a name or an address
    for (const Form &form : forms) {
        if (text[0] < form.firstLow || text[0] > form.firstHigh)
            continue;
        const bool fits =
            text.size() >= form.length && text[1] >= form.secondLow && text[1] <= form.secondHigh &&
            std::ranges::all_of(text.subspan(2, form.length - 2), [](auto b) { return (b & 0xC0) == 0x80; });
        return fits ? form.length : 0;
    }
    return 0;
}

} // namespace

bool isPlainText(ByteView bytes) noexcept
{
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        if (length == 0)
            return false;
        bytes = bytes.subspan(length);
    }
    return true;
}

} // namespace madoguchi
