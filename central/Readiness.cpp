// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Readiness.h"

namespace madoguchi::central
{

namespace
{
constexpr std::chrono::seconds fresh{1}, patience{2};
}

Readiness::Readiness(std::function<bool()> check) : m_check(std::move(check)), m_thread([this] { work(); }) {}

Readiness::~Readiness()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool Readiness::ready()
{
    std::unique_lock lock(m_mutex);
    const auto known = [this, oldest = Clock::now() - fresh] {
        return m_checkedAt != Clock::time_point{} && m_checkedAt >= oldest;
    };
    if (known())
        return m_ready;
    m_wanted = true;
    m_changed.notify_all();
    return m_changed.wait_for(lock, patience, known) && m_ready;
}

bool Readiness::idle() const
{
    const std::lock_guard lock(m_mutex);
    return !m_checking;
}

void Readiness::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_wanted || m_ending; });
        if (m_ending)
            return;
        m_wanted = false;
        m_checking = true;
        lock.unlock();
        const bool ready = m_check();
        lock.lock();
        m_checking = false;
        m_ready = ready;
        m_checkedAt = Clock::now();
        m_changed.notify_all();
    }
}

} // namespace madoguchi::central
