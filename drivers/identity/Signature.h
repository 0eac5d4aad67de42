// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/OpenSslHandle.h"

#include <array>
#include <optional>

namespace madoguchi::identity
{

using Sha256 = std::array<std::uint8_t, 32>;
Sha256 sha256(ByteView bytes);

// What a card signs for a digest: the DigestInfo of PKCS#1 v1.5 (RFC 8017, 9.2), 51 bytes.
Bytes digestInfo(const Sha256 &digest);

// Whether `signature` over `message` is by the holder of the key: RSA PKCS#1 v1.5 or ECDSA (DER), with
// SHA-256.
bool verifies(EVP_PKEY *key, ByteView message, ByteView signature);

// What an RSA key's holder signed, without its PKCS#1 v1.5 padding: for signatures whose DigestInfo is not
// one that OpenSSL knows. Nothing when the padding is not that.
std::optional<Bytes> recovered(EVP_PKEY *key, ByteView signature);

// An RSA public key from its two numbers, big-endian. Null when they are none: a modulus of 2,048 to 8,192
// bits.
openssl::KeyHandle rsaKey(ByteView modulus, ByteView exponent);

} // namespace madoguchi::identity
