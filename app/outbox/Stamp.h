// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace madoguchi
{

// What a hand-in is stamped with, from the system.

std::optional<std::string> newUuid(); // version 4 (RFC 9562); nothing when the system has no randomness
std::string localTime(std::int64_t milliseconds); // Unix → ISO 8601 with offset: "2026-12-15T09:31:07+09:00"
std::string clockQuality(); // "synchronised" when the kernel's clock follows a time source, else "unchecked"
std::int64_t unixMilliseconds();

// When something arrived, and what that time is worth.
struct Arrival {
    std::string text;
    std::string clock;   // "synchronised", "unchecked"; "set-back": earlier than `latest` was
    std::int64_t latest; // Unix milliseconds, for the next one to be compared with
};
// A time before the latest one says so. While nothing keeps the clock right each does until the latest is
// reached again; a clock that is kept right says it once and is then believed.
Arrival arrivalAt(std::int64_t now, bool synchronised, std::int64_t latest);
Arrival arrivalNow(std::int64_t latest);

} // namespace madoguchi
