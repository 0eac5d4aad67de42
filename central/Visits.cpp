// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Visits.h"

namespace madoguchi::central
{

namespace
{

constexpr int longestList = 500;
constexpr const char *columns =
    "SELECT header, received, state, decided_by, decided_at, id, sealed FROM submissions WHERE ";

std::string select(const char *condition)
{
    return columns + std::string(condition);
}

Json decided(Json json, const std::string &state, const std::string &by, const std::string &at)
{
    json["state"] = state;
    json["decidedBy"] = by;
    json["decidedAt"] = at;
    return json;
}

Json listed(const storage::Statement::Rows &row)
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

} // namespace

Visits::Visits(Store &store, const seal::Opener &opener)
    : m_store(store)
    , m_opener(opener)
    , m_listWaiting(store.database(),
                    select("office = ? AND state = 'waiting' ORDER BY arrived, seq LIMIT ?").c_str())
    , m_listState(
          store.database(),
          select("office = ? AND (? = 'all' OR state = ?) ORDER BY arrived DESC, seq DESC LIMIT ?").c_str())
    , m_find(store.database(), select("receipt = ? AND office = ? ORDER BY seq DESC LIMIT 1").c_str())
    , m_findDecision(store.database(),
                     "SELECT d.submission, s.state, s.decided_by, s.decided_at FROM decisions d"
                     " JOIN submissions s ON s.id = d.submission WHERE d.id = ?")
    , m_addDecision(store.database(), "INSERT INTO decisions VALUES(?, ?, ?, ?, ?, ?)")
    , m_accept(store.database(), "UPDATE submissions SET state = 'accepted', decided_by = ?, decided_at = ?"
                                 " WHERE id = ? AND state = 'waiting'")
{
}

Reply Visits::list(const Request &request)
{
    const auto asked = request.query.find("state");
    const std::string state = asked == request.query.end() ? "waiting" : asked->second;
    if (state != "waiting" && state != "accepted" && state != "all")
        return refusal(400, ErrorCode::BadInput, "state is waiting, accepted or all");
    Json items = Json::array();
    const auto lock = m_store.lock();
    // One more than is given away tells whether there are more.
    auto rows = state == "waiting" ? m_listWaiting.query(request.device.office, longestList + 1)
                                   : m_listState.query(request.device.office, state, state, longestList + 1);
    while (rows.next())
        items.push_back(listed(rows));
    if (rows.failed())
        return unavailable();
    const bool more = items.size() > longestList;
    if (more)
        items.erase(items.size() - 1);
    return answer(200, {{"items", std::move(items)}, {"more", more}});
}

std::optional<Visits::Found> Visits::find(const std::string &receipt, const std::string &office)
{
    auto row = m_find.query(receipt, office);
    if (!row.next())
        return std::nullopt;
    return Found{row.text(5), row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.blob(6)};
}

Reply Visits::open(const Request &request, const StaffMember &staff, const std::string &receipt)
{
    std::optional<Found> visit;
    {
        const auto lock = m_store.lock();
        visit = find(receipt, request.device.office);
        if (!visit)
            return unknown();
        if (!m_store.audit(staff.id, request.device.name, "view", visit->id))
            return unavailable();
    }
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

// The same decision sent again gets the answer of the first time.
std::optional<Reply> Visits::decidedBefore(const std::string &decision, const std::string &visit)
{
    auto row = m_findDecision.query(decision);
    if (!row.next())
        return std::nullopt;
    if (row.text(0) != visit)
        return refusal(409, ErrorCode::CentreConflict, "this decision was about another visit");
    return answer(200, decided(Json::object(), row.text(1), row.text(2), row.text(3)));
}

Reply Visits::record(const std::string &decision, const Found &visit, const StaffMember &staff,
                     const Device &device)
{
    if (visit.state != "waiting")
        return refusal(409, ErrorCode::CentreConflict, "the visit is decided already");
    const std::string now = utcNow();
    storage::Transaction transaction(m_store.database());
    const bool done =
        transaction.begun() &&
        m_addDecision.run(decision, visit.id, std::string("accepted"), staff.id, device.name, now) &&
        m_accept.run(staff.name, now, visit.id) && m_accept.changes() == 1 &&
        m_store.audit(staff.id, device.name, "accepted", visit.id) && transaction.commit();
    if (!done)
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
    const auto lock = m_store.lock();
    const auto visit = find(receipt, request.device.office);
    if (!visit)
        return unknown();
    if (auto before = decidedBefore(*id, visit->id))
        return *before;
    return record(*id, *visit, staff, request.device);
}

} // namespace madoguchi::central
