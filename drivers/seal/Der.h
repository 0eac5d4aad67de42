// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

namespace madoguchi::seal::der
{

namespace tag
{
constexpr std::uint8_t integer = 0x02, bitString = 0x03, octetString = 0x04, null = 0x05, objectId = 0x06,
                       sequence = 0x30, set = 0x31;
constexpr std::uint8_t implicitly(std::uint8_t number)
{
    return 0x80 | number;
}
constexpr std::uint8_t holding(std::uint8_t number)
{
    return 0xA0 | number;
}
} // namespace tag

// Reads DER (X.690, 10) one element after the other, each only when it is the one expected: definite lengths
// in their shortest form, tags of one byte. It goes no deeper than it is asked to and copies nothing, so that
// an input costs no more time than its own size, however it nests. Views point into what was given.
//
// The first thing that is not as expected stops the reader: what it gives from then on is empty, and done()
// stays false. So a caller may ask for everything in a row and look once at the end.
class Reader
{
public:
    explicit Reader(ByteView bytes) : m_rest(bytes) {}

    bool nextIs(std::uint8_t tag) const noexcept { return !m_rest.empty() && m_rest[0] == tag; }
    bool more() const noexcept { return !m_failed && !m_rest.empty(); }
    bool done() const noexcept { return !m_failed && m_rest.empty(); }

    ByteView value(std::uint8_t tag); // of the next element
    ByteView whole(std::uint8_t tag); // the same with tag and length
    ByteView any();                   // the next element whatever it is, with tag and length
    void expect(std::uint8_t tag, ByteView value);
    void skipIf(std::uint8_t tag);
    void fail() noexcept
    {
        m_failed = true;
        m_rest = {};
    }

private:
    struct Header {
        std::size_t size = 0, length = 0; // size 0: there is none
    };
    Header header() const noexcept;
    ByteView take(std::size_t skipped, std::size_t size);

    ByteView m_rest;
    bool m_failed = false;
};

// AlgorithmIdentifier: `oid` and no parameters, or NULL.
void expectAlgorithm(Reader &from, ByteView oid);

} // namespace madoguchi::seal::der
