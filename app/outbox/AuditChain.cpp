// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditChain.h"

#include "drivers/support/HashChain.h"

namespace madoguchi
{

namespace
{

// Members in the order of the alphabet: the same line always gives the same bytes.
std::string line(const AuditEntry &entry)
{
    Json json{{"act", entry.act},
              {"at", entry.at},
              {"ground", entry.ground},
              {"procedure", entry.procedure},
              {"who", entry.who}};
    if (!entry.about.empty())
        json["about"] = entry.about;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

AuditEntry entryOf(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    const auto member = [&json](const char *name) {
        return json.is_object() ? json.value(name, std::string()) : std::string();
    };
    return {member("at"),        member("who"),    member("act"),
            member("procedure"), member("ground"), member("about")};
}

} // namespace

AuditChain::AuditChain(storage::Database &database)
    : m_database(database)
    , m_last(m_database, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    , m_add(m_database, "INSERT INTO audit(seq, line, hash) VALUES(?, ?, ?)")
    , m_all(m_database, "SELECT seq, line, hash FROM audit ORDER BY seq")
    , m_length(m_database, "SELECT coalesce(max(seq), 0) FROM audit")
    , m_piece(m_database, "SELECT seq, line, hash FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?")
{
}

Result<void> AuditChain::append(const AuditEntry &entry)
{
    std::int64_t place = 0;
    Bytes before;
    {
        auto rows = m_last.query();
        if (rows.next()) {
            place = rows.integer(0);
            before = rows.blob(1);
        }
        if (rows.failed())
            return m_database.error();
    }
    const std::string text = line(entry);
    return m_add.run(place + 1, text, chainedHash(before, place + 1, text));
}

std::vector<AuditEntry> AuditChain::entries()
{
    std::vector<AuditEntry> all;
    for (auto rows = m_all.query(); rows.next();)
        all.push_back(entryOf(rows.text(1)));
    return all;
}

Result<std::vector<AuditLine>> AuditChain::lines(std::int64_t from, int most)
{
    std::vector<AuditLine> piece;
    auto rows = m_piece.query(from, most);
    while (rows.next())
        piece.push_back({rows.integer(0), rows.text(1), rows.blob(2)});
    if (rows.failed())
        return m_database.error();
    return piece;
}

Result<std::int64_t> AuditChain::length()
{
    auto rows = m_length.query();
    if (!rows.next())
        return m_database.error();
    return rows.integer(0);
}

Result<AuditChain::Checked> AuditChain::check()
{
    Checked checked;
    Bytes before;
    auto rows = m_all.query();
    while (rows.next()) {
        const std::int64_t place = checked.lines + 1;
        if (rows.integer(0) != place || rows.blob(2) != chainedHash(before, place, rows.text(1))) {
            checked.broken = place;
            return checked;
        }
        checked.lines = place;
        before = rows.blob(2);
    }
    if (rows.failed())
        return m_database.error();
    return checked;
}

Result<std::int64_t> AuditChain::verify()
{
    const auto checked = check();
    if (!checked)
        return checked.error();
    if (checked->broken != 0)
        return {ErrorCode::SealBroken, "audit trail: line " + std::to_string(checked->broken)};
    return checked->lines;
}

} // namespace madoguchi
