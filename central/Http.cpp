// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Http.h"

#include "central/Target.h"
#include "drivers/support/Hex.h"

#include <array>
#include <boost/beast/http/rfc7230.hpp>
#include <openssl/rand.h>

namespace madoguchi::central
{

namespace
{

namespace beast = boost::beast;
namespace http = beast::http;
using http::field;

bool isOurMethod(http::verb verb) noexcept
{
    return verb == http::verb::get || verb == http::verb::put || verb == http::verb::post;
}

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

std::optional<Reply> objectionTo(const HttpRequest &header)
{
    if (header.version() != 11)
        return refusal(505, ErrorCode::BadInput, "only HTTP/1.1 is spoken here");
    if (!isOurMethod(header.method()))
        return refusal(405, ErrorCode::BadInput, "only GET, PUT and POST");
    // A space in the host is a folded line: another reader may take it for a header of its own.
    if (header.count(field::host) != 1 || header[field::host].find(' ') != beast::string_view::npos)
        return refusal(400, ErrorCode::BadInput, "one host is needed");
    if (!header.target().starts_with('/'))
        return refusal(400, ErrorCode::BadInput, "a path is needed");
    const auto encodings = header.count(field::transfer_encoding);
    if (encodings > 1 || (encodings == 1 && !beast::iequals(header[field::transfer_encoding], "chunked")))
        return refusal(400, ErrorCode::BadInput, "chunked is the only transfer encoding");
    if (encodings + header.count(field::content_length) > 1)
        return refusal(400, ErrorCode::BadInput, "one length is needed");
    if (header.count(field::expect) != 0 && !expectsContinue(header))
        return refusal(417, ErrorCode::BadInput, "nothing but 100-continue can be expected");
    return std::nullopt;
}

bool expectsContinue(const HttpRequest &header)
{
    return beast::iequals(header[field::expect], "100-continue");
}

Request toRequest(HttpRequest &&message, const Device &device, std::string id)
{
    Target target = splitTarget(view(message.target()));
    Request request;
    request.id = std::move(id);
    request.device = device;
    request.method = std::string(message.method_string());
    request.path = std::move(target.path);
    request.query = std::move(target.query);
    request.bearer = bearerToken(view(message[field::authorization]));
    request.body = std::move(message.body());
    return request;
}

HttpAnswer toMessage(const Reply &reply, const std::string &id, bool keepAlive)
{
    HttpAnswer message{static_cast<http::status>(reply.status), 11};
    message.set(field::content_type, "application/json");
    message.set(field::cache_control, "no-store");
    message.set("X-Request-Id", id);
    if (reply.retryAfterSeconds > 0)
        message.set(field::retry_after, std::to_string(reply.retryAfterSeconds));
    message.body() = reply.body.dump(-1, ' ', false, Json::error_handler_t::replace);
    message.keep_alive(keepAlive);
    message.prepare_payload();
    return message;
}

std::string newRequestId()
{
    std::array<unsigned char, 8> random = {};
    (void)RAND_bytes(random.data(), static_cast<int>(random.size())); // no secret: zeros would do
    return hexOf(random);
}

} // namespace madoguchi::central
