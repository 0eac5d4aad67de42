// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/MyNumberCard.h"

#include "drivers/card/Applications.h"
#include "drivers/card/CardFile.h"
#include "drivers/card/CardPin.h"
#include "drivers/card/TextAttributes.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

constexpr std::size_t pinLength = 4;
constexpr std::size_t numberBLength = 14;

bool allDigits(const SecretBuffer &secret, std::size_t length)
{
    return secret.size() == length &&
           std::ranges::all_of(secret.bytes(), [](auto b) { return b >= '0' && b <= '9'; });
}

// Birth YYMMDD, expiry year YYYY, code of four. What cannot be a date was misread, and need not spend a try.
bool plausibleNumberB(const SecretBuffer &number)
{
    if (!allDigits(number, numberBLength))
        return false;
    const auto two = [&](std::size_t at) {
        return (number.bytes()[at] - '0') * 10 + number.bytes()[at + 1] - '0';
    };
    return two(2) <= 12 && two(4) <= 31 && two(6) == 20;
}

// Opens what the PIN guards and reads the one object in that file.
Result<Bytes> readGuarded(CardChannel &channel, ByteView application, ShortId pin, const SecretBuffer &secret,
                          MyNumberCard::LastTry lastTry, ShortId file)
{
    const Result<void> opened = openApplication(channel, application, pin, secret, lastTry);
    return opened ? readObjectFile(channel, file) : opened.error();
}

Result<TextFacts> readText(Transport &transport, ShortId pin, const SecretBuffer &secret,
                           MyNumberCard::LastTry lastTry)
{
    CardChannel channel(transport);
    const Result<Bytes> file = readGuarded(channel, textApplication, pin, secret, lastTry, text::attributes);
    return file ? parseTextAttributes(*file) : file.error();
}

} // namespace

Result<TextFacts> MyNumberCard::readFacts(const SecretBuffer &pin, LastTry lastTry)
{
    if (!allDigits(pin, pinLength))
        return ErrorCode::PinFormat;
    return readText(m_transport, text::pin, pin, lastTry);
}

Result<TextFacts> MyNumberCard::readFactsByNumberB(const SecretBuffer &numberB, LastTry lastTry)
{
    if (!plausibleNumberB(numberB))
        return ErrorCode::PinFormat;
    return readText(m_transport, text::numberB, numberB, lastTry);
}

Result<Surface> MyNumberCard::readSurface(const SecretBuffer &numberB, LastTry lastTry)
{
    if (!plausibleNumberB(numberB))
        return ErrorCode::PinFormat;
    CardChannel channel(m_transport);
    Result<Bytes> file =
        readGuarded(channel, surfaceApplication, surface::numberB, numberB, lastTry, surface::face);
    if (!file)
        return file.error();
    Result<Surface> surface = parseSurface(std::move(*file));
    if (!surface)
        return surface;
    Result<Bytes> issuer = readObjectFile(channel, surface::certificate);
    if (!issuer && cardLost(issuer.error()))
        return issuer.error();
    if (issuer)
        surface->issuer = std::move(*issuer);
    return surface;
}

} // namespace madoguchi::card
