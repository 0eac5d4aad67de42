// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace madoguchi
{

// 〇 to 九, 十, 百, and those of old registers (大字: 壱 弐 参 拾, and 廿 for 20), in the forms of
// KanjiForms.h.
bool isKanjiNumeral(char32_t c) noexcept;

// 二十三, 二三 and 二〇三 as people write them: 0 to 9999. Nothing for what is no such number: 十十, five
// digits.
std::optional<int> kanjiNumber(std::u32string_view numerals) noexcept;

} // namespace madoguchi
