// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/SecretBuffer.h"

#include <algorithm>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

#include <openssl/crypto.h>

namespace madoguchi {

namespace {
// A page of its own for each secret: locking and dump rules work on whole pages, and a page shared with other data
// would be unlocked under one secret when the other is given back.
constexpr std::size_t pageSize = 4096;
static_assert(SecretBuffer::capacity <= pageSize);
} // namespace

SecretBuffer::SecretBuffer()
{
    void *page = ::mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        throw std::bad_alloc();
    // Locking may be refused by a low RLIMIT_MEMLOCK; the secret is then still scrubbed and kept out of dumps.
    (void)::mlock(page, pageSize);
    (void)::madvise(page, pageSize, MADV_DONTDUMP);
    m_data = static_cast<std::uint8_t *>(page);
}

SecretBuffer::~SecretBuffer()
{
    if (!m_data)
        return;
    clear();
    ::munmap(m_data, pageSize);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    other.clear();
    return *this;
}

bool SecretBuffer::append(std::uint8_t byte) noexcept { return append(std::span(&byte, 1)); }

bool SecretBuffer::append(std::span<const std::uint8_t> more) noexcept
{
    if (!m_data || m_size + more.size() > capacity)
        return false;
    std::ranges::copy(more, m_data + m_size);
    m_size += more.size();
    return true;
}

void SecretBuffer::removeLast() noexcept
{
    if (m_size > 0)
        m_data[--m_size] = 0;
}

void SecretBuffer::clear() noexcept
{
    if (m_data)
        scrub(m_data, pageSize);
    m_size = 0;
}

void scrub(void *data, std::size_t size) noexcept { OPENSSL_cleanse(data, size); }

void protectProcess() noexcept
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace madoguchi
