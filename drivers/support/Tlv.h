// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>
#include <vector>

namespace madoguchi
{

// One BER-TLV object (ISO/IEC 7816-4, 6.3) with a tag of one or two bytes. Both views point into what was
// parsed.
struct Tlv {
    std::uint16_t tag = 0; // DF22 as 0xDF22
    ByteView value;
    ByteView whole; // with tag and length, as signatures over objects want it
};

struct TlvHeader {
    std::uint16_t tag = 0;
    std::size_t size = 0;   // of tag and length
    std::size_t length = 0; // of the value, which may lie beyond what was given
};

// Lengths of 0 to 7F, 81 xx and 82 xx xx, also where a shorter form would do: real cards write them all.
// Nothing when the header is not whole, or is none that a card writes.
std::optional<TlvHeader> parseTlvHeader(ByteView bytes);

// All objects in order. FF and 00 between and after them are filler. Nothing when one reaches past the end.
std::optional<std::vector<Tlv>> parseTlvs(ByteView bytes);

// The value of the first object with this tag.
std::optional<ByteView> findTlv(const std::vector<Tlv> &objects, std::uint16_t tag);

} // namespace madoguchi
