// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Http.h"
#include "central/Session.h"

#include <array>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace madoguchi::central
{

// How a Session works inside. What happens runs on the connection's own strand, one step after the other:
// shaking hands and ending (Session.cpp), reading (SessionRequest.cpp), answering (SessionAnswer.cpp).
class TlsSession final : public Session, public std::enable_shared_from_this<TlsSession>
{
public:
    TlsSession(boost::asio::ip::tcp::socket socket, Surroundings &around, Shares shares, bool turnedAway)
        : m_stream(std::move(socket), around.tls)
        , m_around(around)
        , m_shares(std::move(shares))
        , m_bodyShare(around.load.bodyBytes)
        , m_turnedAway(turnedAway)
    {
        enter(Stage::Handshake);
    }

    void begin();
    void finish() override;
    Stage stage() const noexcept override { return m_stage; }
    std::chrono::steady_clock::time_point since() const noexcept override { return m_since.load(); }

private:
    static constexpr std::uint32_t maxHeader = 8 * 1024;
    static constexpr std::chrono::seconds closeTime{5};

    using Error = boost::beast::error_code;
    using Step = void (TlsSession::*)(Error, std::size_t);
    auto then(Step next)
    {
        return [self = shared_from_this(), next](Error error, std::size_t size = 0) {
            (self.get()->*next)(error, size);
        };
    }
    void enter(Stage stage)
    {
        m_since = std::chrono::steady_clock::now();
        m_stage = stage;
    }
    void allow(std::chrono::milliseconds time)
    {
        boost::beast::get_lowest_layer(m_stream).expires_after(time);
    }

    void handshaken(Error error, std::size_t);
    void awaitRequest();
    void requestBegun(Error error, std::size_t size);
    void headerRead(Error error, std::size_t size);
    void saidContinue(Error error, std::size_t size);
    void readBody();
    void acknowledgeAtOnce();
    void bodyPartRead(Error error, std::size_t size);
    void awaitWorker();
    void work();
    std::string peerAddress();
    void write(const Reply &reply, bool keepAlive, Step next);
    void written(Error error, std::size_t size);
    void refuseUnread(Error error);
    void refuse(const Reply &reply);
    void linger(Error error, std::size_t size);
    void close();

    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    Surroundings &m_around;
    Shares m_shares;
    Share m_bodyShare;
    std::optional<Device> m_device;
    boost::beast::flat_buffer m_buffer{maxHeader + 64 * 1024};
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::string m_requestId;
    HttpAnswer m_answer;
    boost::beast::http::response<boost::beast::http::empty_body> m_continue{
        boost::beast::http::status::continue_, 11};
    std::array<char, 4 * 1024> m_discarded = {};
    std::uint64_t m_lingered = 0;
    std::atomic<Stage> m_stage;
    std::atomic<std::chrono::steady_clock::time_point> m_since;
    const bool m_turnedAway;
    bool m_finishing = false;
};

} // namespace madoguchi::central
