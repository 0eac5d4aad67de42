// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace madoguchi
{

constexpr bool isKanji(char32_t c) noexcept
{
    const bool basic = (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
    return basic || (c >= 0x20000 && c <= 0x3ffff) || c == U'々' || c == U'〆' || c == U'ヶ';
}

constexpr bool isKana(char32_t c) noexcept
{
    return (c >= U'ぁ' && c <= U'ゖ') || (c >= U'ァ' && c <= U'ヺ') || c == U'ー';
}

// What keeps somebody who reads kana only from reading a text in easy Japanese: a kanji without furigana, or
// furigana that is not kana. The text's markup is sound.
std::optional<std::string> easyTextProblem(const std::string &markup);

} // namespace madoguchi
