// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace madoguchi::central
{

// The threads that serve the lines. A few always do; when so many are held up by the database that none would
// be left, one more is called. So a slow database holds up nobody else, and a quick one costs no hop from
// thread to thread.
class Crew
{
public:
    // At most `blocking` threads are held up at once.
    Crew(boost::asio::io_context &io, unsigned always, unsigned blocking);

    void start();
    // Once the io_context is stopped: false when a thread is still held up after `patience`. It then goes on,
    // and what it uses, this too, must not be destroyed.
    bool join(std::chrono::milliseconds patience);

    // While it lives the calling thread, one of the crew, may be held up.
    class Blocking
    {
    public:
        explicit Blocking(Crew &crew) : m_crew(crew) { m_crew.lose(); }
        ~Blocking() { m_crew.regain(); }
        Blocking(const Blocking &) = delete;
        Blocking &operator=(const Blocking &) = delete;

    private:
        Crew &m_crew;
    };

private:
    using Clock = std::chrono::steady_clock;
    void lose();
    void regain();
    void watch();
    bool awaitAlarm();
    void call();
    void serve(bool always);
    void serveWhileNeeded();
    bool awaitCall();
    bool mayLeave();

    boost::asio::io_context &m_io;
    const unsigned m_always, m_most;
    std::atomic<int> m_free;            // serving, or called to serve
    std::atomic<unsigned> m_turns{0};   // how often somebody was held up no longer
    std::atomic<bool> m_alarmed{false}; // the watcher looks
    std::mutex m_mutex;
    std::condition_variable m_called, m_alarm, m_ended;
    unsigned m_calls = 0, m_alive = 0;
    std::vector<std::thread> m_threads;
};

} // namespace madoguchi::central
