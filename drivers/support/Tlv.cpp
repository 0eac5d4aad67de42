// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/Tlv.h"

namespace madoguchi
{
namespace
{

// FF also begins the tag FF20, so it is filler only before another FF or at the end.
bool isFiller(ByteView rest)
{
    return rest[0] == 0x00 || (rest[0] == 0xFF && (rest.size() == 1 || rest[1] == 0xFF));
}

} // namespace

std::optional<TlvHeader> parseTlvHeader(ByteView bytes)
{
    std::size_t at = 0;
    const auto next = [&]() -> std::optional<std::uint8_t> {
        return at < bytes.size() ? std::optional(bytes[at++]) : std::nullopt;
    };
    TlvHeader header;
    const auto first = next();
    if (!first)
        return std::nullopt;
    header.tag = *first;
    if ((*first & 0x1F) == 0x1F) {
        const auto second = next();
        if (!second || (*second & 0x80)) // a third byte of tag
            return std::nullopt;
        header.tag = static_cast<std::uint16_t>(*first << 8 | *second);
    }
    const auto form = next();
    if (!form || *form == 0x80 || *form > 0x82)
        return std::nullopt;
    header.length = *form;
    if (*form > 0x80) {
        header.length = 0;
        for (int more = *form & 0x7F; more > 0; --more) {
            const auto byte = next();
            if (!byte)
                return std::nullopt;
            header.length = header.length << 8 | *byte;
        }
    }
    header.size = at;
    return header;
}

std::optional<std::vector<Tlv>> parseTlvs(ByteView bytes)
{
    std::vector<Tlv> objects;
    while (!bytes.empty()) {
        if (isFiller(bytes)) {
            bytes = bytes.subspan(1);
            continue;
        }
        const auto header = parseTlvHeader(bytes);
        if (!header || bytes.size() - header->size < header->length)
            return std::nullopt;
        const std::size_t size = header->size + header->length;
        objects.push_back({header->tag, bytes.subspan(header->size, header->length), bytes.first(size)});
        bytes = bytes.subspan(size);
    }
    return objects;
}

std::optional<ByteView> findTlv(const std::vector<Tlv> &objects, std::uint16_t tag)
{
    for (const Tlv &object : objects) {
        if (object.tag == tag)
            return object.value;
    }
    return std::nullopt;
}

} // namespace madoguchi
