// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditChain.h"

#include <openssl/sha.h>

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

// Of the line before, the place in the chain and the line itself.
Bytes chained(const Bytes &before, std::int64_t place, const std::string &text)
{
    Bytes all = before;
    for (int shift = 56; shift >= 0; shift -= 8)
        all.push_back(static_cast<std::uint8_t>(place >> shift));
    all.insert(all.end(), text.begin(), text.end());
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(all.data(), all.size(), hash.data());
    return hash;
}

} // namespace

AuditChain::AuditChain(storage::Database &database)
    : m_database(database)
    , m_last(m_database, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    , m_add(m_database, "INSERT INTO audit(seq, line, hash) VALUES(?, ?, ?)")
    , m_all(m_database, "SELECT seq, line, hash FROM audit ORDER BY seq")
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
    return m_add.run(place + 1, text, chained(before, place + 1, text));
}

std::vector<AuditEntry> AuditChain::entries()
{
    std::vector<AuditEntry> all;
    for (auto rows = m_all.query(); rows.next();)
        all.push_back(entryOf(rows.text(1)));
    return all;
}

Result<std::int64_t> AuditChain::verify()
{
    std::int64_t place = 0;
    Bytes before;
    auto rows = m_all.query();
    while (rows.next()) {
        ++place;
        if (rows.integer(0) != place || rows.blob(2) != chained(before, place, rows.text(1)))
            return {ErrorCode::SealBroken, "audit trail: line " + std::to_string(place)};
        before = rows.blob(2);
    }
    if (rows.failed())
        return m_database.error();
    return place;
}

} // namespace madoguchi
