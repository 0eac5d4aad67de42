// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/Router.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>

namespace madoguchi::central
{

// One connection: handshake, then requests one after the other. Each step has its time and its size; whatever
// the other side does, it ends.
class Session
{
public:
    // Counts as open until the last owner of `token` is gone; the session owns one while it lives.
    static std::shared_ptr<Session> start(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context &tls,
                                          Router &router, std::shared_ptr<void> token);
    virtual ~Session() = default;
    // From any thread: finishes the request being answered, then closes.
    virtual void finish() = 0;
};

} // namespace madoguchi::central
