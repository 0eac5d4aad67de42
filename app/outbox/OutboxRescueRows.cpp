// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditChain.h"
#include "app/outbox/OutboxRescue.h"
#include "app/outbox/Stamp.h"

#include <algorithm>

namespace madoguchi
{

// Row by row out of what is damaged.

namespace
{

constexpr int longestSearch = 20'000;     // places tried after which a table is given up
constexpr std::int64_t farAhead = 10'000; // serials left out where the last one is not known

// All rows that can be reached, in order. `sql` has one parameter: the first place to look at, in column 0.
// Behind a damaged page it looks for the next readable row in growing steps. False where any was not
// readable.
template <typename Row>
bool walkRows(storage::Database &from, const char *sql, const Row &row, int search = longestSearch)
{
    storage::Statement statement(from, sql);
    std::int64_t place = 1;
    int failures = 0, together = 0;
    while (failures < search) {
        auto rows = statement.query(place);
        while (rows.next()) {
            row(rows);
            place = rows.integer(0) + 1;
            together = 0;
        }
        if (!rows.failed())
            break;
        ++failures;
        place += 1 + ++together / 64;
    }
    return failures == 0;
}

bool hasId(const std::string &header, const std::string &id)
{
    const Json json = Json::parse(header, nullptr, false);
    return json.is_object() && json.value("id", Json()) == id;
}

std::int64_t number(storage::Database &database, const char *sql)
{
    storage::Statement statement(database, sql);
    auto row = statement.query();
    return row.next() ? row.integer(0) : -1;
}

} // namespace

bool OutboxRescue::copyItems(storage::Database &from, storage::Database &to)
{
    storage::Statement add(
        to, "INSERT OR IGNORE INTO queue(seq, id, header, sealed, visit, at, state, attempts, reason)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bool sound = true;
    const bool whole = walkRows(
        from,
        "SELECT seq, id, header, sealed, visit, at, state, attempts, reason FROM queue NOT INDEXED"
        " WHERE seq >= ? ORDER BY seq",
        [&](const storage::Statement::Rows &row) {
            const std::int64_t state = row.integer(6) == 3 ? 3 : 0;
            const bool kept = hasId(row.text(2), row.text(1)) && row.isBlob(3) && !row.blob(3).empty() &&
                              add.run(row.integer(0), row.text(1), row.text(2), row.blob(3), row.text(4),
                                      row.integer(5), state, row.integer(7), row.text(8));
            if (kept)
                m_serial = std::max(m_serial, row.integer(0));
            m_told.items += kept ? add.changes() : 0; // none where it was there already
            sound = sound && kept;
        },
        m_strays ? 1 : longestSearch);
    return whole && sound;
}

bool OutboxRescue::copyReceipts(storage::Database &from, storage::Database &to)
{
    storage::Statement add(to, "INSERT OR IGNORE INTO receipts VALUES(?, ?, ?, ?, ?, ?)");
    return walkRows(from,
                    "SELECT seq, id, header, at, attempts, accepted FROM receipts NOT INDEXED"
                    " WHERE seq >= ? ORDER BY seq",
                    [&](const storage::Statement::Rows &row) {
                        m_serial = std::max(m_serial, row.integer(0));
                        m_told.receipts += add.run(row.integer(0), row.text(1), row.text(2), row.integer(3),
                                                   row.integer(4), row.integer(5))
                                               .ok();
                    });
}

// All that can be read. An item of which one is missing is refused by the centre, and set aside; those of no
// item go when the queue is cleaned next.
bool OutboxRescue::copyParts(storage::Database &from, storage::Database &to)
{
    storage::Statement add(to, "INSERT OR IGNORE INTO parts(seq, n, hash, sealed) VALUES(?, ?, ?, ?)");
    return walkRows(
        from, "SELECT rowid, seq, n, hash, sealed FROM parts NOT INDEXED WHERE rowid >= ? ORDER BY rowid",
        [&](const storage::Statement::Rows &row) {
            (void)add.run(row.integer(1), row.integer(2), row.text(3), row.blob(4));
        });
}

// As they were: where one is missing, the chain shows it.
bool OutboxRescue::copyAudit(storage::Database &from, storage::Database &to)
{
    storage::Statement add(to, "INSERT OR IGNORE INTO audit VALUES(?, ?, ?)");
    return walkRows(from, "SELECT seq, line, hash FROM audit WHERE seq >= ? ORDER BY seq",
                    [&](const storage::Statement::Rows &row) {
                        m_told.auditLines += add.run(row.integer(0), row.text(1), row.blob(2)).ok();
                    });
}

bool OutboxRescue::readFloor(storage::Database &from)
{
    const std::int64_t floor = number(from, "SELECT floor FROM tally");
    m_serial = std::max(m_serial, floor);
    return floor >= 0;
}

// One from before this was written down has counted from the start.
bool OutboxRescue::countedAnew(storage::Database &from)
{
    return number(from, "SELECT anew FROM tally") > 0;
}

// Where the last serial is not known, the centre is asked for it as well.
Result<void> OutboxRescue::settle(storage::Database &to, bool certain, bool anew)
{
    if (!certain)
        m_told.skippedTo = m_serial += farAhead;
    // An item both waiting and accepted was being moved when the file broke: it is sent again.
    if (auto done =
            to.run("DELETE FROM receipts WHERE seq IN (SELECT seq FROM queue);"
                   "UPDATE queue SET behind = 1 WHERE visit <> '' AND state < 2 AND EXISTS(SELECT 1 FROM"
                   " queue AS earlier WHERE earlier.visit = queue.visit AND earlier.visit <> ''"
                   " AND earlier.state < 2 AND earlier.seq < queue.seq)");
        !done)
        return done;
    storage::Statement tally(
        to, "UPDATE tally SET floor = ?, gone = ? - (SELECT count(*) FROM queue), sending = 0,"
            " aside = (SELECT count(*) FROM queue WHERE state = 3),"
            " accepted = (SELECT count(*) FROM receipts), anew = ?");
    if (auto done = tally.run(m_serial, m_serial, std::int64_t(anew)); !done)
        return done;
    return AuditChain(to).append({.at = localTime(unixMilliseconds()),
                                  .who = m_identity.office + m_identity.device,
                                  .act = "queue-rescue",
                                  .procedure = {},
                                  .ground = {}});
}

} // namespace madoguchi
