// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/IndividualNumber.h"

#include "drivers/card/Applications.h"
#include "drivers/card/CardFile.h"
#include "drivers/card/CardPin.h"
#include "drivers/support/Tlv.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

constexpr std::uint16_t numberTag = 0xFF10;
constexpr std::size_t numberLength = 12, pinLength = 4;

bool allDigits(ByteView bytes, std::size_t length)
{
    return bytes.size() == length && std::ranges::all_of(bytes, [](auto b) { return b >= '0' && b <= '9'; });
}

Result<SecretBuffer> numberIn(ByteView file)
{
    const auto objects = parseTlvs(file);
    const auto digits = objects ? findTlv(*objects, numberTag) : std::nullopt;
    if (!digits || !allDigits(*digits, numberLength))
        return {ErrorCode::CardData, "number: no FF10"};
    SecretBuffer number;
    number.append(*digits);
    return number;
}

} // namespace

Result<SecretBuffer> readIndividualNumber(Transport &transport, NumberAuthority, const SecretBuffer &pin,
                                          MyNumberCard::LastTry lastTry)
{
    if (!allDigits(pin.bytes(), pinLength))
        return ErrorCode::PinFormat;
    CardChannel channel(transport);
    if (const auto opened = openApplication(channel, textApplication, text::pin, pin, lastTry); !opened)
        return opened.error();
    Result<Bytes> file = readObjectFile(channel, text::individualNumber);
    if (!file)
        return file.error();
    Result<SecretBuffer> number = numberIn(*file);
    scrub(file->data(), file->size());
    return number;
}

Result<void> matchIndividualNumber(Transport &transport, NumberAuthority, const SecretBuffer &number,
                                   MyNumberCard::LastTry lastTry)
{
    if (!allDigits(number.bytes(), numberLength))
        return ErrorCode::BadInput;
    CardChannel channel(transport);
    return openApplication(channel, textApplication, text::numberA, number, lastTry);
}

} // namespace madoguchi::card
