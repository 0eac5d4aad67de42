// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// What the fuzz targets have in common. An input is cut into parts, each with its length in two bytes before
// it, so that libFuzzer can change one part and leave the others whole.
namespace madoguchi::fuzz
{

class Parts
{
public:
    explicit Parts(ByteView input) : m_rest(input) {}
    bool empty() const { return m_rest.empty(); }

    // 0 when nothing is left.
    std::uint8_t byte()
    {
        const ByteView one = take(1);
        return one.empty() ? 0 : one[0];
    }
    std::size_t number()
    {
        const std::size_t high = byte();
        return high << 8 | byte();
    }
    // As many bytes as the length says and as there are.
    ByteView part() { return take(number()); }
    ByteView take(std::size_t size)
    {
        const ByteView taken = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

private:
    ByteView m_rest;
};

inline void addPart(Bytes &input, ByteView part)
{
    input.push_back(static_cast<std::uint8_t>(part.size() >> 8));
    input.push_back(static_cast<std::uint8_t>(part.size()));
    input.insert(input.end(), part.begin(), part.end());
}

// What must hold whatever comes. Not assert(): it must hold in every build.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace madoguchi::fuzz
