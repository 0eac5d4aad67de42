// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Server.h"

#include "central/Log.h"

#include <algorithm>
#include <boost/asio/strand.hpp>
#include <csignal>
#include <thread>

namespace madoguchi::central
{

namespace
{
namespace asio = boost::asio;
using asio::ip::tcp;
constexpr std::chrono::milliseconds longestFarewell{9'000}, lastThreads{500};
constexpr std::chrono::milliseconds acceptPause{100}, fullPause{2}, farewellPause{20};
constexpr std::chrono::milliseconds slowHandshake{250};
} // namespace

Server::Server(Session::Surroundings surroundings)
    : m_around(std::move(surroundings))
    , m_crew(m_io, std::max(2u, std::thread::hardware_concurrency()), m_around.load.workers.most())
    , m_acceptor(asio::make_strand(m_io))
    , m_signals(m_acceptor.get_executor(), SIGTERM, SIGINT)
    , m_patience(m_acceptor.get_executor())
{
    m_around.answerTo = [this, answer = std::move(m_around.answerTo)](const Request &request) {
        const Crew::Blocking blocking(m_crew);
        return answer(request);
    };
}

Result<std::uint16_t> Server::listen(const std::string &address, std::uint16_t port)
{
    boost::system::error_code error;
    const auto where = asio::ip::make_address(address, error);
    const tcp::endpoint endpoint(where, port);
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return Error{ErrorCode::BadConfiguration, "listen: " + error.message()};
    m_signals.async_wait([this](boost::system::error_code failed, int) {
        if (!failed)
            stop();
    });
    asio::post(m_acceptor.get_executor(), [this] { accept(); });
    return m_acceptor.local_endpoint().port();
}

bool Server::run()
{
    m_crew.start();
    m_stopped.get_future().wait();
    return m_crew.join(lastThreads);
}

void Server::accept()
{
    if (!m_acceptor.is_open())
        return;
    if (!hasPlace())
        return acceptAfter(fullPause);
    m_acceptor.async_accept(asio::make_strand(m_io),
                            [this](boost::system::error_code error, tcp::socket socket) {
                                if (!m_acceptor.is_open())
                                    return;
                                // Out of file descriptors or the like: waiting a little lets others end.
                                if (error)
                                    return acceptAfter(acceptPause);
                                admit(std::move(socket));
                                accept();
                            });
}

void Server::acceptAfter(std::chrono::milliseconds pause)
{
    m_patience.expires_after(pause);
    m_patience.async_wait([this](boost::system::error_code) { accept(); });
}

// Those over the number of connections are the ones being turned away or closed; they are few, too.
bool Server::hasPlace()
{
    const Load &load = m_around.load;
    if (load.handshakes.full()) {
        cutSlowestHandshake();
        return false;
    }
    return load.connections.used() < load.connections.most() + load.handshakes.most();
}

void Server::admit(tcp::socket socket)
{
    Load &load = m_around.load;
    const bool turnedAway = load.connections.full() && !closeIdle();
    if (turnedAway) {
        ++m_around.metrics.connectionsTurnedAway;
        log(Level::Warning, "connections-full");
    }
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    ++m_around.metrics.connections;
    Session::Shares shares{Share(load.connections), Share(load.handshakes)};
    shares.connection.exceedBy(1);
    shares.handshake.exceedBy(1);
    std::erase_if(m_sessions, [](const auto &session) { return session.expired(); });
    m_sessions.push_back(Session::start(std::move(socket), m_around, std::move(shares), turnedAway));
}

std::shared_ptr<Session> Server::longestIn(Session::Stage stage) const
{
    std::shared_ptr<Session> longest;
    for (const auto &weak : m_sessions) {
        auto session = weak.lock();
        if (session && session->stage() == stage && (!longest || session->since() < longest->since()))
            longest = std::move(session);
    }
    return longest;
}

bool Server::closeIdle()
{
    const auto session = longestIn(Session::Stage::Idle);
    if (session)
        session->finish();
    return session != nullptr;
}

void Server::cutSlowestHandshake()
{
    const auto session = longestIn(Session::Stage::Handshake);
    if (!session || std::chrono::steady_clock::now() - session->since() < slowHandshake)
        return;
    ++m_around.metrics.handshakesCutOff;
    session->finish();
}

void Server::stop()
{
    log("stopping");
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    for (const auto &weak : m_sessions) {
        if (const auto session = weak.lock())
            session->finish();
    }
    m_giveUpAt = std::chrono::steady_clock::now() + longestFarewell;
    awaitFarewells();
}

void Server::awaitFarewells()
{
    if (m_around.load.connections.used() == 0 || std::chrono::steady_clock::now() >= m_giveUpAt) {
        m_io.stop();
        return m_stopped.set_value();
    }
    m_patience.expires_after(farewellPause);
    m_patience.async_wait([this](boost::system::error_code) { awaitFarewells(); });
}

} // namespace madoguchi::central
