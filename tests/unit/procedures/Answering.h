// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Form.h"

#include <algorithm>
#include <array>

namespace madoguchi::tests
{

// As long as such answers are in truth, and valid.
inline std::string realisticText(const FieldDefinition &field)
{
    switch (field.type) {
    case FieldType::Kana:
        return "シケン　タロウ";
    case FieldType::Name:
        return "試験　太郎";
    case FieldType::Address:
        return "大阪市都島区中野町2丁目16番20号";
    case FieldType::Phone:
        return "090-0000-0000";
    case FieldType::Digits:
        return std::string(static_cast<std::size_t>(field.maxLength), '1');
    case FieldType::ResidenceCard:
        return "AB12345678CD";
    default:
        return std::string(static_cast<std::size_t>(std::min(field.maxLength, 8)), 'x');
    }
}

// What may stand in the field: of choices and of limits the first, or the last.
inline Json possibleAnswer(const FieldDefinition &field, const std::string &today, bool last = false)
{
    const int least = field.minimum.value_or(0), largest = field.maximum.value_or(std::max(least, 0));
    switch (field.type) {
    case FieldType::Choice:
        return last ? field.choices.back() : field.choices.front();
    case FieldType::Boolean:
        return last;
    case FieldType::Integer:
        return last ? largest : least;
    case FieldType::Date:
        return toIso(addDays(*parseDate(today), last && field.maximum
                                                    ? largest
                                                    : std::clamp(0, std::min(least, largest), largest)));
    default:
        return realisticText(field);
    }
}

} // namespace madoguchi::tests
