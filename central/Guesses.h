// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace madoguchi::central
{

// Slows guessing down: each failure fills a bucket of whoever tried and one of all, which leak at a steady
// pace; while one is full nobody may try. In memory and bounded: of very many addresses those that waited
// longest are forgotten, and the bucket of all still holds. Thread-safe.
class Guesses
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t mostAddresses = 4096;

    // Counts a try beforehand, so that many at once count, too. Seconds to wait; 0: go on.
    int begin(const std::string &address, Clock::time_point now = Clock::now());
    void succeeded(const std::string &address); // it was no guess
    std::size_t addresses() const;

private:
    struct Bucket {
        double filled = 0;
        Clock::time_point at = {};
    };
    void forgetOne();
    mutable std::mutex m_mutex;
    std::map<std::string, Bucket> m_each;
    Bucket m_all;
};

// Whom tries are counted for: an IPv4 address, or the /64 of an IPv6 address, of which one machine may use
// all.
std::string guesserOf(const std::string &address);

} // namespace madoguchi::central
