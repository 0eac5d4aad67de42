// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/OpenSsl.h"

#include <openssl/rand.h>
#include <openssl/sha.h>

namespace madoguchi::simulator
{

Sha256 sha256(ByteView bytes)
{
    Sha256 digest{};
    SHA256(bytes.data(), bytes.size(), digest.data());
    return digest;
}

Sha256 sha256(std::string_view text)
{
    return sha256(ByteView(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()));
}

Bytes digestInfo(ByteView digests)
{
    const auto size = static_cast<std::uint8_t>(digests.size());
    Bytes info{0x30, static_cast<std::uint8_t>(size + 17),
               0x30, 0x0D,
               0x06, 0x09,
               0x60, 0x86,
               0x48, 0x01,
               0x65, 0x03,
               0x04, 0x02,
               0x01, 0x05,
               0x00, 0x04,
               size};
    info.insert(info.end(), digests.begin(), digests.end());
    return info;
}

Bytes randomBytes(std::size_t size)
{
    Bytes bytes(size);
    RAND_bytes(bytes.data(), static_cast<int>(size));
    return bytes;
}

std::string upperHex(ByteView bytes)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string hex;
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

} // namespace madoguchi::simulator
