// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Transport.h"

#include <atomic>

namespace madoguchi::card
{

// Since when the card thread waits for somebody else's answer: PC/SC has no limit of time for one exchange,
// and a reader that hangs would keep the thread for ever. Written by the card thread, read by any.
class ExchangeWatch
{
public:
    using Clock = std::chrono::steady_clock;

    // What was given up is not gone on with: whoever waited has been told that nothing came of it.
    void start() noexcept { m_givenUp = false; }
    // True when somebody has waited for longer than `limit`, which is given up with that: the next exchange
    // sees it, or it had begun before and is seen here, and nothing is given up.
    bool giveUpAfter(std::chrono::nanoseconds limit) noexcept
    {
        const Clock::rep since = m_since;
        if (since == idle || Clock::now().time_since_epoch() - Clock::duration(since) <= limit)
            return false;
        const bool before = m_givenUp.exchange(true);
        if (m_since == since)
            return true;
        m_givenUp = before;
        return false;
    }
    bool givenUp() const noexcept { return m_givenUp; }

    void begin() noexcept { m_since = Clock::now().time_since_epoch().count(); }
    void end() noexcept { m_since = idle; }
    std::chrono::nanoseconds waiting() const noexcept
    {
        const Clock::rep since = m_since;
        return since == idle ? Clock::duration::zero()
                             : Clock::now().time_since_epoch() - Clock::duration(since);
    }

private:
    static constexpr Clock::rep idle = 0;
    std::atomic<Clock::rep> m_since = idle;
    std::atomic<bool> m_givenUp = false;
};

// A transport whose exchanges are watched.
class WatchedTransport : public Transport
{
public:
    WatchedTransport(std::unique_ptr<Transport> inner, ExchangeWatch &watch)
        : m_inner(std::move(inner)), m_watch(watch)
    {
    }
    Result<Bytes> transmit(ByteView command) override
    {
        m_watch.begin();
        if (m_watch.givenUp()) { // looked at only now: see giveUpAfter()
            m_watch.end();
            return {ErrorCode::CardMute, "given up"};
        }
        Result<Bytes> answer = m_inner->transmit(command);
        m_watch.end();
        return answer;
    }
    void powerOff() override
    {
        m_watch.begin();
        m_inner->powerOff();
        m_watch.end();
    }
    bool passesExtended() override
    {
        m_watch.begin();
        const bool passes = m_inner->passesExtended(); // may ask the reader
        m_watch.end();
        return passes;
    }

private:
    std::unique_ptr<Transport> m_inner;
    ExchangeWatch &m_watch;
};

} // namespace madoguchi::card
