// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace madoguchi::central
{

// Whether what the centre needs answers. Asked on a thread of its own, so that a check that hangs makes the
// centre not ready, and nobody wait for longer than two seconds. From any thread.
class Readiness
{
public:
    explicit Readiness(std::function<bool()> check);
    ~Readiness(); // waits for a check that is going on

    bool ready(); // no older than a second
    // False while a check is going on: whoever wants to end soon ends the process instead of this object.
    bool idle() const;

private:
    using Clock = std::chrono::steady_clock;
    void work();

    std::function<bool()> m_check;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_wanted = false, m_checking = false, m_ready = false, m_ending = false;
    Clock::time_point m_checkedAt{};
    std::thread m_thread; // last: it uses all of these
};

} // namespace madoguchi::central
