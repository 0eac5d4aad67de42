// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/TlsSession.h"

#include "central/Later.h"
#include "central/Log.h"

#include <boost/asio/post.hpp>

namespace madoguchi::central
{

namespace
{
namespace asio = boost::asio;
namespace http = boost::beast::http;
using std::chrono::seconds;
using std::chrono::steady_clock;
constexpr seconds writeTime{20};
constexpr seconds longestWait{10}; // for a worker: by then the client has lost patience
} // namespace

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
        Request request = toRequest(m_parser->release(), m_device.value_or(Device()), m_requestId);
        if (!m_device)
            request.address = peerAddress();
        const Reply reply = m_around.answerTo(request);
        write(reply, keepAlive && !reply.lastWord, &TlsSession::written);
    } else {
        refuse(later());
    }
    m_bodyShare.release();
    m_around.load.workers.leave();
}

std::string TlsSession::peerAddress()
{
    Error error;
    const auto peer = boost::beast::get_lowest_layer(m_stream).socket().remote_endpoint(error);
    return error ? "" : peer.address().to_string();
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

} // namespace madoguchi::central
