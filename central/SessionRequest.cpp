// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/TlsSession.h"

#include "central/Enrolment.h"
#include "central/Later.h"

#include <netinet/tcp.h>

namespace madoguchi::central
{

namespace
{
namespace http = boost::beast::http;
constexpr std::uint64_t maxBody = 1024 * 1024, maxStrangersBody = 16 * 1024;
constexpr std::size_t bufferKept = 16 * 1024; // between two requests
constexpr std::chrono::seconds idleTime{60}, headerTime{10}, bodyTime{20};
} // namespace

void TlsSession::awaitRequest()
{
    if (m_finishing)
        return close();
    enter(Stage::Idle);
    m_parser.emplace();
    m_parser->header_limit(maxHeader);
    m_parser->body_limit(m_device ? maxBody : maxStrangersBody);
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
    const auto target = m_parser->get().target();
    if (!m_device && std::string_view(target.data(), target.size()) != enrolmentPath)
        return refuse(refusal(403, ErrorCode::LineRefused, "no certificate that names a device"));
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

// A sender without TCP_NODELAY (Qt's) holds the last piece of a large body back until all before it is
// acknowledged, and a receiver takes 40 ms over that where it has nothing to say.
void TlsSession::acknowledgeAtOnce()
{
    const int on = 1;
    ::setsockopt(boost::beast::get_lowest_layer(m_stream).socket().native_handle(), IPPROTO_TCP, TCP_QUICKACK,
                 &on, sizeof on);
}

void TlsSession::readBody()
{
    if (m_parser->is_done())
        return awaitWorker();
    acknowledgeAtOnce();
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

// Whoever sends what is no request is told so; whoever is gone is not.
void TlsSession::refuseUnread(Error error)
{
    const bool http = error.category() == make_error_code(http::error::bad_method).category();
    if (!http || error == http::error::end_of_stream || error == http::error::partial_message)
        return close();
    ++m_around.metrics.refusedUnread;
    if (error == http::error::body_limit)
        return refuse(
            refusal(413, ErrorCode::BadInput, m_device ? "larger than 1 MiB" : "larger than 16 KiB"));
    if (error == http::error::header_limit)
        return refuse(refusal(431, ErrorCode::BadInput, "a header larger than 8 KiB"));
    refuse(refusal(400, ErrorCode::BadInput, "not a request"));
}

} // namespace madoguchi::central
