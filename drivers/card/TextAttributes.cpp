// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/TextAttributes.h"

#include "drivers/identity/ChipDate.h"
#include "drivers/support/PlainText.h"
#include "drivers/support/Tlv.h"

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

std::optional<std::string> plainText(std::optional<ByteView> value)
{
    if (!value || !isPlainText(*value))
        return std::nullopt;
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
