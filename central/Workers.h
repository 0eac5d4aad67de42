// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <mutex>

namespace madoguchi::central
{

// How many requests are worked on at once; the others wait for their turn without a thread. From any thread.
class Workers
{
public:
    using Resume = std::function<void()>;
    explicit Workers(unsigned most) noexcept : m_most(most) {}

    // True: begin now, and leave() afterwards. False: `resume` is called when it is one's turn, on the thread
    // of whoever left, so it only posts; then begin, and leave() afterwards. First come, first served.
    bool enter(Resume resume);
    void leave();

    unsigned most() const noexcept { return m_most; }
    unsigned busy() const;
    std::size_t waiting() const;

private:
    const unsigned m_most;
    mutable std::mutex m_mutex;
    unsigned m_busy = 0;
    std::deque<Resume> m_waiting; // at most one of each connection
};

} // namespace madoguchi::central
