// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/CardService.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace madoguchi::test
{

// What a CardService told, in order, for a test on another thread to wait for.
template <typename T> class Mailbox
{
public:
    void put(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
        m_come.notify_all();
    }
    // The next one that fits; those before it are dropped. Nothing when none comes in time.
    std::optional<T> next(const std::function<bool(const T &)> &fits, std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        const auto end = std::chrono::steady_clock::now() + limit;
        for (;;) {
            while (!m_values.empty()) {
                T value = std::move(m_values.front());
                m_values.pop_front();
                if (fits(value))
                    return value;
            }
            if (m_come.wait_until(lock, end) == std::cv_status::timeout && m_values.empty())
                return std::nullopt;
        }
    }
    std::optional<T> next(std::chrono::milliseconds limit)
    {
        return next([](const T &) { return true; }, limit);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_come;
    std::deque<T> m_values;
};

// A card service whose events and answers can be waited for.
struct WatchedService {
    explicit WatchedService(std::unique_ptr<card::ReaderPort> port)
        : service(std::move(port), [this](const card::CardService::Event &event) { events.put(event); })
    {
    }
    std::optional<card::CardService::Event> event(card::Presence presence, std::chrono::milliseconds limit)
    {
        return events.next([=](const auto &event) { return event.presence == presence; }, limit);
    }
    void read(SecretBuffer pin, card::MyNumberCard::LastTry lastTry = card::MyNumberCard::LastTry::Keep)
    {
        service.readFacts(std::move(pin), lastTry,
                          [this](Result<card::TextFacts> result) { facts.put(std::move(result)); });
    }

    Mailbox<card::CardService::Event> events;
    Mailbox<Result<card::TextFacts>> facts;
    card::CardService service; // last: it stops before what it writes to is gone
};

} // namespace madoguchi::test
