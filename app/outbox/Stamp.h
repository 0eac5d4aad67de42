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
std::string localTimeNow();           // ISO 8601 with offset, to the second: "2026-12-15T09:31:07+09:00"
std::string clockQuality(); // "synchronised" when the kernel's clock follows a time source, else "unchecked"
std::int64_t unixMilliseconds();

} // namespace madoguchi
