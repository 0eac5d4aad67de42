// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Session.h"

#include "central/Tls.h"

#include <array>
#include <boost/asio/dispatch.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace madoguchi::central
{

namespace
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using std::chrono::seconds;

constexpr std::uint32_t maxHeader = 8 * 1024;
constexpr std::uint64_t maxBody = 1024 * 1024;
constexpr seconds handshakeTime{10}, idleTime{60}, bodyTime{20}, writeTime{20}, closeTime{5};

Request toRequest(http::request<http::string_body> &&message, const Device &device)
{
    Request request;
    request.device = device;
    request.method = std::string(message.method_string());
    const std::string target(message.target());
    const auto question = target.find('?');
    request.path = target.substr(0, question);
    for (std::size_t at = question; at != std::string::npos && at + 1 < target.size();) {
        const auto end = target.find('&', at + 1);
        const std::string pair = target.substr(at + 1, end == std::string::npos ? end : end - at - 1);
        const auto equals = pair.find('=');
        if (equals != std::string::npos)
            request.query.emplace(pair.substr(0, equals), pair.substr(equals + 1));
        at = end;
    }
    const std::string authorization(message[http::field::authorization]);
    if (authorization.starts_with("Bearer "))
        request.bearer = authorization.substr(7);
    request.body = std::move(message.body());
    return request;
}

http::response<http::string_body> toMessage(const Reply &reply, bool keepAlive)
{
    http::response<http::string_body> message{static_cast<http::status>(reply.status), 11};
    message.set(http::field::content_type, "application/json");
    message.set(http::field::cache_control, "no-store");
    if (reply.retryAfterSeconds > 0)
        message.set(http::field::retry_after, std::to_string(reply.retryAfterSeconds));
    message.body() = reply.body.dump();
    message.keep_alive(keepAlive);
    message.prepare_payload();
    return message;
}

class TlsSession final : public Session, public std::enable_shared_from_this<TlsSession>
{
public:
    TlsSession(asio::ip::tcp::socket socket, asio::ssl::context &tls, Router &router,
               std::shared_ptr<void> token)
        : m_stream(std::move(socket), tls), m_router(router), m_token(std::move(token))
    {
    }

    void begin();
    void finish() override;

private:
    using Error = beast::error_code;
    using Step = void (TlsSession::*)(Error);
    template <typename Next> auto then(Next next)
    {
        return
            [self = shared_from_this(), next](Error error, std::size_t = 0) { (self.get()->*next)(error); };
    }

    void handshaken(Error error);
    void readHeader();
    void headerRead(Error error);
    void bodyRead(Error error);
    void write(const Reply &reply, bool keepAlive);
    void written(Error error);
    void refuseAndLinger(const Reply &reply);
    void linger(Error error);
    void close();

    beast::ssl_stream<beast::tcp_stream> m_stream;
    Router &m_router;
    std::shared_ptr<void> m_token;
    std::optional<Device> m_device;
    beast::flat_buffer m_buffer{maxHeader + 64 * 1024};
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::string_body> m_response;
    std::array<char, 16 * 1024> m_discarded = {};
    std::uint64_t m_lingered = 0;
    bool m_finishing = false;
    bool m_waiting = false; // for the next request: nothing is lost by closing
};

void TlsSession::begin()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        beast::get_lowest_layer(self->m_stream).expires_after(handshakeTime);
        self->m_stream.async_handshake(asio::ssl::stream_base::server, self->then(&TlsSession::handshaken));
    });
}

void TlsSession::handshaken(Error error)
{
    if (error)
        return;
    m_device = peerDevice(m_stream.native_handle());
    readHeader();
}

void TlsSession::readHeader()
{
    if (m_finishing)
        return close();
    m_waiting = true;
    m_parser.emplace();
    m_parser->header_limit(maxHeader);
    m_parser->body_limit(maxBody);
    beast::get_lowest_layer(m_stream).expires_after(idleTime);
    http::async_read_header(m_stream, m_buffer, *m_parser, then(&TlsSession::headerRead));
}

void TlsSession::headerRead(Error error)
{
    m_waiting = false;
    if (error == http::error::body_limit)
        return refuseAndLinger(refusal(413, ErrorCode::BadInput, "larger than 1 MiB"));
    if (error && error.category() == make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
        return refuseAndLinger(refusal(400, ErrorCode::BadInput, "not a request"));
    if (error)
        return close();
    if (!m_device)
        return refuseAndLinger(
            refusal(403, madoguchi::ErrorCode::LineRefused, "the certificate names no device"));
    beast::get_lowest_layer(m_stream).expires_after(bodyTime);
    http::async_read(m_stream, m_buffer, *m_parser, then(&TlsSession::bodyRead));
}

void TlsSession::bodyRead(Error error)
{
    if (error == http::error::body_limit)
        return refuseAndLinger(refusal(413, ErrorCode::BadInput, "larger than 1 MiB"));
    if (error)
        return close();
    const bool keepAlive = m_parser->get().keep_alive() && !m_finishing;
    const Request request = toRequest(m_parser->release(), *m_device);
    write(m_router.answerTo(request), keepAlive);
}

void TlsSession::write(const Reply &reply, bool keepAlive)
{
    m_response = toMessage(reply, keepAlive);
    beast::get_lowest_layer(m_stream).expires_after(writeTime);
    http::async_write(m_stream, m_response, then(&TlsSession::written));
}

void TlsSession::written(Error error)
{
    if (error || !m_response.keep_alive())
        return close();
    readHeader();
}

// Closing with unread bytes would reset the connection and tear the refusal away from the client: for a while
// and up to a size they are read and thrown away.
void TlsSession::refuseAndLinger(const Reply &reply)
{
    m_response = toMessage(reply, false);
    beast::get_lowest_layer(m_stream).expires_after(closeTime);
    http::async_write(m_stream, m_response, then(&TlsSession::linger));
}

void TlsSession::linger(Error error)
{
    constexpr std::uint64_t mostLingered = 16 * 1024 * 1024;
    if (error || m_lingered > mostLingered)
        return close();
    m_stream.async_read_some(asio::buffer(m_discarded),
                             [self = shared_from_this()](Error failed, std::size_t size) {
                                 self->m_lingered += size;
                                 self->linger(failed);
                             });
}

void TlsSession::close()
{
    beast::get_lowest_layer(m_stream).expires_after(closeTime);
    m_stream.async_shutdown([self = shared_from_this()](Error) {
        Error ignored;
        beast::get_lowest_layer(self->m_stream).socket().close(ignored);
    });
}

void TlsSession::finish()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_finishing = true;
        if (self->m_waiting)
            beast::get_lowest_layer(self->m_stream).cancel();
    });
}

} // namespace

std::shared_ptr<Session> Session::start(asio::ip::tcp::socket socket, asio::ssl::context &tls, Router &router,
                                        std::shared_ptr<void> token)
{
    auto session = std::make_shared<TlsSession>(std::move(socket), tls, router, std::move(token));
    session->begin();
    return session;
}

} // namespace madoguchi::central
