// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::test
{

inline bool mayBind(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return bound;
}

// A free port of 127.0.0.1, below those that the system gives out by itself: while what listens there is dead
// nobody gets it by chance, and no client that knocks at it can meet itself.
inline int freePort()
{
    QFile range(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    const int lowest =
        range.open(QIODevice::ReadOnly) ? range.readAll().simplified().split(' ').first().toInt() : 32768;
    for (;;) {
        const int port = QRandomGenerator::global()->bounded(std::max(1024, lowest / 2), lowest);
        if (mayBind(port))
            return port;
    }
}

} // namespace madoguchi::test
