// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <array>
#include <memory>
#include <string_view>

#include <openssl/evp.h>

namespace madoguchi::simulator
{

// Owns what OpenSSL made; the function is the one that gives it back.
template <auto release> struct Release {
    template <typename T> void operator()(T *handle) const noexcept { release(handle); }
};
template <typename T, auto release> using Handle = std::unique_ptr<T, Release<release>>;

using Sha256 = std::array<std::uint8_t, 32>;
Sha256 sha256(ByteView bytes);
Sha256 sha256(std::string_view text);

// DigestInfo of RFC 8017, 9.2, for SHA-256: `digests` may hold more than one digest, as the card's face does.
Bytes digestInfo(ByteView digests);

Bytes randomBytes(std::size_t size);

std::string upperHex(ByteView bytes);

} // namespace madoguchi::simulator
