// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Device.h"
#include "drivers/support/Bytes.h"
#include "drivers/support/ErrorCode.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace madoguchi::central
{

using Json = nlohmann::json;

// A request as the handlers see it: no sockets, no TLS.
struct Request {
    std::string id; // made here, for log and answer
    std::string method;
    std::string path; // "/v1/visits", still percent-encoded: no name of ours needs it
    std::map<std::string, std::string> query;
    std::string bearer; // token of a member of staff, or empty
    std::string body;
    std::string address; // where it came from; set where `device` is nobody
    Device device;       // without a name: nobody, see Access::Anyone
};

struct Reply {
    int status = 200;
    Json body = Json::object();
    int retryAfterSeconds = 0; // 0: not said
    bool lastWord = false;     // the connection closes after it
};

// Every body that leaves here carries "madoguchi": 1, by which clients tell it from a captive portal's page.
Reply answer(int status, Json body);
Reply refusal(int status, std::string_view code, std::string_view message);
Reply refusal(int status, ErrorCode code, std::string_view message);

// The object in a body. Nothing when it is no JSON object, nests deeper or holds more values than ours ever
// do, or lacks "madoguchi": 1.
std::optional<Json> parseBody(std::string_view body);
// Any of our JSON, of limited depth and number of values: a body of 1 MiB can hold hundreds of thousands of
// empty objects, which would take thirty times as much memory.
std::optional<Json> parseObject(std::string_view text);
// A member that is a text of 1 to `maxBytes` bytes; nothing otherwise.
std::optional<std::string> textMember(const Json &object, const char *name, std::size_t maxBytes);

std::string toBase64(ByteView bytes);                   // RFC 4648 with padding
std::optional<Bytes> fromBase64(std::string_view text); // strict: RFC 4648 with padding, nothing else
bool isUuid(std::string_view text) noexcept;            // lower case with hyphens
std::string utcNow();                                   // ISO 8601, "2026-12-15T00:31:07+00:00"
std::int64_t unixSeconds();

} // namespace madoguchi::central
