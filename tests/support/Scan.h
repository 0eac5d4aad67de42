// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Attachment.h"

#include <algorithm>
#include <random>

namespace madoguchi::test
{

// What counts as a JPEG by its beginning, of that many bytes, no two alike.
inline Bytes scanOf(std::size_t size)
{
    static std::mt19937 random{std::random_device{}()};
    Bytes scan(size);
    std::ranges::generate(scan, [] { return static_cast<std::uint8_t>(random()); });
    const Bytes beginning{0xff, 0xd8, 0xff};
    std::ranges::copy(beginning, scan.begin());
    return scan;
}

} // namespace madoguchi::test
