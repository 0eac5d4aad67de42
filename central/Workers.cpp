// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Workers.h"

namespace madoguchi::central
{

bool Workers::enter(Resume resume)
{
    const std::lock_guard lock(m_mutex);
    if (m_busy < m_most) {
        ++m_busy;
        return true;
    }
    m_waiting.push_back(std::move(resume));
    return false;
}

void Workers::leave()
{
    Resume next; // takes over the place, which so is never free for somebody who came later
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            --m_busy;
            return;
        }
        next = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    next();
}

unsigned Workers::busy() const
{
    const std::lock_guard lock(m_mutex);
    return m_busy;
}

std::size_t Workers::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

} // namespace madoguchi::central
