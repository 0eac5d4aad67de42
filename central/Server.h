// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Options.h"
#include "central/Session.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <vector>

namespace madoguchi::central
{

// Listens, keeps the number of connections bounded, and stops gracefully on SIGTERM or SIGINT: requests being
// answered are answered, for ten seconds at most.
class Server
{
public:
    Server(boost::asio::ssl::context &tls, Router &router, unsigned maxConnections);

    Result<std::uint16_t> listen(const std::string &address,
                                 std::uint16_t port); // the port it got; BadConfiguration
    void run();                                       // returns when stopped

private:
    void accept();
    void admit(boost::asio::ip::tcp::socket socket);
    void stop();
    void awaitFarewells();

    boost::asio::io_context m_io;
    boost::asio::ssl::context &m_tls;
    Router &m_router;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::signal_set m_signals;
    boost::asio::steady_timer m_patience;
    std::chrono::steady_clock::time_point m_giveUpAt;
    unsigned m_maxConnections;
    std::shared_ptr<std::atomic<unsigned>> m_open = std::make_shared<std::atomic<unsigned>>(0);
    std::vector<std::weak_ptr<Session>> m_sessions; // touched by the acceptor's strand only
};

} // namespace madoguchi::central
