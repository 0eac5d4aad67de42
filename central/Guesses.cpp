// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Guesses.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <cmath>

namespace madoguchi::central
{

namespace
{

struct Pace {
    double most;      // failures that are free
    double perSecond; // and then one may follow after each 1 / perSecond
};
constexpr Pace forOne{10, 1.0 / 30}, forAll{200, 1};

template <typename Bucket> void leak(Bucket &bucket, const Pace &pace, Guesses::Clock::time_point now)
{
    const double gone = std::chrono::duration<double>(now - bucket.at).count() * pace.perSecond;
    bucket.filled = std::max(0.0, bucket.filled - gone);
    bucket.at = now;
}

template <typename Bucket> int secondsFull(const Bucket &bucket, const Pace &pace)
{
    const double over = bucket.filled + 1 - pace.most;
    return over > 0 ? static_cast<int>(std::ceil(over / pace.perSecond)) : 0;
}

} // namespace

int Guesses::begin(const std::string &address, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_each.contains(address) && m_each.size() >= mostAddresses)
        forgetOne();
    Bucket &one = m_each[address];
    leak(one, forOne, now);
    leak(m_all, forAll, now);
    const int wait = std::max(secondsFull(one, forOne), secondsFull(m_all, forAll));
    if (wait > 0)
        return wait;
    ++one.filled;
    ++m_all.filled;
    return 0;
}

void Guesses::succeeded(const std::string &address)
{
    const std::lock_guard lock(m_mutex);
    m_all.filled = std::max(0.0, m_all.filled - 1);
    if (const auto one = m_each.find(address); one != m_each.end())
        one->second.filled = std::max(0.0, one->second.filled - 1);
}

std::size_t Guesses::addresses() const
{
    const std::lock_guard lock(m_mutex);
    return m_each.size();
}

void Guesses::forgetOne()
{
    m_each.erase(std::ranges::min_element(
        m_each, [](const auto &a, const auto &b) { return a.second.at < b.second.at; }));
}

std::string guesserOf(const std::string &address)
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(address, error);
    if (error || !parsed.is_v6())
        return address;
    const auto bytes = parsed.to_v6().to_bytes();
    if (parsed.to_v6().is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, parsed.to_v6()).to_string();
    return {bytes.begin(), bytes.begin() + 8};
}

} // namespace madoguchi::central
