// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/SecretBuffer.h"

#include <array>

// The few commands that a My Number card needs, as ISO/IEC 7816-4 builds them. Section numbers are of the
// edition of 2020.
namespace madoguchi::card
{

// Elementary files of the card have ids 0001 to 001E; the low five bits are the short id (7816-4, 7.3.2).
using ShortId = std::uint8_t;

// VERIFY speaks of the file that is current (P2 = 80) or names one by its short id.
constexpr std::uint8_t currentReference = 0x80;
constexpr std::uint8_t referenceTo(ShortId id)
{
    return static_cast<std::uint8_t>(0x80 | id);
}

enum class Expect : std::uint8_t { Short, Extended }; // up to 256 bytes; up to 65536 bytes in one reply

namespace apdu
{

Bytes selectApplication(ByteView aid);       // 11.2.2, by DF name, no control information back
Bytes selectFile(ShortId id);                // 11.2.2, EF under the current DF
Bytes readBinary(ShortId id, Expect expect); // 11.3.3, from the first byte; the file becomes current
Bytes readBinary(std::uint16_t offset, std::uint8_t length); // 11.3.3, of the current file; 0 is 256
Bytes readRecord(ShortId id, std::uint8_t record);           // 11.4.3
Bytes getResponse(std::uint8_t length);                      // 11.7.1
Bytes askTries(std::uint8_t reference);                      // 11.6.6 without data: spends nothing
// Of this card, not of the standard: pads what it is given by PKCS#1 v1.5 and signs it with the key named.
Bytes sign(std::uint8_t reference, ByteView digestInfo);

} // namespace apdu

// A VERIFY with its PIN (7816-4, 11.6.6). The only place besides SecretBuffer where a PIN lies; overwritten
// at the end of its life, and never moves.
class VerifyCommand
{
public:
    static constexpr std::size_t longestPin = 16;
    // `pin` has 1 to `longestPin` bytes.
    VerifyCommand(std::uint8_t reference, const SecretBuffer &pin);
    ~VerifyCommand();
    VerifyCommand(const VerifyCommand &) = delete;
    VerifyCommand &operator=(const VerifyCommand &) = delete;
    ByteView bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<std::uint8_t, 5 + longestPin> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace madoguchi::card
