// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kills/City.h"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
#include <mutex>
#include <random>

namespace madoguchi::test
{

// What all devices together did. Written by the thread of the devices, read by another.
class Ledger
{
public:
    using Clock = std::chrono::steady_clock;
    void attempted()
    {
        const std::lock_guard lock(m_mutex);
        m_attempts.push_back(Clock::now());
    }
    void refused(const std::string &answer)
    {
        const std::lock_guard lock(m_mutex);
        m_refusal = answer;
    }
    std::vector<Clock::time_point> attempts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_attempts;
    }
    std::string refusal() const // the last answer that was no receipt; empty: there was none
    {
        const std::lock_guard lock(m_mutex);
        return m_refusal;
    }
    std::atomic<int> accepted = 0;

private:
    mutable std::mutex m_mutex;
    std::vector<Clock::time_point> m_attempts;
    std::string m_refusal;
};

// A device as the line sees it, without a process of its own: it sends what waits, one after the other, over
// one connection, keeps the connection as a real one does, and after a failure waits by the sender's own
// back-off.
class ReturningDevice
{
public:
    ReturningDevice(CityDevice device, X509 *authority, std::uint16_t port, Ledger &ledger);

    boost::asio::awaitable<void> run();

private:
    boost::asio::awaitable<void> talk(); // returns when the connection is over
    void sent();

    CityDevice m_device;
    boost::asio::ssl::context m_tls;
    std::uint16_t m_port;
    Ledger &m_ledger;
    std::mt19937 m_dice{std::random_device{}()};
    std::size_t m_sent = 0;
    int m_failures = 0;       // in a row
    std::int64_t m_asked = 0; // by Retry-After, milliseconds
};

} // namespace madoguchi::test
