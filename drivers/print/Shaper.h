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

} // namespace madoguchi::print
