// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CommandApdu.h"

namespace madoguchi::simulator
{
namespace
{

std::size_t orFull(std::size_t length, std::size_t full)
{
    return length == 0 ? full : length;
}

std::size_t bigEndian(ByteView bytes, std::size_t at)
{
    return static_cast<std::size_t>(bytes[at] << 8 | bytes[at + 1]);
}

bool parseShort(ByteView rest, CommandApdu &command)
{
    if (rest.size() == 1) {
        command.expected = orFull(rest[0], 256);
        return true;
    }
    const std::size_t length = rest[0];
    if (length == 0 || rest.size() < 1 + length || rest.size() > 2 + length)
        return false;
    command.data = rest.subspan(1, length);
    if (rest.size() == 2 + length)
        command.expected = orFull(rest[1 + length], 256);
    return true;
}

// rest begins with 00.
bool parseExtended(ByteView rest, CommandApdu &command)
{
    command.extended = true;
    const std::size_t length = bigEndian(rest, 1);
    if (rest.size() == 3) {
        command.expected = orFull(length, 65536);
        return true;
    }
    if (length == 0 || (rest.size() != 3 + length && rest.size() != 5 + length))
        return false;
    command.data = rest.subspan(3, length);
    if (rest.size() == 5 + length)
        command.expected = orFull(bigEndian(rest, 3 + length), 65536);
    return true;
}

} // namespace

std::optional<CommandApdu> parseCommand(ByteView bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    CommandApdu command{.cla = bytes[0], .ins = bytes[1], .p1 = bytes[2], .p2 = bytes[3]};
    const ByteView rest = bytes.subspan(4);
    if (rest.empty())
        return command;
    const bool fits =
        rest[0] == 0 && rest.size() >= 3 ? parseExtended(rest, command) : parseShort(rest, command);
    return fits ? std::optional(command) : std::nullopt;
}

} // namespace madoguchi::simulator
