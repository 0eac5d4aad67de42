// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Session.h"

#include "central/Http.h"
#include "central/Later.h"
#include "central/Log.h"
#include "central/Tls.h"

#include <array>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
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
using std::chrono::steady_clock;

constexpr std::uint32_t maxHeader = 8 * 1024;
constexpr std::uint64_t maxBody = 1024 * 1024;
constexpr std::size_t bufferKept = 16 * 1024; // between two requests
constexpr seconds handshakeTime{10}, idleTime{60}, headerTime{10}, bodyTime{20}, writeTime{20}, closeTime{5};
constexpr seconds longestWait{10}; // for a worker: by then the client has lost patience

class TlsSession final : public Session, public std::enable_shared_from_this<TlsSession>
{
public:
    TlsSession(asio::ip::tcp::socket socket, Surroundings &around, Shares shares, bool turnedAway)
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
    steady_clock::time_point since() const noexcept override { return m_since.load(); }

private:
    using Error = beast::error_code;
    using Step = void (TlsSession::*)(Error, std::size_t);
    auto then(Step next)
    {
        return [self = shared_from_this(), next](Error error, std::size_t size = 0) {
            (self.get()->*next)(error, size);
        };
    }
    void enter(Stage stage)
    {
        m_since = steady_clock::now();
        m_stage = stage;
    }
    void allow(seconds time) { beast::get_lowest_layer(m_stream).expires_after(time); }

    void handshaken(Error error, std::size_t);
    void awaitRequest();
    void requestBegun(Error error, std::size_t size);
    void headerRead(Error error, std::size_t size);
    void saidContinue(Error error, std::size_t size);
    void readBody();
    void bodyPartRead(Error error, std::size_t size);
    void awaitWorker();
    void work();
    void write(const Reply &reply, bool keepAlive, Step next);
    void written(Error error, std::size_t size);
    void refuseUnread(Error error);
    void refuse(const Reply &reply);
    void linger(Error error, std::size_t size);
    void close();

    beast::ssl_stream<beast::tcp_stream> m_stream;
    Surroundings &m_around;
    Shares m_shares;
    Share m_bodyShare;
    std::optional<Device> m_device;
    beast::flat_buffer m_buffer{maxHeader + 64 * 1024};
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::string m_requestId;
    HttpAnswer m_answer;
    http::response<http::empty_body> m_continue{http::status::continue_, 11};
    std::array<char, 4 * 1024> m_discarded = {};
    std::uint64_t m_lingered = 0;
    std::atomic<Stage> m_stage;
    std::atomic<steady_clock::time_point> m_since;
    const bool m_turnedAway;
    bool m_finishing = false;
};

void TlsSession::begin()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        self->allow(handshakeTime);
        self->m_stream.async_handshake(asio::ssl::stream_base::server, self->then(&TlsSession::handshaken));
    });
}

void TlsSession::handshaken(Error error, std::size_t)
{
    if (error) {
        ++m_around.metrics.handshakesFailed;
        return;
    }
    if (!m_turnedAway) // who is sent away again keeps the place, so that few are at once
        m_shares.handshake.release();
    m_device = peerDevice(m_stream.native_handle());
    awaitRequest();
}

void TlsSession::awaitRequest()
{
    if (m_finishing)
        return close();
    enter(Stage::Idle);
    m_parser.emplace();
    m_parser->header_limit(maxHeader);
    m_parser->body_limit(maxBody);
    if (m_buffer.size() > 0)
        return requestBegun({}, 0);
    if (m_buffer.capacity() > bufferKept)
        m_buffer.shrink_to_fit();
    allow(m_turnedAway ? closeTime : idleTime);
    m_stream.async_read_some(m_buffer.prepare(maxHeader), then(&TlsSession::requestBegun));
}

void TlsSession::requestBegun(Error error, std::size_t size)
{
    if (error)
        return close();
    enter(Stage::Busy);
    m_requestId = newRequestId();
    m_buffer.commit(size);
    m_around.metrics.bytesIn += size;
    allow(headerTime);
    http::async_read_header(m_stream, m_buffer, *m_parser, then(&TlsSession::headerRead));
}

void TlsSession::headerRead(Error error, std::size_t)
{
    if (error)
        return refuseUnread(error);
    if (!m_device)
        return refuse(refusal(403, ErrorCode::LineRefused, "the certificate names no device"));
    if (m_turnedAway)
        return refuse(later());
    if (const auto objection = objectionTo(m_parser->get()))
        return refuse(*objection);
    allow(bodyTime);
    m_parser->eager(true);
    if (m_parser->is_done() || !expectsContinue(m_parser->get()))
        return readBody();
    http::async_write(m_stream, m_continue, then(&TlsSession::saidContinue));
}

