// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Message.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <openssl/evp.h>

namespace madoguchi::central
{

Reply answer(int status, Json body)
{
    body["madoguchi"] = 1;
    return {status, std::move(body)};
}

Reply refusal(int status, std::string_view code, std::string_view message)
{
    return answer(status, Json{{"error", {{"code", code}, {"message", message}}}});
}

Reply refusal(int status, ErrorCode code, std::string_view message)
{
    return refusal(status, errorInfo(code).support, message);
}

namespace
{

// Looks at brackets and commas outside of texts, before anything is made of them.
bool isModest(std::string_view text) noexcept
{
    constexpr int maxDepth = 8, maxValues = 20'000;
    int depth = 0, values = 1;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (inText)
            continue;
        else if (c == ',')
            ++values;
        else if (c == '{' || c == '[')
            ++values, ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth > maxDepth || values > maxValues)
            return false;
    }
    return true;
}

constexpr auto base64Digits = [] {
    std::array<bool, 256> is = {};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
        is[static_cast<unsigned char>(c)] = true;
    return is;
}();

bool isBase64Digit(char c) noexcept
{
    return base64Digits[static_cast<unsigned char>(c)];
}

} // namespace

std::optional<Json> parseObject(std::string_view text)
{
    if (!isModest(text))
        return std::nullopt;
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    return json;
}

std::optional<Json> parseBody(std::string_view body)
{
    auto json = parseObject(body);
    if (!json || json->value("madoguchi", Json()) != 1)
        return std::nullopt;
    return json;
}

std::optional<std::string> textMember(const Json &object, const char *name, std::size_t maxBytes)
{
    const auto it = object.find(name);
    if (it == object.end() || !it->is_string())
        return std::nullopt;
    const auto &text = it->get_ref<const std::string &>();
    if (text.empty() || text.size() > maxBytes)
        return std::nullopt;
    return text;
}

std::string toBase64(ByteView bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // and a zero that EVP_EncodeBlock writes
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(),
                                     static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    if (text.empty() || text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    // OpenSSL's decoder skips white space and stops at a hyphen; one spelling for one content is wanted here.
    if (!std::ranges::all_of(text.substr(0, text.size() - padding), isBase64Digit))
        return std::nullopt;
    Bytes bytes(text.size() / 4 * 3);
    const int size = EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char *>(text.data()),
                                     static_cast<int>(text.size()));
    if (size != static_cast<int>(bytes.size()))
        return std::nullopt;
    bytes.resize(bytes.size() - padding);
    return bytes;
}

bool isUuid(std::string_view text) noexcept
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (hyphen ? c != '-' : !hex)
            return false;
    }
    return true;
}

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc = {};
    ::gmtime_r(&now, &utc);
    std::array<char, 32> text = {};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S+00:00", &utc)};
}

std::int64_t unixSeconds()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace madoguchi::central
