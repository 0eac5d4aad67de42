// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/SecretBuffer.h"

#include <algorithm>
#include <array>
#include <mutex>
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

std::uint8_t *lockedPage()
{
    void *page = ::mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        throw std::bad_alloc();
    // Locking may be refused by a low RLIMIT_MEMLOCK; the secret is then still scrubbed and kept out of dumps.
    (void)::mlock(page, pageSize);
    (void)::madvise(page, pageSize, MADV_DONTDUMP);
    return static_cast<std::uint8_t *>(page);
}

// Some overwritten pages are kept locked for the next secret: making and unmapping one stops every other thread of
// the process, and a centre needs three for each seal that it opens.
class SparePages
{
public:
    std::uint8_t *take()
    {
        const std::lock_guard lock(m_mutex);
        return m_count > 0 ? m_pages[--m_count] : lockedPage();
    }
    void giveBack(std::uint8_t *overwritten) noexcept
    {
        const std::lock_guard lock(m_mutex);
        if (m_count < m_pages.size())
            m_pages[m_count++] = overwritten;
        else
            ::munmap(overwritten, pageSize);
    }

private:
    std::mutex m_mutex;
    std::array<std::uint8_t *, 16> m_pages = {};
    std::size_t m_count = 0;
};

SparePages &sparePages()
{
    static SparePages &pages = *new SparePages; // never destroyed: secrets may outlive it
    return pages;
}

} // namespace

SecretBuffer::SecretBuffer() : m_data(sparePages().take()) {}

SecretBuffer::~SecretBuffer()
{
    if (!m_data)
        return;
    clear();
    sparePages().giveBack(m_data);
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
