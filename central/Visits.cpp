// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Visits.h"

#include "central/Audit.h"

namespace madoguchi::central
{

namespace
{

constexpr int longestList = 500;

// The columns are those of listed() and Found.
constexpr Sql listWaiting{"SELECT header, received, state, decided_by, decided_at FROM submissions"
                          " WHERE office = $1 AND state = 'waiting' ORDER BY arrived, seq LIMIT $2"};
constexpr Sql listState{
    "SELECT header, received, state, decided_by, decided_at FROM submissions"
    " WHERE office = $1 AND ($2 = 'all' OR state = $2) ORDER BY arrived DESC, seq DESC LIMIT $3"};
constexpr Sql findVisit{"SELECT id, received, state, decided_by, decided_at, sealed FROM submissions"
                        " WHERE (receipt = $1 OR id = $1) AND office = $2 LIMIT 2"};
constexpr Sql findScan{"SELECT sealed FROM parts WHERE submission = $1 AND hash = $2 AND kept = 1"};
constexpr Sql findDecision{"SELECT d.submission, s.state, s.decided_by, s.decided_at FROM decisions d"
                           " JOIN submissions s ON s.id = d.submission WHERE d.id = $1"};
constexpr Sql addDecision{"INSERT INTO decisions(id, submission, decision, staff, device, at)"
                          " VALUES($1, $2, $3, $4, $5, $6)"};
constexpr Sql accept{"UPDATE submissions SET state = 'accepted', decided_by = $1, decided_at = $2"
                     " WHERE id = $3 AND state = 'waiting'"};

Json decided(Json json, const std::string &state, const std::string &by, const std::string &at)
{
    json["state"] = state;
    json["decidedBy"] = by;
    json["decidedAt"] = at;
    return json;
}

Json listed(const Row &row)
{
    Json item = decided(Json::parse(row.text(0)), row.text(2), row.text(3), row.text(4));
    item["received"] = row.text(1);
    return item;
}

Reply unknown()
{
    return refusal(404, ErrorCode::VisitUnknown, "no visit with this number in this office");
}
Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be used now");
}
Reply notFound(const Error &error)
{
    return error.code == ErrorCode::CentreConflict ? refusal(409, error.code, error.detail) : unavailable();
}

} // namespace

Reply Visits::list(const Request &request)
{
    const auto asked = request.query.find("state");
    const std::string state = asked == request.query.end() ? "waiting" : asked->second;
    if (state != "waiting" && state != "accepted" && state != "all")
        return refusal(400, ErrorCode::BadInput, "state is waiting, accepted or all");
    Json items = Json::array();
    const auto connection = m_database.lease();
    if (!connection)
        return unavailable();
    // One more than is given away tells whether there are more.
    const auto found = state == "waiting"
                           ? (*connection)->run(listWaiting, request.device.office, longestList + 1)
                           : (*connection)->run(listState, request.device.office, state, longestList + 1);
    if (!found)
        return unavailable();
    for (const Row &row : found->rows)
        items.push_back(listed(row));
    const bool more = items.size() > longestList;
    if (more)
        items.erase(items.size() - 1);
    return answer(200, {{"items", std::move(items)}, {"more", more}});
}

Result<std::optional<Visits::Found>> Visits::find(Connection &connection, const std::string &receipt,
                                                  const std::string &office)
{
    const auto found = connection.run(findVisit, receipt, office);
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<Found>();
    // A machine of which there was a copy may have given a number to two people. Nobody's is opened by guess.
    if (found->rows.size() > 1)
        return Error{ErrorCode::CentreConflict, "several visits have this number: ask by the hand-in's id"};
    const Row &row = found->rows.front();
    return std::optional(
        Found{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.bytes(5)});
}

// That somebody looks is written down before they see anything.
Result<std::optional<Visits::Found>> Visits::findAndNote(const Request &request, const StaffMember &staff,
                                                         const std::string &receipt, const char *action)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    auto visit = find(**connection, receipt, request.device.office);
    if (!visit || !*visit)
        return visit;
    Transaction transaction(**connection);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto noted = audit(**connection, staff.id, request.device.name, action, (*visit)->id); !noted)
        return noted.error();
    if (const auto kept = transaction.commit(); !kept)
        return kept.error();
    return visit;
}

