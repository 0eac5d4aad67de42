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

// Does something again and again, `pause` after it was done, on a thread of its own: first after one pause.
class Periodic
{
public:
    Periodic(std::chrono::milliseconds pause, std::function<void()> act);
    ~Periodic(); // waits for what is being done

private:
    void work();

    const std::chrono::milliseconds m_pause;
    const std::function<void()> m_act;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of these
};

} // namespace madoguchi::central
