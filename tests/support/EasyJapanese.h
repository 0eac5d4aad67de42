// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace madoguchi::tests
{

// What keeps a text in easy Japanese (やさしい日本語) from being read by everybody, one plain sentence for
// each: kanji without furigana, furigana that is not kana, more than 30 mora in a sentence (one breath), more
// than 12 mora without a space. Empty when there is nothing. `markup` is UTF-8 with {漢字|かんじ}; "%1" and
// "%n" stand for numbers. Digits and Latin letters are taken as two mora each, a placeholder as four.
std::vector<std::string> easyJapaneseProblems(std::string_view markup);

int moraCount(
    std::string_view kana); // ゃゅょ and small vowels belong to the kana before them; っ, ん and ー count

} // namespace madoguchi::tests
