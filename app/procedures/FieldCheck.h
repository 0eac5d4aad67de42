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
    Unsettled // two sources say different things, and nobody has chosen yet
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

// What a source says, as a value of the field: a choice by its alias, a number as number. Null where the
// field cannot hold it.
Json valueFor(const FieldDefinition &field, const std::string &said);

} // namespace madoguchi
