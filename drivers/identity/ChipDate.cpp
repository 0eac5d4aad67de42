// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/ChipDate.h"

#include <algorithm>

namespace madoguchi::identity
{

std::optional<std::string> dashedDate(ByteView digits)
{
    const bool all =
        digits.size() == 8 && std::ranges::all_of(digits, [](auto d) { return d >= '0' && d <= '9'; });
    if (!all)
        return std::nullopt;
    const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; };
    if (two(4) > 12 || two(6) > 31)
        return std::nullopt;
    std::string date(digits.begin(), digits.end());
    return date.insert(6, "-").insert(4, "-");
}

} // namespace madoguchi::identity
