// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/kills/ReturningDevice.h"

#include "app/sync/Backoff.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <nlohmann/json.hpp>

namespace madoguchi::test
{

namespace
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Stream = beast::ssl_stream<beast::tcp_stream>;

constexpr std::chrono::seconds stepTime{20}; // as the real line's

http::request<http::string_body> request(const CityDevice::HandIn &handIn)
{
    http::request<http::string_body> message{http::verb::put, "/v1/submissions/" + handIn.id, 11};
    message.set(http::field::host, "127.0.0.1");
    message.set(http::field::content_type, "application/json");
    message.body() = handIn.body;
    message.prepare_payload();
    return message;
}

bool isReceipt(const http::response<http::string_body> &answer, const std::string &id)
{
    const auto body = nlohmann::json::parse(answer.body(), nullptr, false);
    return (answer.result_int() == 200 || answer.result_int() == 201) && body.is_object() &&
           body.value("id", "") == id;
}

std::int64_t askedBy(const http::response<http::string_body> &answer) // milliseconds
{
    return 1000 * std::strtol(std::string(answer[http::field::retry_after]).c_str(), nullptr, 10);
}

} // namespace

ReturningDevice::ReturningDevice(CityDevice device, X509 *authority, std::uint16_t port, Ledger &ledger)
    : m_device(std::move(device)), m_tls(asio::ssl::context::tls_client), m_port(port), m_ledger(ledger)
{
    SSL_CTX *native = m_tls.native_handle();
    X509_STORE_add_cert(SSL_CTX_get_cert_store(native), authority);
    SSL_CTX_use_certificate(native, m_device.proof.certificate.get());
    SSL_CTX_use_PrivateKey(native, m_device.proof.key.get());
    m_tls.set_verify_mode(asio::ssl::verify_peer);
}

asio::awaitable<void> ReturningDevice::run()
{
    asio::steady_timer rest(co_await asio::this_coro::executor);
    while (m_sent < m_device.waiting.size()) {
        m_ledger.attempted();
        m_asked = 0;
        co_await talk();
        if (m_sent == m_device.waiting.size())
            break;
        const double dice = std::uniform_real_distribution<>(0, 1)(m_dice);
        rest.expires_after(std::chrono::milliseconds(backoffPause(++m_failures, m_asked, dice)));
        co_await rest.async_wait(asio::use_awaitable);
    }
}

asio::awaitable<void> ReturningDevice::talk()
{
    boost::system::error_code error;
    const auto orError = [&error] { return asio::redirect_error(asio::use_awaitable, error); };
    Stream stream(co_await asio::this_coro::executor, m_tls);
    auto &tcp = beast::get_lowest_layer(stream);
    tcp.expires_after(stepTime);
    co_await tcp.async_connect(asio::ip::tcp::endpoint(asio::ip::address_v4::loopback(), m_port), orError());
    if (!error)
        co_await stream.async_handshake(asio::ssl::stream_base::client, orError());
    beast::flat_buffer buffer;
    while (!error && m_sent < m_device.waiting.size()) {
        const CityDevice::HandIn &next = m_device.waiting[m_sent];
        auto message = request(next);
        http::response<http::string_body> answer;
        tcp.expires_after(stepTime);
        co_await http::async_write(stream, message, orError());
        if (!error)
            co_await http::async_read(stream, buffer, answer, orError());
        if (error)
            co_return;
        if (!isReceipt(answer, next.id)) {
            m_ledger.refused(answer.body());
            m_asked = askedBy(answer);
            co_return;
        }
        sent();
    }
    char nothing = 0; // done: the connection stays until the centre has enough of it
    tcp.expires_never();
    if (!error)
        co_await stream.async_read_some(asio::buffer(&nothing, 1), orError());
}

void ReturningDevice::sent()
{
    ++m_sent;
    m_failures = 0;
    ++m_ledger.accepted;
}

} // namespace madoguchi::test
