// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/SignIn.h"

#include <algorithm>
#include <array>
#include <openssl/rand.h>
#include <openssl/sha.h>

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t tokenSeconds = 12 * 3600; // one working day
constexpr std::int64_t freeFailures = 5;
constexpr std::int64_t firstPause = 60, longestPause = 900;
constexpr std::int64_t failuresKept = 24 * 3600;
constexpr std::size_t maxStaffBytes = 32, maxPasswordBytes = 200;

Bytes digest(std::string_view token)
{
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(reinterpret_cast<const unsigned char *>(token.data()), token.size(), hash.data());
    return hash;
}

std::string newToken()
{
    std::array<unsigned char, 32> random = {};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
        return {};
    constexpr const char *hex = "0123456789abcdef";
    std::string token;
    for (const unsigned char byte : random) {
        token += hex[byte >> 4];
        token += hex[byte & 0x0f];
    }
    return token;
}

// A minute after the fifth failure, twice as long after each further one, never more than a quarter of an
// hour.
std::int64_t pauseAfter(std::int64_t failures)
{
    if (failures < freeFailures)
        return 0;
    return std::min(longestPause, firstPause << std::min<std::int64_t>(failures - freeFailures, 8));
}

} // namespace

SignIn::SignIn(Store &store, const StaffBook &book)
    : m_store(store)
    , m_book(book)
    , m_failures(store.database(), "SELECT count, last FROM failures WHERE staff = ? AND device = ?")
    , m_addFailure(store.database(), "INSERT INTO failures VALUES(?, ?, 1, ?) ON CONFLICT DO UPDATE"
                                     " SET count = count + 1, last = excluded.last")
    , m_forgiveFailures(store.database(), "DELETE FROM failures WHERE staff = ? AND device = ?")
    , m_dropOldFailures(store.database(), "DELETE FROM failures WHERE last < ?")
    , m_addToken(store.database(), "INSERT INTO sign_ins VALUES(?, ?, ?, ?, ?)")
    , m_findToken(store.database(),
                  "SELECT staff, name FROM sign_ins WHERE token = ? AND device = ? AND until > ?")
    , m_dropToken(store.database(), "DELETE FROM sign_ins WHERE token = ?")
    , m_dropOldTokens(store.database(), "DELETE FROM sign_ins WHERE until <= ?")
{
}

std::int64_t SignIn::secondsToWait(const std::string &staff, const std::string &device)
{
    const auto lock = m_store.lock();
    auto rows = m_failures.query(staff, device);
    if (!rows.next())
        return 0;
    return std::max<std::int64_t>(0, rows.integer(1) + pauseAfter(rows.integer(0)) - unixSeconds());
}

Reply SignIn::failed(const std::string &staff, const Device &device)
{
    const auto lock = m_store.lock();
    (void)m_dropOldFailures.run(unixSeconds() - failuresKept);
    if (!m_addFailure.run(staff, device.name, unixSeconds()))
        return refusal(503, ErrorCode::QueueUnavailable, "nothing can be written");
    return refusal(401, ErrorCode::StaffUnknown, "number and password do not match");
}

Reply SignIn::succeeded(const std::string &staff, const std::string &name, const Device &device)
{
    const std::string token = newToken();
    const auto lock = m_store.lock();
    storage::Transaction transaction(m_store.database());
    const auto now = unixSeconds();
    const bool stored = !token.empty() && transaction.begun() && m_dropOldTokens.run(now) &&
                        m_forgiveFailures.run(staff, device.name) &&
                        m_addToken.run(digest(token), staff, name, device.name, now + tokenSeconds) &&
                        m_store.audit(staff, device.name, "sign-in", "") && transaction.commit();
    if (!stored)
        return refusal(503, ErrorCode::QueueUnavailable, "nothing can be written");
    return answer(200, {{"token", token}, {"name", name}});
}

Reply SignIn::signIn(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto staff = body ? textMember(*body, "staff", maxStaffBytes) : std::nullopt;
    const auto password = body ? textMember(*body, "password", maxPasswordBytes) : std::nullopt;
    if (!staff || !password)
        return refusal(400, ErrorCode::BadInput, "staff and password are needed");
    if (const auto wait = secondsToWait(*staff, request.device.name); wait > 0) {
        Reply reply = refusal(429, ErrorCode::StaffUnknown, "too many failures; wait");
        reply.retryAfterSeconds = static_cast<int>(wait);
        return reply;
    }
    const auto name = m_book.check(*staff, *password);
    return name ? succeeded(*staff, *name, request.device) : failed(*staff, request.device);
}

Reply SignIn::signOut(const Request &request)
{
    const auto lock = m_store.lock();
    (void)m_dropToken.run(digest(request.bearer));
    return answer(200, Json::object());
}

std::optional<StaffMember> SignIn::member(const Request &request)
{
    if (request.bearer.empty())
        return std::nullopt;
    const auto lock = m_store.lock();
    auto rows = m_findToken.query(digest(request.bearer), request.device.name, unixSeconds());
    if (!rows.next())
        return std::nullopt;
    return StaffMember{rows.text(0), rows.text(1)};
}

} // namespace madoguchi::central
