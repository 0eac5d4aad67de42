// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/TlsSession.h"

#include "central/Tls.h"

#include <boost/asio/dispatch.hpp>

namespace madoguchi::central
{

namespace
{
namespace asio = boost::asio;
namespace beast = boost::beast;
constexpr std::chrono::seconds handshakeTime{10};
// For the other side's farewell: until then the connection counts, and a newcomer may wait for its place.
constexpr std::chrono::milliseconds farewellTime{300};
} // namespace

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

void TlsSession::finish()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_finishing = true;
        if (self->stage() != Stage::Busy) // for the next request: nothing is lost by closing
            beast::get_lowest_layer(self->m_stream).cancel();
    });
}

void TlsSession::close()
{
    allow(farewellTime);
    m_stream.async_shutdown([self = shared_from_this()](Error) {
        Error ignored;
        beast::get_lowest_layer(self->m_stream).socket().close(ignored);
    });
}

std::shared_ptr<Session> Session::start(asio::ip::tcp::socket socket, Surroundings &surroundings,
                                        Shares shares, bool turnedAway)
{
    auto session =
        std::make_shared<TlsSession>(std::move(socket), surroundings, std::move(shares), turnedAway);
    session->begin();
    return session;
}

} // namespace madoguchi::central
