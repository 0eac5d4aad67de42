// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace madoguchi
{

// How long a machine leaves the line alone, in milliseconds, after so many failures in a row (1 or more): it
// doubles up to `longest`, a minute, and of each pause the second half is diced, so that the machines of a city do not
// come back in the same instant. What the centre asks for by Retry-After is kept to, and half as much again
// is diced on top of it: many were asked the same. `dice`: from 0 up to and not including 1.
constexpr std::int64_t backoffPause(int failures, std::int64_t asked, double dice,
                                    std::int64_t longest = 60'000) noexcept
{
    constexpr std::int64_t first = 1'000;
    const std::int64_t full = std::min(longest, first << std::clamp(failures - 1, 0, 16));
    const auto spread = [dice](std::int64_t least, std::int64_t range) {
        return least + static_cast<std::int64_t>(static_cast<double>(range + 1) * dice);
    };
    return std::max(spread(full / 2, full / 2), spread(asked, asked / 2));
}

} // namespace madoguchi
