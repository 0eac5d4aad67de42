// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/Stamp.h"

#include "drivers/support/Hex.h"

#include <array>
#include <chrono>
#include <ctime>
#include <openssl/rand.h>
#include <sys/timex.h>

namespace madoguchi
{

std::optional<std::string> newUuid()
{
    std::array<unsigned char, 16> bytes = {};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return std::nullopt;
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    std::string text = hexOf(bytes);
    for (const std::size_t hyphen : {8, 13, 18, 23})
        text.insert(hyphen, 1, '-');
    return text;
}

std::string localTime(std::int64_t milliseconds)
{
    const std::time_t seconds = milliseconds / 1000;
    std::tm local = {};
    ::localtime_r(&seconds, &local);
    std::array<char, 32> text = {};
    const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local);
    std::string stamp(text.data(), size);
    stamp.insert(stamp.size() - 2, ":"); // "+0900" → "+09:00"
    return stamp;
}

std::string clockQuality()
{
    timex state = {};
    const int quality = ::adjtimex(&state);
    const bool follows = quality >= 0 && quality != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
    return follows ? "synchronised" : "unchecked";
}

std::int64_t unixMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Arrival arrivalAt(std::int64_t now, bool synchronised, std::int64_t latest)
{
    const bool setBack = now < latest;
    const char *clock = setBack ? "set-back" : synchronised ? "synchronised" : "unchecked";
    return {localTime(now), clock, setBack && !synchronised ? latest : now};
}

Arrival arrivalNow(std::int64_t latest)
{
    return arrivalAt(unixMilliseconds(), clockQuality() == "synchronised", latest);
}

} // namespace madoguchi
