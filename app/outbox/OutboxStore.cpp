// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxStore.h"

namespace madoguchi
{

Outbox::Store::Store(storage::Database opened, Identity who)
    : database(std::move(opened))
    , identity(std::move(who))
    , audit(database)
    // The last serial given out, and the latest arrival.
    , selectLast(database, "SELECT max(floor, coalesce((SELECT max(seq) FROM queue), 0),"
                           " coalesce((SELECT max(seq) FROM receipts), 0)),"
                           " max(coalesce((SELECT at FROM queue ORDER BY seq DESC LIMIT 1), 0),"
                           " coalesce((SELECT at FROM receipts ORDER BY seq DESC LIMIT 1), 0)) FROM tally")
    , visitWaits(database, "SELECT 1 FROM queue INDEXED BY queue_visit WHERE visit = ? AND visit <> ''"
                           " AND state < 2 LIMIT 1")
    , insert(database,
             "INSERT INTO queue(seq, id, header, sealed, visit, at, behind) VALUES(?, ?, ?, ?, ?, ?, ?)")
    , insertPart(database, "INSERT INTO parts(seq, n, hash, sealed) VALUES(?, ?, ?, ?)")
    , recover(database, "UPDATE queue SET state = 0 WHERE state = 1")
    // Both ends of what waits for its time: one end may have come, the other may be of a clock set back.
    , selectLater(database,
                  "SELECT (SELECT due FROM queue INDEXED BY queue_later WHERE state = 0 AND behind = 0"
                  " AND due > 0 ORDER BY due LIMIT 1), (SELECT due FROM queue INDEXED BY queue_later"
                  " WHERE state = 0 AND behind = 0 AND due > 0 ORDER BY due DESC LIMIT 1)")
    , comeDue(database, "UPDATE queue SET due = 0 WHERE seq IN (SELECT seq FROM queue INDEXED BY queue_later"
                        " WHERE state = 0 AND behind = 0 AND due > 0 AND due <= ? ORDER BY due LIMIT 64)")
    , comeBack(database,
               "UPDATE queue SET due = 0 WHERE seq IN (SELECT seq FROM queue INDEXED BY queue_later"
               " WHERE state = 0 AND behind = 0 AND due > 0 AND due > ? ORDER BY due DESC LIMIT 64)")
    // By the order of hand-in, not by due time, so that an item put off once does not fall behind later ones.
    , selectReady(database,
                  "SELECT seq, header, sealed, attempts, due, reason FROM queue INDEXED BY queue_ready"
                  " WHERE state = 0 AND behind = 0 AND due = 0 AND (? OR NOT EXISTS"
                  " (SELECT 1 FROM parts WHERE parts.seq = queue.seq)) ORDER BY seq LIMIT 1")
    , anyReady(database, "SELECT 1 FROM queue INDEXED BY queue_ready WHERE state = 0 AND behind = 0"
                         " AND due = 0 LIMIT 1")
    , markSending(database, "UPDATE queue SET state = 1, attempts = attempts + 1, tried = ?"
                            " WHERE seq = ? AND state = 0")
    , keepReceipt(database,
                  "INSERT INTO receipts SELECT seq, id, header, at, attempts, ? FROM queue WHERE seq = ?")
    , remove(database, "DELETE FROM queue WHERE seq = ?")
    , markQuarantined(database, "UPDATE queue SET state = 3, reason = ? WHERE seq = ?")
    , markPostponed(database, "UPDATE queue SET state = 0, due = ?, reason = ? WHERE seq = ? AND state < 2")
    , markRetried(database, "UPDATE queue SET state = 0, due = 0 WHERE id = ? AND state = 3")
    , purge(database, "DELETE FROM receipts WHERE seq IN (SELECT seq FROM receipts WHERE accepted < ?"
                      " AND seq < (SELECT max(seq) FROM receipts) ORDER BY accepted LIMIT ?)")
    // What is left out never waits.
    , raiseFloor(database, "UPDATE tally SET floor = ?, gone = gone + ?, anew = 0")
    , selectAnew(database, "SELECT anew FROM tally")
    , selectParts(database, "SELECT hash FROM parts WHERE seq = ? ORDER BY n")
    , selectPart(database, "SELECT sealed FROM parts WHERE seq = ? AND hash = ?")
    , purgeParts(database, "DELETE FROM parts WHERE rowid IN (SELECT rowid FROM parts WHERE NOT EXISTS"
                           " (SELECT 1 FROM queue WHERE queue.seq = parts.seq) LIMIT ?)")
    , selectTally(database, "SELECT gone, sending, accepted, aside FROM tally")
    , selectAll(database, "SELECT seq, header, state, attempts, due, reason, tried FROM queue UNION ALL"
                          " SELECT seq, header, 2, attempts, 0, '', 0 FROM receipts ORDER BY seq DESC")
    , selectUnsettled(database, "SELECT header, sealed, state, attempts, reason, seq FROM queue ORDER BY seq")
{
}

Json Outbox::Store::parsedHeader(const std::string &text)
{
    Json header = Json::parse(text, nullptr, false);
    return header.is_object() && header.contains("id") ? header : Json{{"id", ""}};
}

Result<Outbox::Store::Last> Outbox::Store::last()
{
    auto rows = selectLast.query();
    if (!rows.next())
        return database.error();
    return Last{rows.integer(0), rows.integer(1)};
}

std::vector<std::string> Outbox::Store::partsOf(std::int64_t serial)
{
    std::vector<std::string> hashes;
    auto rows = selectParts.query(serial);
    while (rows.next())
        hashes.push_back(rows.text(0));
    return hashes;
}

std::optional<std::int64_t> Outbox::Store::takenSeq(const std::string &id) const
{
    const auto found = taken.find(id);
    return found == taken.end() ? std::nullopt : std::optional(found->second);
}

// A bounded number at a time, so that finding the next item takes no longer when a million come due together.
void Outbox::Store::bringUpDue(std::int64_t now)
{
    std::int64_t first = 0, last = 0;
    {
        auto rows = selectLater.query();
        if (!rows.next() || rows.isNull(0))
            return;
        first = rows.integer(0);
        last = rows.integer(1);
    }
    if (first <= now)
        (void)comeDue.run(now);
    if (last > now + longestPause)
        (void)comeBack.run(now + longestPause);
}

} // namespace madoguchi
