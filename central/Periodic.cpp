// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Periodic.h"

namespace madoguchi::central
{

Periodic::Periodic(std::chrono::milliseconds pause, std::function<void()> act)
    : m_pause(pause), m_act(std::move(act)), m_thread([this] { work(); })
{
}

Periodic::~Periodic()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Periodic::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, m_pause, [this] { return m_ending; })) {
        lock.unlock();
        m_act();
        lock.lock();
    }
}

} // namespace madoguchi::central
