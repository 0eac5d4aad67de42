// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/OpenSsl.h"

#include <string>

namespace madoguchi::simulator
{

// An RSA key of 2048 bits with the exponent 65537, as every key of the card and of its authority. Never
// changes, so any thread may use it.
class RsaKey
{
public:
    static std::shared_ptr<const RsaKey> make();                          // takes 100 ms or more
    static std::shared_ptr<const RsaKey> fromPem(const std::string &pem); // null when it is no such key
    std::string pem() const;                                              // PKCS #8, not encrypted

    Bytes modulus() const;   // 256 bytes, big-endian
    Bytes publicDer() const; // SubjectPublicKeyInfo
    EVP_PKEY *handle() const { return m_key.get(); }

    static constexpr std::size_t size = 256;                // of a signature, in bytes
    static constexpr std::size_t longestPayload = 256 - 11; // RFC 8017, 7.2.1

    // All return 256 bytes, or nothing when the input does not fit.
    Bytes signVerbatim(ByteView payload) const; // PKCS #1 v1.5 around the bytes as they are
    Bytes signSha256(ByteView message) const;   // sha256WithRSAEncryption
    Bytes signPss(ByteView digest) const;       // RSASSA-PSS around a SHA-256, with a salt of 32 bytes

private:
    using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
    explicit RsaKey(EVP_PKEY *key) : m_key(key) {}
    Bytes sign(int padding, ByteView input) const;

    KeyHandle m_key;
};

} // namespace madoguchi::simulator
