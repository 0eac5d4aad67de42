// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What sources and people say, as values of a field.
#include "app/person/Folding.h"
#include "app/person/SearchKey.h"
#include "app/person/Unicode.h"
#include "app/procedures/FieldCheck.h"

#include <algorithm>
#include <charconv>

namespace madoguchi
{

namespace
{

bool isBlankLetter(char32_t c)
{
    return c == U' ' || c == U'\u00A0' || c == U'　';
}

// Widths folded, without blanks: "妻（未届）" = "妻(未届)".
std::u32string plain(const std::string &utf8)
{
    std::u32string text;
    for (const FoldedLetter &letter : foldLetters(utf8).value_or(FoldedText()))
        if (!isBlankLetter(letter.c))
            text += letter.c;
    return text;
}

std::string digitsOf(const std::string &text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

// A number that has one form only: half width, without blanks, one kind of dash.
std::string narrow(const std::string &typed)
{
    std::u32string text = plain(typed);
    std::ranges::replace(text, U'ー', U'-');
    return toUtf8(text);
}

// "+81 (0)90-…", "(06)1234-5678": the national number.
std::string phoneOf(const std::string &typed)
{
    std::string text = narrow(typed);
    const bool bracketed = text.starts_with('(');
    for (const char sign : {'(', ')'})
        std::ranges::replace(text, sign, '-');
    if (text.starts_with("+81"))
        text = "0" + text.substr(std::min(text.size(), text.find_first_not_of("-0", 3)));
    if (bracketed)
        text.erase(0, 1);
    if (const auto doubled = text.find("--"); doubled != text.npos)
        text.erase(doubled, 1);
    return text;
}

Json choiceFor(const FieldDefinition &field, const std::string &said)
{
    const auto isChoice = [&](const std::string &one) {
        return std::ranges::find(field.choices, one) != field.choices.end();
    };
    if (const auto alias = field.aliases.find(said); alias != field.aliases.end())
        return alias->second;
    if (isChoice(said))
        return said;
    const std::u32string folded = plain(said);
    for (const auto &[alias, choice] : field.aliases)
        if (plain(alias) == folded)
            return choice;
    for (const std::string &choice : field.choices)
        if (plain(choice) == folded)
            return choice;
    return field.open ? Json(said) : Json();
}

std::u32string withoutBlanks(const std::string &text)
{
    std::u32string points = codePoints(text).value_or(std::u32string());
    const bool latin = std::ranges::any_of(points, [](char32_t c) { return c < 0x80 && c != U' '; });
    // ANNA MARIA and ANNAMARIA are two names.
    if (latin)
        std::ranges::replace_if(points, isBlankLetter, U' ');
    else
        std::erase_if(points, isBlankLetter);
    return points;
}

} // namespace

Json valueFor(const FieldDefinition &field, const std::string &said)
{
    switch (field.type) {
    case FieldType::Boolean:
        return said == "true" ? Json(true) : said == "false" ? Json(false) : Json();
    case FieldType::Integer: {
        int number = 0;
        const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), number);
        return error == std::errc() && end == said.data() + said.size() ? Json(number) : Json();
    }
    case FieldType::Choice:
        return choiceFor(field, said);
    case FieldType::Phone:
        return phoneOf(said);
    default:
        return said;
    }
}

std::string asEntered(const FieldDefinition &field, const std::string &typed)
{
    switch (field.type) {
    case FieldType::Phone:
        return phoneOf(typed);
    case FieldType::Digits:
    case FieldType::ResidenceCard: // folding makes capitals
        return narrow(typed);
    default:
        return typed;
    }
}

bool sameSaid(const FieldDefinition &field, const Json &one, const Json &other)
{
    if (one == other || !one.is_string() || !other.is_string())
        return one == other;
    const auto &a = one.get_ref<const std::string &>(), &b = other.get_ref<const std::string &>();
    switch (field.type) {
    case FieldType::Address:
        return searchKey(a) == searchKey(b);
    case FieldType::Phone:
        return digitsOf(a) == digitsOf(b);
    case FieldType::Name:
    case FieldType::Kana:
    case FieldType::Text:
        return withoutBlanks(a) == withoutBlanks(b);
    default:
        return false;
    }
}

} // namespace madoguchi
