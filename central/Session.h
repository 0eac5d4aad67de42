// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Load.h"
#include "central/Message.h"
#include "central/Metrics.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <functional>
#include <memory>

namespace madoguchi::central
{

// One connection: handshake, then requests one after the other. Each step has its time and its size; whatever
// the other side does, it ends.
class Session
{
public:
    // Outlives all sessions.
    struct Surroundings {
        boost::asio::ssl::context &tls;
        std::function<Reply(const Request &)> answerTo; // may block; from any thread
        Load &load;
        Metrics &metrics;
    };
    // What a connection counts for while it is open; `handshake` until it is over.
    struct Shares {
        Share connection, handshake;
    };
    enum class Stage { Handshake, Idle, Busy };
    // `turnedAway`: there are too many already; its first request is told to come back later.
    static std::shared_ptr<Session> start(boost::asio::ip::tcp::socket socket, Surroundings &surroundings,
                                          Shares shares, bool turnedAway);
    virtual ~Session() = default;

    // From any thread: finishes the request being answered, then closes.
    virtual void finish() = 0;
    virtual Stage stage() const noexcept = 0;
    virtual std::chrono::steady_clock::time_point since() const noexcept = 0; // when the stage began
};

} // namespace madoguchi::central
