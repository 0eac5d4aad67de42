// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace madoguchi::central
{

// Between HTTP as it stands on the line and what the handlers know.
using HttpRequest = boost::beast::http::request<boost::beast::http::string_body>;
using HttpAnswer = boost::beast::http::response<boost::beast::http::string_body>;

// Why a request is not taken, from its header alone; nothing when it is. What two readers could understand in
// two ways is not taken: a balancer in front of the centre must see the same requests as the centre.
std::optional<Reply> objectionTo(const HttpRequest &header);
bool expectsContinue(const HttpRequest &header);

// `id` is the centre's own name for this request; the body is moved out of `message`.
Request toRequest(HttpRequest &&message, const Device &device, std::string id);
HttpAnswer toMessage(const Reply &reply, const std::string &id, bool keepAlive);

// Sixteen random digits.
std::string newRequestId();

} // namespace madoguchi::central
