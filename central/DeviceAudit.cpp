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
    "SELECT line, hash FROM device_audit WHERE device = $1 AND generation = $2 AND place >= $3"
    " ORDER BY place LIMIT $4"};
constexpr Sql add{"INSERT INTO device_audit(device, generation, place, line, hash, received)"
                  " VALUES($1, $2, $3, $4, $5, $6)"};

Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be used now");
}

Reply upTo(std::int64_t place, const Bytes &hash)
{
    return answer(200, {{"place", place}, {"hash", hexOf(hash)}});
}

std::optional<DeviceAudit::Lines> linesOf(const Json &body)
{
    const Json from = body.value("from", Json()), lines = body.value("lines", Json());
    const Json anew = body.value("anew", Json(false));
    const bool sound = from.is_number_integer() && from >= 1 && from < farthest && lines.is_array() &&
                       !lines.empty() && lines.size() <= mostLines;
    if (!sound || !anew.is_boolean() || (anew && from != 1))
        return std::nullopt;
    // NUL is the one character that PostgreSQL cannot keep.
    const auto fits = [](const Json &line) {
        return line.is_string() && !line.get_ref<const std::string &>().empty() &&
               line.get_ref<const std::string &>().size() <= longestLine &&
               line.get_ref<const std::string &>().find('\0') == std::string::npos;
    };
    if (!std::ranges::all_of(lines, fits))
        return std::nullopt;
    return DeviceAudit::Lines{from.get<std::int64_t>(), lines.get<std::vector<std::string>>(),
                              anew.get<bool>()};
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
    Reply reply = upTo(head->place, head->hash);
    reply.body["anew"] = head->anew;
    return reply;
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
    auto reply = take(**connection, request.device.name, *lines);
    // Taking the head writes: the commit makes lines durable, too, that were known and only read.
    if (!reply || !transaction.commit())
        return unavailable();
    return std::move(*reply);
}

// Of a trail that may begin anew all lines are new. Asked again, it has begun, and they are known.
Result<AuditHead> DeviceAudit::headFor(Connection &connection, const std::string &device, const Lines &lines)
{
    auto head = lockHead(connection, device);
    if (!head || !lines.anew || !head->anew)
        return head;
    return beginGeneration(connection, device, *head);
}

Result<Reply> DeviceAudit::take(Connection &connection, const std::string &device, const Lines &lines)
{
    auto head = headFor(connection, device, lines);
    if (!head)
        return head.error();
    if (lines.from > head->place + 1)
        return broken(connection, device, *head, head->place + 1);
    const auto most = std::int64_t(lines.texts.size());
    const auto before = connection.run(known, device, head->generation, lines.from, most);
    if (!before)
        return before.error();
    for (std::size_t i = 0; i < before->rows.size(); ++i) {
        if (before->rows[i].text(0) != lines.texts[i])
            return broken(connection, device, *head, lines.from + std::int64_t(i));
    }
    if (before->rows.size() == lines.texts.size())
        return upTo(lines.from + most - 1, before->rows.back().bytes(1));
    return append(connection, device, std::move(*head), std::span(lines.texts).subspan(before->rows.size()));
}

// A trail that goes on was not lost: what allowed to begin another one is used up.
Result<Reply> DeviceAudit::append(Connection &connection, const std::string &device, AuditHead head,
                                  std::span<const std::string> texts)
{
    const std::string now = utcNow();
    for (const std::string &text : texts) {
        ++head.place;
        head.hash = chainedHash(head.hash, head.place, text);
        const auto added = connection.run(add, device, head.generation, head.place, text, head.hash, now);
        if (!added)
            return added.error();
    }
    head.anew = false;
    if (const auto moved = moveHead(connection, device, head); !moved)
        return moved.error();
    return upTo(head.place, head.hash);
}

} // namespace madoguchi::central
