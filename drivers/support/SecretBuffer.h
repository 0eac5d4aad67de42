// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace madoguchi {

// A short secret (a PIN, a password, a key) in memory that is locked against swapping, left out of core dumps and
// overwritten before it is given back. Of fixed capacity, so it never moves: there is never a second copy.
// Move-only. Not thread-safe: it belongs to whoever holds it.
class SecretBuffer
{
public:
    static constexpr std::size_t capacity = 256;

    SecretBuffer();
    ~SecretBuffer();
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }
    std::span<const std::uint8_t> bytes() const noexcept { return {m_data, m_size}; }

    // False, with nothing changed, when the secret would become longer than `capacity`.
    bool append(std::uint8_t byte) noexcept;
    bool append(std::span<const std::uint8_t> more) noexcept;
    void removeLast() noexcept;
    void clear() noexcept; // overwrites

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

// Overwrites memory in a way the compiler may not leave out.
void scrub(void *data, std::size_t size) noexcept;

// For the start of main(): no core dumps, and no other process of the same user may attach and read.
void protectProcess() noexcept;

} // namespace madoguchi
