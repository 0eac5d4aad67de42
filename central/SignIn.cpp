// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/SignIn.h"

#include "central/Audit.h"
#include "drivers/support/Hex.h"

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

constexpr Sql askFailures{"SELECT count, last FROM failures WHERE staff = $1 AND device = $2"};
constexpr Sql addFailure{
    "INSERT INTO failures(staff, device, count, last) VALUES($1, $2, 1, $3)"
    " ON CONFLICT(staff, device) DO UPDATE SET count = failures.count + 1, last = excluded.last"};
constexpr Sql forgiveFailures{"DELETE FROM failures WHERE staff = $1 AND device = $2"};
constexpr Sql dropOldFailures{"DELETE FROM failures WHERE last < $1"};
constexpr Sql addToken{"INSERT INTO sign_ins(token, staff, name, device, until) VALUES($1, $2, $3, $4, $5)"};
constexpr Sql findToken{"SELECT staff, name FROM sign_ins WHERE token = $1 AND device = $2 AND until > $3"};
constexpr Sql dropToken{"DELETE FROM sign_ins WHERE token = $1"};
constexpr Sql dropOldTokens{"DELETE FROM sign_ins WHERE until <= $1"};

Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be used now");
}

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
    return hexOf(random);
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

Result<std::int64_t> SignIn::secondsToWait(const std::string &staff, const std::string &device)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    const auto failures = (*connection)->run(askFailures, staff, device);
    if (!failures)
        return failures.error();
    if (failures->rows.empty())
        return 0;
    const Row &row = failures->rows.front();
    return std::max<std::int64_t>(0, row.integer(1) + pauseAfter(row.integer(0)) - unixSeconds());
}

Reply SignIn::failed(const std::string &staff, const Device &device)
{
    const auto connection = m_database.lease();
    const auto now = unixSeconds();
    if (!connection || !(*connection)->run(dropOldFailures, now - failuresKept) ||
        !(*connection)->run(addFailure, staff, device.name, now))
        return unavailable();
    return refusal(401, ErrorCode::StaffUnknown, "number and password do not match");
}

Reply SignIn::succeeded(const std::string &staff, const std::string &name, const Device &device)
{
    const std::string token = newToken();
    const auto connection = m_database.lease();
    if (!connection || token.empty())
        return unavailable();
    Transaction transaction(**connection);
    const auto now = unixSeconds();
    const bool stored =
        transaction.begun() && (*connection)->run(dropOldTokens, now) &&
        (*connection)->run(forgiveFailures, staff, device.name) &&
        (*connection)->run(addToken, digest(token), staff, name, device.name, now + tokenSeconds) &&
        audit(**connection, staff, device.name, "sign-in", "") && transaction.commit();
    return stored ? answer(200, {{"token", token}, {"name", name}}) : unavailable();
}

Reply SignIn::signIn(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto staff = body ? textMember(*body, "staff", maxStaffBytes) : std::nullopt;
    const auto password = body ? textMember(*body, "password", maxPasswordBytes) : std::nullopt;
    if (!staff || !password)
        return refusal(400, ErrorCode::BadInput, "staff and password are needed");
    const auto wait = secondsToWait(*staff, request.device.name);
    if (!wait)
        return unavailable();
    if (*wait > 0) {
        Reply reply = refusal(429, ErrorCode::StaffUnknown, "too many failures; wait");
        reply.retryAfterSeconds = static_cast<int>(*wait);
        return reply;
    }
    const auto name = m_book.check(*staff, *password);
    return name ? succeeded(*staff, *name, request.device) : failed(*staff, request.device);
}

Reply SignIn::signOut(const Request &request)
{
    const auto connection = m_database.lease();
    if (!connection || !(*connection)->run(dropToken, digest(request.bearer)))
        return unavailable();
    return answer(200, Json::object());
}

Result<std::optional<StaffMember>> SignIn::member(const Request &request)
{
    if (request.bearer.empty())
        return std::optional<StaffMember>();
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    const auto found =
        (*connection)->run(findToken, digest(request.bearer), request.device.name, unixSeconds());
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<StaffMember>();
    return std::optional(StaffMember{found->rows[0].text(0), found->rows[0].text(1)});
}

} // namespace madoguchi::central
