// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Visits.h"

#include "central/Audit.h"

namespace madoguchi::central
{

namespace
{

constexpr int longestList = 500;

// The columns are those of listed().
constexpr Sql listWaiting{"SELECT header, received, state, decided_by, decided_at FROM submissions"
                          " WHERE office = $1 AND state = 'waiting' ORDER BY arrived, seq LIMIT $2"};
constexpr Sql listState{
    "SELECT header, received, state, decided_by, decided_at FROM submissions"
    " WHERE office = $1 AND ($2 = 'all' OR state = $2) ORDER BY arrived DESC, seq DESC LIMIT $3"};
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
        return storeAway();
    // One more than is given away tells whether there are more.
    const auto found = state == "waiting"
                           ? (*connection)->run(listWaiting, request.device.office, longestList + 1)
                           : (*connection)->run(listState, request.device.office, state, longestList + 1);
    if (!found)
        return storeAway();
    for (const Row &row : found->rows)
        items.push_back(listed(row));
    const bool more = items.size() > longestList;
    if (more)
        items.erase(items.size() - 1);
    return answer(200, {{"items", std::move(items)}, {"more", more}});
}

// That somebody looks is written down before they see anything.
Result<std::optional<FoundVisit>> Visits::findAndNote(const Request &request, const StaffMember &staff,
                                                      const std::string &receipt, const char *action)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    auto visit = findVisit(**connection, receipt, request.device.office);
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
    const std::optional<FoundVisit> &visit = *looked;
    if (!visit)
        return unknownVisit();
    auto content = unsealed(m_opener, *visit);
    if (!content)
        return refusal(503, content.error().code, content.error().detail);
    auto corrections = correctionsOf(visit->id);
    if (!corrections)
        return refusal(503, corrections.error().code, corrections.error().detail);
    Json body = decided(std::move(*content), visit->state, visit->decidedBy, visit->decidedAt);
    body["received"] = visit->received;
    body["corrections"] = std::move(*corrections);
    return answer(200, std::move(body));
}

Result<Json> Visits::correctionsOf(const std::string &visit) const
{
    const auto connection = m_database.lease();
    const auto all = connection ? m_corrections.of(**connection, visit)
                                : Result<std::vector<Correction>>(connection.error());
    if (!all)
        return all.error();
    Json list = Json::array();
    for (const Correction &one : *all)
        list.push_back(toJson(one));
    return list;
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
        return unknownVisit();
    const auto sealed = findPart((*visit)->id, hash->second);
    if (!sealed)
        return storeAway();
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

Reply Visits::record(Connection &connection, const Decision &decision, const FoundVisit &visit,
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
        !connection.run(addDecision, decision.id, visit.id, "accepted", staff.id, device.name, now))
        return storeAway();
    const auto accepted = connection.run(accept, staff.name, now, visit.id);
    if (!accepted)
        return storeAway();
    if (accepted->changed != 1) // somebody else's decision came between
        return decidedAlready();
    const auto corrections = Corrections::count(connection, visit.id);
    if (!corrections)
        return storeAway();
    if (decision.after.value_or(*corrections) != *corrections)
        return refusal(409, ErrorCode::CentreConflict, "the visit was corrected since");
    if (!audit(connection, staff.id, device.name, "accepted", visit.id) || !transaction.commit())
        return storeAway();
    return answer(200, decided(Json::object(), "accepted", staff.name, now));
}

Reply Visits::decide(const Request &request, const StaffMember &staff, const std::string &receipt)
{
    const auto body = parseBody(request.body);
    const auto id = body ? textMember(*body, "id", 36) : std::nullopt;
    const auto decision = body ? textMember(*body, "decision", 32) : std::nullopt;
    if (!id || !isUuid(*id) || !decision)
        return refusal(400, ErrorCode::BadInput, "id and decision are needed");
    const Json after = body->value("after", Json());
    if (!after.is_null() && !after.is_number_unsigned())
        return refusal(400, ErrorCode::BadInput, "after is a number of corrections");
    if (*decision != "accepted")
        return refusal(422, ErrorCode::BadInput, "there is no such decision");
    const auto connection = m_database.lease();
    const auto visit = connection ? findVisit(**connection, receipt, request.device.office)
                                  : Result<std::optional<FoundVisit>>(connection.error());
    if (!visit)
        return notFound(visit.error());
    if (!*visit)
        return unknownVisit();
    const auto before = decidedBefore(**connection, *id, (*visit)->id);
    if (!before)
        return storeAway();
    if (*before)
        return **before;
    const Decision asked{*id, after.is_null() ? std::nullopt : std::optional(after.get<std::size_t>())};
    return record(**connection, asked, **visit, staff, request.device);
}

} // namespace madoguchi::central
