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
constexpr std::chrono::seconds longestFarewell{10};
constexpr std::chrono::milliseconds acceptPause{100}, farewellPause{20};
} // namespace

Server::Server(asio::ssl::context &tls, Router &router, unsigned maxConnections)
    : m_tls(tls)
    , m_router(router)
    , m_acceptor(asio::make_strand(m_io))
    , m_signals(m_acceptor.get_executor(), SIGTERM, SIGINT)
    , m_patience(m_acceptor.get_executor())
    , m_maxConnections(maxConnections)
{
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
    accept();
    return m_acceptor.local_endpoint().port();
}

void Server::run()
{
    std::vector<std::thread> helpers;
    const unsigned threads = std::max(2u, std::thread::hardware_concurrency());
    for (unsigned i = 1; i < threads; ++i)
        helpers.emplace_back([this] { m_io.run(); });
    m_io.run();
    for (std::thread &helper : helpers)
        helper.join();
}

void Server::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_io),
                            [this](boost::system::error_code error, tcp::socket socket) {
                                if (!m_acceptor.is_open())
                                    return;
                                if (!error) {
                                    admit(std::move(socket));
                                    return accept();
                                }
                                // Out of file descriptors or the like: waiting a little lets others end.
                                m_patience.expires_after(acceptPause);
                                m_patience.async_wait([this](boost::system::error_code) {
                                    if (m_acceptor.is_open())
                                        accept();
                                });
                            });
}

void Server::admit(tcp::socket socket)
{
    if (m_open->load() >= m_maxConnections)
        return log("connections-full"); // and the socket closes here
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    ++*m_open;
    std::shared_ptr<void> token(nullptr, [open = m_open](void *) { --*open; });
    std::erase_if(m_sessions, [](const auto &session) { return session.expired(); });
    m_sessions.push_back(Session::start(std::move(socket), m_tls, m_router, std::move(token)));
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
    if (m_open->load() == 0 || std::chrono::steady_clock::now() >= m_giveUpAt)
        return m_io.stop();
    m_patience.expires_after(farewellPause);
    m_patience.async_wait([this](boost::system::error_code) { awaitFarewells(); });
}

} // namespace madoguchi::central
