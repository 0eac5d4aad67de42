// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/Typesetter.h"

namespace madoguchi::print
{

// Runs of a text that does not break.
std::vector<Run> shape(Faces &faces, const Span &span);
// Where a text may break: its parts, spaces with what stands before them.
std::vector<std::string> breakable(const std::string &text);
std::vector<std::string> graphemes(const std::string &text);
// What is drawn in the box of a code point that no font holds: its number, as large as the box lets it be.
Span numberOf(char32_t point, const Style &of);
constexpr double numberMargin = 0.22; // on each side of it, ems

} // namespace madoguchi::print
