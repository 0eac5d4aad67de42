// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Crew.h"

namespace madoguchi::central
{

namespace
{
constexpr std::chrono::microseconds glance{200};
constexpr std::chrono::milliseconds watchTime{100}; // after an alarm
constexpr std::chrono::milliseconds spareTime{
    100}; // that a called thread serves before it asks whether it may leave
} // namespace

Crew::Crew(boost::asio::io_context &io, unsigned always, unsigned blocking)
    : m_io(io), m_always(always), m_most(always + blocking), m_free(static_cast<int>(always))
{
}

void Crew::start()
{
    m_alive = m_most + 1;
    m_threads.emplace_back([this] { watch(); });
    for (unsigned i = 0; i < m_most; ++i)
        m_threads.emplace_back([this, always = i < m_always] { serve(always); });
}

bool Crew::join(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_called.notify_all();
    m_alarm.notify_all();
    const bool allLeft = m_ended.wait_for(lock, patience, [this] { return m_alive == 0; });
    lock.unlock();
    for (std::thread &thread : m_threads)
        allLeft ? thread.join() : thread.detach();
    return allLeft;
}

void Crew::lose()
{
    if (m_free.fetch_sub(1) > 1 || m_alarmed.exchange(true))
        return;
    const std::lock_guard lock(m_mutex);
    m_alarm.notify_one();
}

void Crew::regain()
{
    m_free.fetch_add(1);
    m_turns.fetch_add(1);
}

// Nobody free, and nobody got free between two glances.
void Crew::watch()
{
    while (awaitAlarm()) {
        const auto until = Clock::now() + watchTime;
        for (unsigned before = m_turns; !m_io.stopped() && Clock::now() < until; before = m_turns) {
            std::this_thread::sleep_for(glance);
            if (m_free.load() <= 0 && m_turns == before)
                call();
        }
        m_alarmed = false;
        if (m_free.load() <= 0)
            m_alarmed = true; // it was lost a moment ago, without waking anybody
    }
    const std::lock_guard lock(m_mutex);
    --m_alive;
    m_ended.notify_all();
}

bool Crew::awaitAlarm()
{
    std::unique_lock lock(m_mutex);
    m_alarm.wait(lock, [this] { return m_alarmed || m_io.stopped(); });
    return !m_io.stopped();
}

void Crew::call()
{
    m_free.fetch_add(1); // from now on, so that one is called once
    const std::lock_guard lock(m_mutex);
    ++m_calls;
    m_called.notify_one();
}

void Crew::serve(bool always)
{
    if (always)
        m_io.run();
    while (!always && awaitCall())
        serveWhileNeeded();
    const std::lock_guard lock(m_mutex);
    --m_alive;
    m_ended.notify_all();
}

bool Crew::awaitCall()
{
    std::unique_lock lock(m_mutex);
    m_called.wait(lock, [this] { return m_calls > 0 || m_io.stopped(); });
    if (m_io.stopped())
        return false;
    --m_calls;
    return true;
}

void Crew::serveWhileNeeded()
{
    do {
        const auto until = Clock::now() + spareTime;
        while (!m_io.stopped() && Clock::now() < until)
            m_io.run_one_until(until);
    } while (!m_io.stopped() && !mayLeave());
}

bool Crew::mayLeave()
{
    if (m_free.fetch_sub(1) > static_cast<int>(m_always))
        return true;
    m_free.fetch_add(1);
    return false;
}

} // namespace madoguchi::central
