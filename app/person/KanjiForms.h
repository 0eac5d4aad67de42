// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace madoguchi
{

// Forms of one kanji that people and registers use for each other in names (異体字, 旧字体), for searching
// only. Each group begins with the form that the others are folded into: 常用漢字表's where it has one. Forms
// that Unicode itself counts as compatible (U+FA19) are not here; decomposition has them.
const std::vector<std::u32string_view> &kanjiForms();

char32_t commonForm(char32_t c); // c itself where no group has it

} // namespace madoguchi
