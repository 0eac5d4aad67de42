// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"
#include "app/procedures/Definition.h"

namespace madoguchi
{

// Why an answer cannot be taken, told at its field.
enum class Complaint {
    Missing,
    TooLong,
    NotANumber,
    TooSmall,
    TooLarge,
    NotADate,
    TooEarly,
    TooLate,
    NotAChoice,
    NotKana,
    NotAPhone,
    NotText,
    NotDigits, // of the length that `limit` says
    NotAResidenceCard,
    NotAnAlias,     // 通称: kanji and kana only
    NotABranch,     // no name of a branch of that bank: ゆうちょ銀行 has three kanji digits
    PassbookSymbol, // 記号番号 of ゆうちょ銀行 where a number for transfers is asked
    Unsettled       // two sources say different things, and nobody has chosen yet
};

struct FieldProblem {
    std::string field; // id in the form: "members.2.name" in a group
    Complaint complaint = Complaint::Missing;
    int limit = 0; // the limit that was passed, where there is one
};

// Nothing when the value may stand in the field; Missing is for a value that is empty.
std::optional<FieldProblem> checkValue(const FieldDefinition &field, const Json &value,
                                       const CivilDate &today);
bool emptyValue(const Json &value) noexcept; // null, or a text of nothing but spaces

constexpr int pointsOfACharacter = 4; // code points that one character of a text may take, on the average

// What a source says, as a value of the field: a choice by its alias whatever its widths, a number as number,
// a telephone number in plain digits. Null where the field cannot hold it.
Json valueFor(const FieldDefinition &field, const std::string &said);
// What was typed, as a value: full-width digits, blanks and +81 of numbers that have one form only are
// folded; names and addresses are left as they are.
std::string asEntered(const FieldDefinition &field, const std::string &typed);
// Whether two sources mean the same: addresses by their search key, other texts but for blanks.
bool sameSaid(const FieldDefinition &field, const Json &one, const Json &other);

// Of a text with a `check`; nothing when it may stand.
std::optional<Complaint> checkWritten(const std::string &check, const std::u32string &text);
// The branch as that bank names its branches.
bool branchFits(const std::string &bank, const std::string &branch);

} // namespace madoguchi
