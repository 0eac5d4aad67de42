// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/TextAttributes.h"

#include "drivers/identity/ChipDate.h"
#include "drivers/support/Tlv.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

enum Tag : std::uint16_t {
    Attributes = 0xFF20,
    Name = 0xDF22,
    Address = 0xDF23,
    BirthDate = 0xDF24,
    SexDigit = 0xDF25
};

// The length of the well-formed UTF-8 sequence at the start (Unicode 15, table 3-7); 0 when there is none.
std::size_t utf8Length(ByteView text)
{
    struct Form {
        std::uint8_t firstLow, firstHigh, secondLow, secondHigh;
        std::size_t length;
    };
    constexpr Form forms[] = {
        {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
        {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
        {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
    };
    if (text[0] < 0x80)
        return text[0] >= 0x20 && text[0] != 0x7F ? 1 : 0; // no control characters in a name or an address
    for (const Form &form : forms) {
        if (text[0] < form.firstLow || text[0] > form.firstHigh)
            continue;
        const bool fits =
            text.size() >= form.length && text[1] >= form.secondLow && text[1] <= form.secondHigh &&
            std::ranges::all_of(text.subspan(2, form.length - 2), [](auto b) { return (b & 0xC0) == 0x80; });
        return fits ? form.length : 0;
    }
    return 0;
}

std::optional<std::string> plainText(std::optional<ByteView> value)
{
    if (!value)
        return std::nullopt;
    for (ByteView rest = *value; !rest.empty();) {
        const std::size_t length = utf8Length(rest);
        if (length == 0)
            return std::nullopt;
        rest = rest.subspan(length);
    }
    return std::string(value->begin(), value->end());
}

Sex sexOf(std::optional<ByteView> value)
{
    if (!value || value->size() != 1)
        return Sex::Unknown;
    switch ((*value)[0]) {
    case '1':
        return Sex::Male;
    case '2':
        return Sex::Female;
    case '9':
        return Sex::NotApplicable;
    default:
        return Sex::Unknown;
    }
}

} // namespace

Result<TextFacts> parseTextAttributes(ByteView file)
{
    const auto outer = parseTlvs(file);
    const auto inside = outer ? findTlv(*outer, Attributes) : std::nullopt;
    const auto objects = inside ? parseTlvs(*inside) : std::nullopt;
    if (!objects)
        return {ErrorCode::CardData, "attributes: no FF20"};
    auto name = plainText(findTlv(*objects, Name));
    if (!name || name->empty())
        return {ErrorCode::CardData, "attributes: DF22"};
    auto address = plainText(findTlv(*objects, Address));
    if (!address)
        return {ErrorCode::CardData, "attributes: DF23"};
    const auto birthDate = findTlv(*objects, BirthDate);
    auto date = birthDate ? identity::dashedDate(*birthDate) : std::nullopt;
    if (!date)
        return {ErrorCode::CardData, "attributes: DF24"};
    return TextFacts{std::move(*name), std::move(*address), std::move(*date),
                     sexOf(findTlv(*objects, SexDigit))};
}

} // namespace madoguchi::card
