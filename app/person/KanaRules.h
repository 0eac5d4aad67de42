// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace madoguchi
{

// Whether a text can be the reading of a name (振り仮名): full-width katakana with small
// ァィゥェォッャュョヮ, ヴ, ヰ, ヱ, ヲ, the long sound ー, and spaces between its parts. The set is what the
// ministry's study group on readings of names in the family register (氏名の読み仮名の法制化に関する研究会)
// took from 現代仮名遣い and its precedents; ヵ and ヶ are signs that are read カ, ガ or ケ and are no
// reading themselves.
struct KanaVerdict {
    bool valid = false;
    std::string message; // Japanese, for staff; names the first character that cannot stand; empty when valid
};
KanaVerdict checkKana(std::string_view utf8);

} // namespace madoguchi
