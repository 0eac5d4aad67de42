// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Persona.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace madoguchi::simulator
{

ByteView bytesOf(std::string_view text);
Bytes joined(std::initializer_list<ByteView> parts);
Bytes joined(const std::vector<Bytes> &parts);

// A BER-TLV object; a tag below 100 has one byte. `lengths` says how its length is written.
Bytes object(std::uint16_t tag, ByteView value, Habits::Lengths lengths = Habits::Lengths::Short);
inline Bytes object(std::uint16_t tag, std::string_view value,
                    Habits::Lengths lengths = Habits::Lengths::Short)
{
    return object(tag, bytesOf(value), lengths);
}

// An object whose first object (`table`) holds two bytes for each of the others: where it begins, counted
// from the first byte of the file.
Bytes objectWithOffsets(std::uint16_t tag, std::uint16_t table, const std::vector<Bytes> &parts,
                        Habits::Lengths lengths);

// What follows the object in its file, as this card fills it.
Bytes filled(Bytes file, const Habits &habits);

} // namespace madoguchi::simulator
