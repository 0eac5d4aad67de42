// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/PreApplication.h"

#include "drivers/scan/Payload.h"
#include "drivers/scan/Signature.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace madoguchi::scan
{

namespace
{

using Json = nlohmann::ordered_json;
using std::chrono::sys_seconds;

constexpr int version = 1;
constexpr int deepest = 6; // of { } and [ ]: an answer is a value, a list, or a list of rows
constexpr std::size_t mostAnswers = 200;
constexpr std::chrono::minutes clocksDiffer{10};
constexpr std::chrono::days longestValid{92};

struct Parts {
    std::string_view keyId, content, signature;
};

std::optional<Parts> split(std::string_view reference)
{
    const auto first = reference.find('.');
    const auto last = reference.rfind('.');
    if (first == std::string_view::npos || first == last)
        return {};
    const Parts parts{reference.substr(0, first), reference.substr(first + 1, last - first - 1),
                      reference.substr(last + 1)};
    if (parts.keyId.empty() || parts.keyId.size() > 32 || parts.content.find('.') != std::string_view::npos)
        return {};
    return parts;
}

// Strict UTF-8 and no deeper than `deepest`; the parser itself does not recurse.
std::optional<Json> parse(const Bytes &content)
{
    bool tooDeep = false;
    const auto watch = [&tooDeep](int depth, Json::parse_event_t, const Json &) {
        tooDeep = tooDeep || depth > deepest;
        return !tooDeep;
    };
    Json json = Json::parse(content.begin(), content.end(), watch, false);
    if (tooDeep || !json.is_object())
        return {};
    return json;
}

bool number(std::string_view text, int &value)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && text.front() != '-';
}

// "2026-11-25T09:30:00Z" and nothing else.
std::optional<sys_seconds> moment(const Json &json, const char *member)
{
    const auto found = json.find(member);
    if (found == json.end() || !found->is_string())
        return {};
    const auto &text = found->get_ref<const std::string &>();
    static constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size())
        return {};
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] != '0' && text[i] != shape[i])
            return {};
    }
    const std::string_view view = text;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!number(view.substr(0, 4), year) || !number(view.substr(5, 2), month) ||
        !number(view.substr(8, 2), day) || !number(view.substr(11, 2), hour) ||
        !number(view.substr(14, 2), minute) || !number(view.substr(17, 2), second))
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second);
}

std::optional<std::string> word(const Json &json, const char *member, std::size_t shortest)
{
    const auto found = json.find(member);
    if (found == json.end() || !found->is_string())
        return {};
    const auto &text = found->get_ref<const std::string &>();
    const bool plain = std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
    if (!plain || text.size() < shortest || text.size() > 64)
        return {};
    return text;
}

std::optional<PreApplication> contentOf(const Json &json)
{
    const auto id = word(json, "id", 8), procedure = word(json, "procedure", 1);
    const auto issued = moment(json, "issued"), expires = moment(json, "expires");
    const auto answers = json.find("answers");
    if (!id || !procedure || !issued || !expires || *expires <= *issued ||
        *expires - *issued > longestValid || answers == json.end() || !answers->is_object() ||
        answers->size() > mostAnswers)
        return {};
    PreApplication made{*id, *procedure, *issued, *expires, {}};
    for (const auto &[field, value] : answers->items())
        made.answers.emplace_back(field, value.dump());
    return made;
}

} // namespace

Result<PreApplication> readPreApplication(std::string_view reference, const std::filesystem::path &keys,
                                          sys_seconds now)
{
    if (reference.size() > longestPayload)
        return ErrorCode::CodeTooLarge;
    const auto parts = split(reference);
    const auto content = parts ? fromBase64Url(parts->content) : std::nullopt;
    const auto signature = parts ? fromBase64Url(parts->signature) : std::nullopt;
    if (!content || !signature)
        return {ErrorCode::CodeBroken, "not key.content.signature"};
    const std::string signedText =
        preApplicationPrefix() + std::string(parts->keyId) + '.' + std::string(parts->content);
    if (!isSigned(signedText, *signature, keys, parts->keyId))
        return {ErrorCode::CodeUnsigned, "key " + std::string(parts->keyId)};
    const auto json = parse(*content);
    if (!json)
        return {ErrorCode::CodeBroken, "signed, but not JSON"};
    if (const auto written = json->find("version"); written != json->end() && *written != version)
        return {ErrorCode::CodeForeign, "another version"};
    auto made = json->contains("version") ? contentOf(*json) : std::nullopt;
    if (!made)
        return {ErrorCode::CodeBroken, "signed, but a member is missing or impossible"};
    if (made->expires <= now)
        return {ErrorCode::CodeExpired, "expired"};
    if (made->issued > now + clocksDiffer)
        return {ErrorCode::CodeExpired, "issued in the future"};
    return std::move(*made);
}

} // namespace madoguchi::scan
