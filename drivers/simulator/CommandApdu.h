// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>

namespace madoguchi::simulator
{

// A command as the card takes it apart (ISO/IEC 7816-4, 5.1: cases 1 to 4, short and extended).
struct CommandApdu {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    ByteView data = {};
    std::optional<std::size_t> expected = {}; // Le; 256 or 65536 where the bytes say 00
    bool extended = false;
};

// Nothing when the lengths do not fit. The data stays in `bytes`.
std::optional<CommandApdu> parseCommand(ByteView bytes);

} // namespace madoguchi::simulator
