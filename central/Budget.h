// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

namespace madoguchi::central
{

// So much of something may be in use at once: connections, handshakes, bytes of bodies. From any thread.
class Budget
{
public:
    explicit Budget(std::uint64_t most) noexcept : m_most(most) {}
    std::uint64_t most() const noexcept { return m_most; }
    std::uint64_t used() const noexcept { return m_used.load(std::memory_order_relaxed); }
    bool full() const noexcept { return used() >= m_most; }

private:
    friend class Share;
    bool take(std::uint64_t amount) noexcept
    {
        if (m_used.fetch_add(amount) + amount <= m_most)
            return true;
        m_used.fetch_sub(amount);
        return false;
    }

    const std::uint64_t m_most;
    std::atomic<std::uint64_t> m_used{0};
};

// What one holder uses of a budget; given back when it goes. The budget outlives it.
class Share
{
public:
    explicit Share(Budget &budget) noexcept : m_budget(&budget) {}
    Share(Share &&other) noexcept : m_budget(other.m_budget), m_held(std::exchange(other.m_held, 0)) {}
    Share &operator=(Share &&) = delete;
    ~Share() { release(); }

    // To `amount` in all; false, and nothing changes, when there is not so much left. Never shrinks.
    bool growTo(std::uint64_t amount) noexcept
    {
        if (amount <= m_held)
            return true;
        if (!m_budget->take(amount - m_held))
            return false;
        m_held = amount;
        return true;
    }
    // More than the budget allows, for what has to be counted but must not be refused.
    void exceedBy(std::uint64_t amount) noexcept
    {
        m_budget->m_used.fetch_add(amount);
        m_held += amount;
    }
    void release() noexcept { m_budget->m_used.fetch_sub(std::exchange(m_held, 0)); }

private:
    Budget *m_budget;
    std::uint64_t m_held = 0;
};

} // namespace madoguchi::central
