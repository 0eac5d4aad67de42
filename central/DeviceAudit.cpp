// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/DeviceAudit.h"

#include "central/Audit.h"
#include "central/Log.h"
#include "drivers/support/HashChain.h"
#include "drivers/support/Hex.h"

#include <algorithm>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t mostLines = 500, longestLine = 8192; // bytes
constexpr std::int64_t farthest = std::int64_t(1) << 53;   // what JSON's numbers hold everywhere

constexpr Sql known{
    "SELECT line, hash FROM device_audit WHERE device = $1 AND place >= $2 ORDER BY place LIMIT $3"};
constexpr Sql add{"INSERT INTO device_audit(device, place, line, hash, received) VALUES($1, $2, $3, $4, $5)"};

Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be used now");
}

Reply upTo(std::int64_t place, const Bytes &hash)
{
    return answer(200, {{"place", place}, {"hash", hexOf(hash)}});
}

struct Lines {
    std::int64_t from = 0;
    std::vector<std::string> texts;
};

std::optional<Lines> linesOf(const Json &body)
{
    const Json from = body.value("from", Json()), lines = body.value("lines", Json());
    const bool sound = from.is_number_integer() && from >= 1 && from < farthest && lines.is_array() &&
                       !lines.empty() && lines.size() <= mostLines;
    if (!sound)
        return std::nullopt;
    // NUL is the one character that PostgreSQL cannot keep.
    const auto fits = [](const Json &line) {
        return line.is_string() && !line.get_ref<const std::string &>().empty() &&
               line.get_ref<const std::string &>().size() <= longestLine &&
               line.get_ref<const std::string &>().find('\0') == std::string::npos;
    };
    if (!std::ranges::all_of(lines, fits))
        return std::nullopt;
    return Lines{from.get<std::int64_t>(), lines.get<std::vector<std::string>>()};
}

// Somebody changed the past of that machine. The first time goes into the centre's own audit, each into the
// log: a machine that asks again and again shall not fill the audit.
Result<Reply> broken(Connection &connection, const std::string &device, AuditHead head, std::int64_t place)
{
    log(Level::Error, "audit-broken", {{"device", device}, {"place", place}});
    if (head.broken == 0) {
        head.broken = place;
        if (const auto moved = moveHead(connection, device, head); !moved)
            return moved.error();
        if (const auto noted = audit(connection, "", device, "audit-broken", std::to_string(place)); !noted)
            return noted.error();
    }
    Reply reply = refusal(409, ErrorCode::AuditBroken, "this line does not fit what is anchored");
    reply.body["place"] = place;
    return reply;
}

} // namespace

Reply DeviceAudit::anchored(const Request &request)
{
    const auto connection = m_database.lease();
    const auto head =
        connection ? readHead(**connection, request.device.name) : Result<AuditHead>(connection.error());
    // A machine goes on from what it is told: that must not be taken back.
    if (!head || !(*connection)->settle())
        return unavailable();
    return upTo(head->place, head->hash);
}

Reply DeviceAudit::anchor(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto lines = body ? linesOf(*body) : std::nullopt;
    if (!lines)
        return refusal(400, ErrorCode::BadInput, "from and 1 to 500 lines are needed");
    const auto connection = m_database.lease();
    if (!connection)
        return unavailable();
    Transaction transaction(**connection);
    if (!transaction.begun())
        return unavailable();
    auto reply = take(**connection, request.device.name, lines->from, lines->texts);
    // Taking the head writes: the commit makes lines durable, too, that were known and only read.
    if (!reply || !transaction.commit())
        return unavailable();
    return std::move(*reply);
}

Result<Reply> DeviceAudit::take(Connection &connection, const std::string &device, std::int64_t from,
                                const std::vector<std::string> &lines)
{
    const auto locked = lockHead(connection, device);
    if (!locked)
        return locked.error();
    AuditHead head = *locked;
    if (from > head.place + 1)
        return broken(connection, device, head, head.place + 1);
    const auto before = connection.run(known, device, from, std::int64_t(lines.size()));
    if (!before)
        return before.error();
    for (std::size_t i = 0; i < before->rows.size(); ++i) {
        if (before->rows[i].text(0) != lines[i])
            return broken(connection, device, head, from + std::int64_t(i));
    }
    if (before->rows.size() == lines.size())
        return upTo(from + std::int64_t(lines.size()) - 1, before->rows.back().bytes(1));
    const std::string now = utcNow();
    for (std::size_t i = before->rows.size(); i < lines.size(); ++i) {
        ++head.place;
        head.hash = chainedHash(head.hash, head.place, lines[i]);
        if (const auto added = connection.run(add, device, head.place, lines[i], head.hash, now); !added)
            return added.error();
    }
    if (const auto moved = moveHead(connection, device, head); !moved)
        return moved.error();
    return upTo(head.place, head.hash);
}

} // namespace madoguchi::central
