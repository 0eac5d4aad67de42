// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Metrics.h"

#include "central/Exposition.h"

#include <algorithm>

namespace madoguchi::central
{

namespace
{

struct Total {
    const char *name, *help;
    Metrics::Counter Metrics::*value;
};
constexpr Total totals[] = {
    {"madoguchi_received_bytes_total", "Bytes of requests, inside TLS.", &Metrics::bytesIn},
    {"madoguchi_sent_bytes_total", "Bytes of answers, inside TLS.", &Metrics::bytesOut},
    {"madoguchi_connections_total", "Connections taken.", &Metrics::connections},
    {"madoguchi_connections_turned_away_total", "Connections told to come back later.",
     &Metrics::connectionsTurnedAway},
    {"madoguchi_handshakes_failed_total", "TLS handshakes that were refused, broke or took too long.",
     &Metrics::handshakesFailed},
    {"madoguchi_handshakes_cut_off_total", "Slow TLS handshakes cut off to make room for others.",
     &Metrics::handshakesCutOff},
    {"madoguchi_requests_unread_total", "Requests that are none, or larger than allowed.",
     &Metrics::refusedUnread},
    {"madoguchi_requests_busy_total", "Requests told to come back later.", &Metrics::refusedBusy},
};

} // namespace

void Metrics::answered(std::string_view route, int status, std::chrono::nanoseconds took)
{
    const double seconds = std::chrono::duration<double>(took).count();
    const auto bucket = std::ranges::lower_bound(bounds, seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    auto found = m_routes.find(route);
    if (found == m_routes.end())
        found = m_routes.emplace(route, Route()).first;
    ++found->second.byClass[status / 100];
    ++found->second.buckets[static_cast<std::size_t>(bucket)];
    found->second.seconds += seconds;
}

void Metrics::handIn(std::string_view outcome)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_handIns.find(outcome);
    if (found == m_handIns.end())
        found = m_handIns.emplace(outcome, 0).first;
    ++found->second;
}

void Metrics::write(Exposition &page) const
{
    for (const Total &total : totals) {
        page.family(total.name, "counter", total.help);
        page.sample({}, static_cast<double>((this->*total.value).load()));
    }
    const std::lock_guard lock(m_mutex);
    writeRoutes(page);
    writeDurations(page);
    page.family("madoguchi_hand_ins_total", "counter", "Hand-ins by how they ended.");
    for (const auto &[outcome, count] : m_handIns)
        page.sample({{"outcome", outcome}}, static_cast<double>(count));
}

void Metrics::writeRoutes(Exposition &page) const
{
    page.family("madoguchi_requests_total", "counter", "Requests by route and class of status.");
    for (const auto &[name, route] : m_routes) {
        for (const auto &[status, count] : route.byClass)
            page.sample({{"route", name}, {"status", std::to_string(status) + "xx"}},
                        static_cast<double>(count));
    }
}

void Metrics::writeDurations(Exposition &page) const
{
    page.family("madoguchi_request_duration_seconds", "histogram",
                "How long answers took, without the line.");
    for (const auto &[name, route] : m_routes) {
        double count = 0;
        for (std::size_t i = 0; i < route.buckets.size(); ++i) {
            count += static_cast<double>(route.buckets[i]);
            const auto bound = i < bounds.size() ? Exposition::number(bounds[i]) : "+Inf";
            page.sample({{"route", name}, {"le", bound}}, count, "_bucket");
        }
        page.sample({{"route", name}}, route.seconds, "_sum");
        page.sample({{"route", name}}, count, "_count");
    }
}

} // namespace madoguchi::central
