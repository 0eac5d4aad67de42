// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/VpcdCard.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::simulator
{
namespace
{

enum Control : std::uint8_t { PowerOff = 0, PowerOn = 1, Reset = 2, GetAtr = 4 };

void setOption(int socket, int option)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, option, &on, sizeof on);
}

} // namespace

Result<void> VpcdCard::connect(const std::string &host, int port)
{
    close();
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return {ErrorCode::CardNoService, "unknown host"};
    for (const addrinfo *address = found; address && m_socket < 0; address = address->ai_next) {
        m_socket = socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC, address->ai_protocol);
        if (m_socket >= 0 && ::connect(m_socket, address->ai_addr, address->ai_addrlen) != 0)
            close();
    }
    freeaddrinfo(found);
    if (m_socket < 0)
        return {ErrorCode::CardNoService, "vpcd does not listen"};
    setOption(m_socket, TCP_NODELAY);
    return {};
}

void VpcdCard::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void VpcdCard::serve()
{
    std::uint8_t length[2];
    Bytes payload;
    bool alive = receive(length, sizeof length);
    if (alive) {
        payload.resize(static_cast<std::size_t>(length[0] << 8 | length[1]));
        alive = receive(payload.data(), payload.size()) && handle(payload);
    }
    if (!alive)
        close();
}

bool VpcdCard::handle(ByteView payload)
{
    if (payload.empty())
        return true;
    if (payload.size() > 1) {
        const std::optional<Bytes> response = m_handlers.answer(payload);
        return response && send(*response);
    }
    switch (payload[0]) {
    case PowerOff:
        m_handlers.powerOff();
        return true;
    case Reset:
        m_handlers.reset();
        return true;
    case GetAtr:
        return send(m_handlers.atr());
    default:
        return true; // power on needs nothing
    }
}

bool VpcdCard::receive(std::uint8_t *to, std::size_t size)
{
    while (size > 0) {
        // vpcd writes length and body apart; without this each command waits 40 ms for a delayed
        // acknowledgement.
        setOption(m_socket, TCP_QUICKACK);
        const ssize_t got = recv(m_socket, to, size, 0);
        if (got <= 0)
            return false;
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool VpcdCard::send(ByteView payload)
{
    Bytes frame{static_cast<std::uint8_t>(payload.size() >> 8), static_cast<std::uint8_t>(payload.size())};
    frame.insert(frame.end(), payload.begin(), payload.end());
    return ::send(m_socket, frame.data(), frame.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(frame.size());
}

} // namespace madoguchi::simulator
