// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace madoguchi
{

// Text as it is compared, never as it is kept: widths, kana, letters and forms of kanji are folded into one
// form, and each letter still knows the bytes it came from, so that whoever finds something in it can point
// into the text itself.
struct FoldedLetter {
    char32_t c = 0;
    std::size_t from = 0, to = 0; // bytes of the text, with what follows unseen (a variation selector)
};
using FoldedText = std::vector<FoldedLetter>;

// Letter by letter: compatibility decomposition (Unicode's NFKD: widths, ㍻, ①, CJK compatibility
// ideographs), no variation selectors or other invisible characters, no accents, capitals, katakana for
// hiragana, large kana for small, one form of each kanji (KanjiForms.h), one dash, one kind of space. Voicing
// marks (濁点) stay apart from their kana. Nothing for what is not UTF-8.
std::optional<FoldedText> foldLetters(std::string_view utf8);

// A space between digits becomes a dash, since "2 3" is not 23; all others go.
void foldSpaces(FoldedText &text);

// What can be told only from the letters around, in a text without spaces:
//   佐々木 = 佐佐木; 二丁目, 二番, 二-三 = 2丁目, 2番, 2-3 (but 三田, 十三 and 四天王寺 keep theirs);
//   a dash after kana is the sound ー, elsewhere ー is a dash; 2の3 = 2-3;
//   between kanji 之, の = ノ and が, カ = ケ (中之島, 松が枝町).
// Doing it twice changes nothing more.
void foldInContext(FoldedText &text);

// A katakana, ー or a voicing mark.
bool isKatakana(char32_t c) noexcept;
bool isKanji(char32_t c) noexcept;
constexpr bool isDigit(char32_t c) noexcept
{
    return c >= U'0' && c <= U'9';
}

} // namespace madoguchi
