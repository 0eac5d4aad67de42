// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/FieldCheck.h"

#include "app/person/Graphemes.h"
#include "app/person/KanaRules.h"
#include "app/person/Unicode.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Problem = std::optional<FieldProblem>;

Problem problem(const FieldDefinition &field, Complaint complaint, int limit = 0)
{
    return FieldProblem{field.id, complaint, limit};
}

Problem checkRange(const FieldDefinition &field, std::int64_t value, Complaint below, Complaint above)
{
    if (field.minimum && value < *field.minimum)
        return problem(field, below, *field.minimum);
    if (field.maximum && value > *field.maximum)
        return problem(field, above, *field.maximum);
    return std::nullopt;
}

Problem checkInteger(const FieldDefinition &field, const Json &value)
{
    if (!value.is_number_integer())
        return problem(field, Complaint::NotANumber);
    // Larger than any limit that a definition can set; as a signed number it could wrap around.
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT32_MAX)
        return problem(field, Complaint::TooLarge, field.maximum.value_or(INT32_MAX));
    return checkRange(field, value.get<std::int64_t>(), Complaint::TooSmall, Complaint::TooLarge);
}

Problem checkBoolean(const FieldDefinition &field, const Json &value)
{
    return value.is_boolean() ? Problem() : problem(field, Complaint::NotAChoice);
}

Problem checkChoice(const FieldDefinition &field, const std::string &text)
{
    const bool known = field.open || std::ranges::find(field.choices, text) != field.choices.end();
    return known ? Problem() : problem(field, Complaint::NotAChoice);
}

// A date that is asked for is complete, unless the definition says otherwise; one that is shown may have
// unknown parts, as it stands on the card.
Problem checkDate(const FieldDefinition &field, const std::string &text, const CivilDate &today)
{
    const auto date = parseDate(text);
    if (!date || !(date->complete() || field.shown || field.partial))
        return problem(field, Complaint::NotADate);
    if (!date->complete())
        return std::nullopt;
    return checkRange(field, daysBetween(today, *date), Complaint::TooEarly, Complaint::TooLate);
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

Problem checkPhone(const FieldDefinition &field, const std::u32string &text)
{
    constexpr int mostHyphens = 3;
    const auto digits = std::ranges::count_if(text, isDigit);
    const auto hyphens = std::ranges::count(text, U'-');
    const bool only = digits + hyphens == static_cast<std::ptrdiff_t>(text.size());
    const bool inside = text.front() != U'-' && text.back() != U'-' && text.find(U"--") == text.npos;
    const bool alike = std::ranges::all_of(text, [&](char32_t c) { return c == text.front() || c == U'-'; });
    // Nine digits are an incomplete number; fifteen are the most that ITU-T E.164 allows.
    const bool phone = only && inside && !alike && hyphens <= mostHyphens && digits >= 10 && digits <= 15;
    return phone ? Problem() : problem(field, Complaint::NotAPhone);
}

// In characters as people see them: 葛 with a variation selector is one. Bounded in code points, too, for one
// character may bear any number of marks.
bool tooLong(const FieldDefinition &field, const std::string &text, std::size_t points)
{
    const auto most = static_cast<std::size_t>(field.maxLength);
    return points > most && (points > most * pointsOfACharacter || graphemes(text).value_or(points) > most);
}

Problem checkDigits(const FieldDefinition &field, const std::string &text)
{
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const auto length = static_cast<int>(text.size());
    const bool fits = digits && length >= field.minLength && length <= field.maxLength;
    return fits ? Problem() : problem(field, Complaint::NotDigits, field.maxLength);
}

// 在留カード番号. That it is two letters, eight digits and two letters is nowhere confirmed, so the field's
// hint says it and nobody is turned away by it; what holds is that no other characters stand in it.
Problem checkResidenceCard(const FieldDefinition &field, const std::string &text)
{
    constexpr std::size_t shortest = 8, longest = 16;
    const bool fits =
        text.size() >= shortest && text.size() <= longest &&
        std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    return fits ? Problem() : problem(field, Complaint::NotAResidenceCard);
}

Problem checkText(const FieldDefinition &field, const std::string &text, const CivilDate &today)
{
    const auto points = codePoints(text);
    if (!points || std::ranges::any_of(*points, isControl))
        return problem(field, Complaint::NotText);
    if (const auto complaint = checkWritten(field.check, *points))
        return problem(field, *complaint);
    if (tooLong(field, text, points->size()))
        return problem(field, Complaint::TooLong, field.maxLength);
    switch (field.type) {
    case FieldType::Kana:
        return checkKana(text).valid ? Problem() : problem(field, Complaint::NotKana);
    case FieldType::Phone:
        return checkPhone(field, *points);
    case FieldType::Date:
        return checkDate(field, text, today);
    case FieldType::Choice:
        return checkChoice(field, text);
    case FieldType::Digits:
        return checkDigits(field, text);
    case FieldType::ResidenceCard:
        return checkResidenceCard(field, text);
    default:
        return std::nullopt;
    }
}

} // namespace

bool emptyValue(const Json &value) noexcept
{
    return value.is_null() || (value.is_string() && isBlank(value.get_ref<const std::string &>()));
}

Problem checkValue(const FieldDefinition &field, const Json &value, const CivilDate &today)
{
    if (emptyValue(value))
        return problem(field, Complaint::Missing);
    if (field.type == FieldType::Integer)
        return checkInteger(field, value);
    if (field.type == FieldType::Boolean)
        return checkBoolean(field, value);
    if (!value.is_string())
        return problem(field, Complaint::NotText);
    return checkText(field, value.get_ref<const std::string &>(), today);
}

} // namespace madoguchi