void TlsSession::saidContinue(Error error, std::size_t)
{
    return error ? close() : readBody();
}

void TlsSession::readBody()
{
    if (m_parser->is_done())
        return awaitWorker();
    http::async_read_some(m_stream, m_buffer, *m_parser, then(&TlsSession::bodyPartRead));
}

// Bodies count as they grow, not as they are announced: whoever announces much and sends nothing takes
// nothing away from others.
void TlsSession::bodyPartRead(Error error, std::size_t size)
{
    m_around.metrics.bytesIn += size;
    if (error)
        return refuseUnread(error);
    if (!m_bodyShare.growTo(m_parser->get().body().size()))
        return refuse(later());
    readBody();
}

void TlsSession::awaitWorker()
{
    const auto resume = [self = shared_from_this()] {
        asio::post(self->m_stream.get_executor(), [self] { self->work(); });
    };
    enter(Stage::Busy);
    if (m_around.load.workers.enter(resume))
        work();
}

void TlsSession::work()
{
    const bool tooLate = steady_clock::now() - since() > longestWait;
    const bool keepAlive = m_parser->get().keep_alive() && !m_finishing && !tooLate;
    if (!tooLate) {
        const Request request = toRequest(m_parser->release(), *m_device, m_requestId);
        write(m_around.answerTo(request), keepAlive, &TlsSession::written);
    } else {
        refuse(later());
    }
    m_bodyShare.release();
    m_around.load.workers.leave();
}

void TlsSession::write(const Reply &reply, bool keepAlive, Step next)
{
    m_answer = toMessage(reply, m_requestId, keepAlive);
    allow(writeTime);
    http::async_write(m_stream, m_answer, then(next));
}

void TlsSession::written(Error error, std::size_t size)
{
    m_around.metrics.bytesOut += size;
    const bool stays = !error && m_answer.keep_alive();
    m_answer = {};
    return stays ? awaitRequest() : close();
}

// Whoever sends what is no request is told so; whoever is gone is not.
void TlsSession::refuseUnread(Error error)
{
    const bool http = error.category() == make_error_code(http::error::bad_method).category();
    if (!http || error == http::error::end_of_stream || error == http::error::partial_message)
        return close();
    ++m_around.metrics.refusedUnread;
    if (error == http::error::body_limit)
        return refuse(refusal(413, ErrorCode::BadInput, "larger than 1 MiB"));
    if (error == http::error::header_limit)
        return refuse(refusal(431, ErrorCode::BadInput, "a header larger than 8 KiB"));
    refuse(refusal(400, ErrorCode::BadInput, "not a request"));
}

// Closing with unread bytes would reset the connection and tear the refusal away from the client: for a while
// and up to a size they are read and thrown away.
void TlsSession::refuse(const Reply &reply)
{
    if (reply.status == 503)
        ++m_around.metrics.refusedBusy;
    log(Level::Warning, "refused",
        {{"request", m_requestId}, {"device", m_device ? m_device->name : "-"}, {"status", reply.status}});
    m_bodyShare.release();
    write(reply, false, &TlsSession::linger);
    allow(closeTime);
}

void TlsSession::linger(Error error, std::size_t size)
{
    constexpr std::uint64_t mostLingered = 16 * 1024 * 1024;
    m_lingered += size;
    if (error || m_lingered > mostLingered)
        return close();
    m_stream.async_read_some(asio::buffer(m_discarded), then(&TlsSession::linger));
}

void TlsSession::close()
{
    allow(closeTime);
    m_stream.async_shutdown([self = shared_from_this()](Error) {
        Error ignored;
        beast::get_lowest_layer(self->m_stream).socket().close(ignored);
    });
}

void TlsSession::finish()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_finishing = true;
        if (self->stage() != Stage::Busy) // for the next request: nothing is lost by closing
            beast::get_lowest_layer(self->m_stream).cancel();
    });
}

} // namespace

std::shared_ptr<Session> Session::start(asio::ip::tcp::socket socket, Surroundings &surroundings,
                                        Shares shares, bool turnedAway)
{
    auto session =
        std::make_shared<TlsSession>(std::move(socket), surroundings, std::move(shares), turnedAway);
    session->begin();
    return session;
}

} // namespace madoguchi::central
