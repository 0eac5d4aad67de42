// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/TlvWriter.h"

namespace madoguchi::simulator
{
namespace
{

constexpr std::size_t fillerSize = 24;

void appendTag(Bytes &to, std::uint16_t tag)
{
    if (tag > 0xFF)
        to.push_back(static_cast<std::uint8_t>(tag >> 8));
    to.push_back(static_cast<std::uint8_t>(tag));
}

void appendLength(Bytes &to, std::size_t length, Habits::Lengths habit)
{
    if (length > 0xFF || habit == Habits::Lengths::Long82) {
        to.insert(to.end(), {0x82, static_cast<std::uint8_t>(length >> 8)});
    } else if (length > 0x7F || habit == Habits::Lengths::Long81) {
        to.push_back(0x81);
    }
    to.push_back(static_cast<std::uint8_t>(length));
}

} // namespace

ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

Bytes joined(std::initializer_list<ByteView> parts)
{
    Bytes all;
    for (const ByteView part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Bytes joined(const std::vector<Bytes> &parts)
{
    Bytes all;
    for (const Bytes &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Bytes object(std::uint16_t tag, ByteView value, Habits::Lengths lengths)
{
    Bytes bytes;
    appendTag(bytes, tag);
    appendLength(bytes, value.size(), lengths);
    bytes.insert(bytes.end(), value.begin(), value.end());
    return bytes;
}

Bytes objectWithOffsets(std::uint16_t tag, std::uint16_t table, const std::vector<Bytes> &parts,
                        Habits::Lengths lengths)
{
    const Bytes content = joined(parts);
    const std::size_t tableSize = object(table, Bytes(2 * parts.size()), lengths).size();
    Bytes header;
    appendTag(header, tag);
    appendLength(header, tableSize + content.size(), lengths);
    std::size_t offset = header.size() + tableSize;
    Bytes offsets;
    for (const Bytes &part : parts) {
        offsets.insert(offsets.end(),
                       {static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(offset)});
        offset += part.size();
    }
    return joined({header, object(table, offsets, lengths), content});
}

Bytes filled(Bytes file, const Habits &habits)
{
    if (habits.filler)
        file.insert(file.end(), fillerSize, *habits.filler);
    return file;
}

} // namespace madoguchi::simulator
