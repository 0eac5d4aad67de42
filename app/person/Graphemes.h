// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace madoguchi
{

// How many characters a person sees: extended grapheme clusters (Unicode UAX #29). 葛 with a variation
// selector (IVS) is one, 𠮷 is one, カ with a mark of its own is one. What limits on the length of a name
// count by (文字数). Nothing for what is not UTF-8.
std::optional<std::size_t> graphemes(std::string_view utf8);

} // namespace madoguchi
