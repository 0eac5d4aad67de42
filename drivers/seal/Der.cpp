// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Der.h"

#include <algorithm>

namespace madoguchi::seal::der
{

namespace
{
constexpr std::uint8_t longForm = 0x80, tagContinues = 0x1F;
constexpr std::size_t maxLengthBytes = 4;
} // namespace

Reader::Header Reader::header() const noexcept
{
    if (m_rest.size() < 2 || (m_rest[0] & tagContinues) == tagContinues)
        return {};
    if (m_rest[1] < longForm)
        return {2, m_rest[1]};
    const std::size_t bytes = m_rest[1] - longForm; // 0 would be an indefinite length
    if (bytes == 0 || bytes > maxLengthBytes || m_rest.size() < 2 + bytes || m_rest[2] == 0)
        return {};
    std::size_t length = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        length = length << 8 | m_rest[2 + i];
    return length < longForm ? Header{} : Header{2 + bytes, length};
}

ByteView Reader::take(std::size_t skipped, std::size_t size)
{
    const ByteView taken = m_rest.subspan(skipped, size - skipped);
    m_rest = m_rest.subspan(size);
    return taken;
}

ByteView Reader::value(std::uint8_t tag)
{
    const Header found = nextIs(tag) ? header() : Header{};
    if (found.size == 0 || found.length > m_rest.size() - found.size) {
        fail();
        return {};
    }
    return take(found.size, found.size + found.length);
}

ByteView Reader::whole(std::uint8_t tag)
{
    const Header found = nextIs(tag) ? header() : Header{};
    if (found.size == 0 || found.length > m_rest.size() - found.size) {
        fail();
        return {};
    }
    return take(0, found.size + found.length);
}

ByteView Reader::any()
{
    return whole(m_rest.empty() ? 0 : m_rest[0]);
}

void Reader::expect(std::uint8_t tag, ByteView expected)
{
    if (!std::ranges::equal(value(tag), expected))
        fail();
}

void Reader::skipIf(std::uint8_t tag)
{
    if (nextIs(tag))
        (void)value(tag);
}

void expectAlgorithm(Reader &from, ByteView oid)
{
    Reader algorithm(from.value(tag::sequence));
    algorithm.expect(tag::objectId, oid);
    if (algorithm.nextIs(tag::null))
        algorithm.expect(tag::null, {});
    if (!algorithm.done())
        from.fail();
}

} // namespace madoguchi::seal::der
