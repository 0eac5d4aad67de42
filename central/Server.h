// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Crew.h"
#include "central/Session.h"
#include "drivers/support/Result.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <future>
#include <vector>

namespace madoguchi::central
{

// Listens, keeps what is in progress within its bounds, and stops gracefully on SIGTERM or SIGINT: requests
// being answered are answered, for ten seconds at most.
//
// When all connections are taken, one that idles is closed for a newcomer; when none idles, the newcomer's
// first request is answered by 503. Beyond that, newcomers wait in the system's queue, as they do while the
// bound on handshakes is reached; then the slowest handshake is cut off after a quarter of a second.
class Server
{
public:
    explicit Server(Session::Surroundings surroundings);

    Result<std::uint16_t> listen(const std::string &address,
                                 std::uint16_t port); // the port it got; BadConfiguration
    // Returns when stopped. False when a request hung for so long that its thread still runs: then nothing
    // that it uses may be destroyed, and only ending the process helps.
    bool run();

private:
    void accept();
    void acceptAfter(std::chrono::milliseconds pause);
    bool hasPlace();
    void admit(boost::asio::ip::tcp::socket socket);
    bool closeIdle();
    void cutSlowestHandshake();
    std::shared_ptr<Session> longestIn(Session::Stage stage) const;
    void stop();
    void awaitFarewells();

    Session::Surroundings m_around; // outlives the sessions, which end with m_io
    boost::asio::io_context m_io;
    Crew m_crew;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::signal_set m_signals;
    boost::asio::steady_timer m_patience;
    std::chrono::steady_clock::time_point m_giveUpAt;
    std::vector<std::weak_ptr<Session>> m_sessions; // touched by the acceptor's strand only
    std::promise<void> m_stopped;
};

} // namespace madoguchi::central
