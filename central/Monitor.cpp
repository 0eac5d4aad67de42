// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Monitor.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <thread>

namespace madoguchi::central
{

namespace
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
constexpr std::chrono::seconds stepTime{5};
constexpr std::chrono::milliseconds acceptPause{100};
constexpr std::uint32_t maxHeader = 4 * 1024;
constexpr int mostConnections = 16;

using Page = http::response<http::string_body>;

Page page(http::status status, const char *type, std::string body)
{
    Page page{status, 11};
    page.set(http::field::content_type, type);
    page.set(http::field::cache_control, "no-store");
    page.body() = std::move(body);
    page.keep_alive(false);
    page.prepare_payload();
    return page;
}

Page answerTo(const http::request<http::empty_body> &request, const Monitor::Sources &sources)
{
    constexpr const char *plain = "text/plain; charset=utf-8";
    if (request.method() != http::verb::get)
        return page(http::status::method_not_allowed, plain, "only GET\n");
    if (request.target() == "/metrics")
        return page(http::status::ok, "text/plain; version=0.0.4; charset=utf-8", sources.metrics());
    if (request.target() == "/health/live")
        return page(http::status::ok, plain, "live\n");
    if (request.target() != "/health/ready")
        return page(http::status::not_found, plain, "there is nothing here\n");
    return sources.ready() ? page(http::status::ok, plain, "ready\n")
                           : page(http::status::service_unavailable, plain, "not ready\n");
}

// One question, one answer.
class Visit final : public std::enable_shared_from_this<Visit>
{
public:
    Visit(tcp::socket socket, const Monitor::Sources &sources, int &open)
        : m_stream(std::move(socket)), m_sources(sources), m_open(open)
    {
        ++m_open;
        m_parser.header_limit(maxHeader);
        m_parser.body_limit(0);
    }
    ~Visit() { --m_open; }

    void begin()
    {
        m_stream.expires_after(stepTime);
        http::async_read(m_stream, m_buffer, m_parser,
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (!error)
                                 self->answer();
                         });
    }

private:
    void answer()
    {
        m_page = answerTo(m_parser.get(), m_sources);
        m_stream.expires_after(stepTime);
        http::async_write(m_stream, m_page, [self = shared_from_this()](beast::error_code, std::size_t) {
            beast::error_code ignored;
            self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        });
    }

    beast::tcp_stream m_stream;
    const Monitor::Sources &m_sources;
    int &m_open;
    beast::flat_buffer m_buffer{2 * maxHeader};
    http::request_parser<http::empty_body> m_parser;
    Page m_page;
};

class TcpMonitor final : public Monitor
{
public:
    TcpMonitor(tcp::acceptor &&acceptor, std::unique_ptr<asio::io_context> io, Sources sources)
        : m_sources(std::move(sources)), m_io(std::move(io)), m_acceptor(std::move(acceptor)), m_pause(*m_io)
    {
        accept();
        m_thread = std::thread([this] { m_io->run(); });
    }
    ~TcpMonitor() override
    {
        m_io->stop();
        m_thread.join();
    }
    std::uint16_t port() const noexcept override
    {
        beast::error_code ignored;
        return m_acceptor.local_endpoint(ignored).port();
    }

private:
    void accept()
    {
        m_acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
            if (!error && m_open < mostConnections)
                std::make_shared<Visit>(std::move(socket), m_sources, m_open)->begin();
            if (!error)
                return accept();
            m_pause.expires_after(acceptPause); // out of file descriptors or the like
            m_pause.async_wait([this](beast::error_code) { accept(); });
        });
    }

    const Sources m_sources;
    int m_open = 0;
    std::unique_ptr<asio::io_context> m_io; // its handlers count m_open down when it goes
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::thread m_thread;
};

} // namespace

Result<std::unique_ptr<Monitor>> Monitor::start(const std::string &address, std::uint16_t port,
                                                Sources sources)
{
    auto io = std::make_unique<asio::io_context>(1);
    beast::error_code error;
    const tcp::endpoint endpoint(asio::ip::make_address(address, error), port);
    tcp::acceptor acceptor(*io);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(mostConnections, error);
    if (error)
        return Error{ErrorCode::BadConfiguration, "monitor: " + error.message()};
    return std::unique_ptr<Monitor>(
        std::make_unique<TcpMonitor>(std::move(acceptor), std::move(io), std::move(sources)));
}

} // namespace madoguchi::central