Reply Visits::open(const Request &request, const StaffMember &staff, const std::string &receipt)
{
    const auto looked = findAndNote(request, staff, receipt, "view");
    if (!looked)
        return notFound(looked.error());
    const std::optional<Found> &visit = *looked;
    if (!visit)
        return unknown();
    const auto opened = m_opener.open(visit->sealed);
    if (!opened)
        return refusal(503, ErrorCode::SealBroken, "the seal cannot be opened now");
    auto content =
        parseObject({reinterpret_cast<const char *>(opened->content.data()), opened->content.size()});
    if (!content)
        return refusal(503, ErrorCode::SealBroken, "the content cannot be read");
    Json body = decided(std::move(*content), visit->state, visit->decidedBy, visit->decidedAt);
    body["received"] = visit->received;
    return answer(200, std::move(body));
}

Result<std::optional<Bytes>> Visits::findPart(const std::string &visit, const std::string &hash)
{
    const auto connection = m_database.lease();
    const auto found =
        connection ? (*connection)->run(findScan, visit, hash) : Result<Outcome>(connection.error());
    if (!found)
        return found.error();
    return found->rows.empty() ? std::optional<Bytes>() : std::optional(found->rows.front().bytes(0));
}

Reply Visits::scan(const Request &request, const StaffMember &staff, const std::string &receipt)
{
    const auto hash = request.query.find("part");
    if (hash == request.query.end())
        return refusal(400, ErrorCode::BadInput, "part is needed");
    const auto visit = findAndNote(request, staff, receipt, "view-scan");
    if (!visit)
        return notFound(visit.error());
    if (!*visit)
        return unknown();
    const auto sealed = findPart((*visit)->id, hash->second);
    if (!sealed)
        return unavailable();
    if (!*sealed)
        return refusal(404, ErrorCode::VisitUnknown, "no such part belongs to this visit");
    const auto opened = m_opener.open(**sealed);
    if (!opened)
        return refusal(503, ErrorCode::SealBroken, "the seal cannot be opened now");
    return answer(200, {{"content", toBase64(opened->content)}});
}

// The same decision sent again gets the answer of the first time.
Result<std::optional<Reply>> Visits::decidedBefore(Connection &connection, const std::string &decision,
                                                   const std::string &visit)
{
    const auto found = connection.run(findDecision, decision);
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<Reply>();
    const Row &row = found->rows.front();
    if (row.text(0) != visit)
        return std::optional(
            refusal(409, ErrorCode::CentreConflict, "this decision was about another visit"));
    if (const auto settled = connection.settle(); !settled)
        return settled.error();
    return std::optional(answer(200, decided(Json::object(), row.text(1), row.text(2), row.text(3))));
}

Reply Visits::record(Connection &connection, const std::string &decision, const Found &visit,
                     const StaffMember &staff, const Device &device)
{
    const auto decidedAlready = [] {
        return refusal(409, ErrorCode::CentreConflict, "the visit is decided already");
    };
    if (visit.state != "waiting")
        return decidedAlready();
    const std::string now = utcNow();
    Transaction transaction(connection);
    if (!transaction.begun() ||
        !connection.run(addDecision, decision, visit.id, "accepted", staff.id, device.name, now))
        return unavailable();
    const auto accepted = connection.run(accept, staff.name, now, visit.id);
    if (!accepted)
        return unavailable();
    if (accepted->changed != 1) // somebody else's decision came between
        return decidedAlready();
    if (!audit(connection, staff.id, device.name, "accepted", visit.id) || !transaction.commit())
        return unavailable();
    return answer(200, decided(Json::object(), "accepted", staff.name, now));
}

Reply Visits::decide(const Request &request, const StaffMember &staff, const std::string &receipt)
{
    const auto body = parseBody(request.body);
    const auto id = body ? textMember(*body, "id", 36) : std::nullopt;
    const auto decision = body ? textMember(*body, "decision", 32) : std::nullopt;
    if (!id || !isUuid(*id) || !decision)
        return refusal(400, ErrorCode::BadInput, "id and decision are needed");
    if (*decision != "accepted")
        return refusal(422, ErrorCode::BadInput, "there is no such decision");
    const auto connection = m_database.lease();
    const auto visit = connection ? find(**connection, receipt, request.device.office)
                                  : Result<std::optional<Found>>(connection.error());
    if (!visit)
        return notFound(visit.error());
    if (!*visit)
        return unknown();
    const auto before = decidedBefore(**connection, *id, (*visit)->id);
    if (!before)
        return unavailable();
    return *before ? **before : record(**connection, *id, **visit, staff, request.device);
}

} // namespace madoguchi::central
