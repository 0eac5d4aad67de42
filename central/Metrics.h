// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace madoguchi::central
{

class Exposition;

// What happened since the start, in numbers alone: no device, no path, no person. From any thread.
class Metrics
{
public:
    using Counter = std::atomic<std::uint64_t>;
    Counter bytesIn = 0, bytesOut = 0;
    Counter connections = 0, connectionsTurnedAway = 0;
    Counter handshakesFailed = 0, handshakesCutOff = 0; // refused, broken or too slow; cut to make room
    Counter refusedUnread = 0;                          // requests that are none, or larger than allowed
    Counter refusedBusy = 0;                            // for want of memory or workers

    // `route` is the pattern ("PUT /v1/submissions/{}"), never the path.
    void answered(std::string_view route, int status, std::chrono::nanoseconds took);
    // How a hand-in ended: "accepted", "known", "conflict", or the code of the refusal.
    void handIn(std::string_view outcome);

    void write(Exposition &page) const;

private:
    static constexpr std::array<double, 12> bounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                      0.1,   0.25,   0.5,   1,    2.5,   10};
    struct Route {
        std::map<int, std::uint64_t> byClass; // 2 for 2xx
        std::array<std::uint64_t, bounds.size() + 1> buckets = {};
        double seconds = 0;
    };
    void writeRoutes(Exposition &page) const;
    void writeDurations(Exposition &page) const;

    mutable std::mutex m_mutex;
    std::map<std::string, Route, std::less<>> m_routes;
    std::map<std::string, std::uint64_t, std::less<>> m_handIns;
};

} // namespace madoguchi::central
