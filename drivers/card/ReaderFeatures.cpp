// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/ReaderFeatures.h"

#include <array>
#include <reader.h>

namespace madoguchi::card
{
namespace
{

// One byte of tag, one of length, value.
std::optional<ByteView> valueOf(ByteView list, std::uint8_t tag)
{
    while (list.size() >= 2 && list.size() - 2 >= list[1]) {
        if (list[0] == tag)
            return list.subspan(2, list[1]);
        list = list.subspan(2u + list[1]);
    }
    return std::nullopt;
}

std::optional<Bytes> control(SCARDHANDLE card, std::uint32_t code)
{
    std::array<std::uint8_t, 512> answer{};
    DWORD size = 0;
    if (SCardControl(card, code, nullptr, 0, answer.data(), answer.size(), &size) != SCARD_S_SUCCESS ||
        size > answer.size())
        return std::nullopt;
    return Bytes(answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(size));
}

} // namespace

std::optional<std::uint32_t> propertiesCode(ByteView features)
{
    const auto value = valueOf(features, FEATURE_GET_TLV_PROPERTIES);
    if (!value || value->size() != 4)
        return std::nullopt;
    std::uint32_t code = 0;
    for (const std::uint8_t byte : *value) // big-endian
        code = code << 8 | byte;
    return code;
}

std::optional<std::uint32_t> longestDataIn(ByteView properties)
{
    const auto value = valueOf(properties, PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize);
    if (!value || value->size() != 4)
        return std::nullopt;
    std::uint32_t size = 0;
    for (std::size_t i = 4; i > 0; --i) // little-endian
        size = size << 8 | (*value)[i - 1];
    return size;
}

std::optional<std::uint32_t> longestData(SCARDHANDLE card)
{
    const auto features = control(card, CM_IOCTL_GET_FEATURE_REQUEST);
    const auto code = features ? propertiesCode(*features) : std::nullopt;
    const auto properties = code ? control(card, *code) : std::nullopt;
    return properties ? longestDataIn(*properties) : std::nullopt;
}

} // namespace madoguchi::card
