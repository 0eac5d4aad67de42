// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxStore.h"

namespace madoguchi
{

Outbox::Store::Store(storage::Database opened, Identity who)
    : database(std::move(opened))
    , identity(std::move(who))
    , takeSerial(database, "UPDATE serial SET last = last + 1 RETURNING last")
    , insert(database, "INSERT INTO items(id, header, sealed) VALUES(?, ?, ?)")
    , recover(database, "UPDATE items SET state = 0 WHERE state = 1")
    // By the order of hand-in, not by due time, so that an item put off once does not fall behind later ones.
    , selectDue(database, "SELECT header, sealed, attempts, due, reason FROM items INDEXED BY items_waiting"
                          " WHERE state = 0 AND due <= ? ORDER BY seq LIMIT 1")
    , selectDueTime(database, "SELECT min(due) FROM items WHERE state = 0")
    , markSending(database, "UPDATE items SET state = 1, attempts = attempts + 1 WHERE id = ? AND state = 0")
    , markAccepted(database, "UPDATE items SET state = 2, sealed = NULL, reason = '' WHERE id = ?")
    , markQuarantined(database, "UPDATE items SET state = 3, reason = ? WHERE id = ? AND state <> 2")
    , markPostponed(database, "UPDATE items SET state = 0, due = ?, reason = ? WHERE id = ? AND state < 2")
    , markRetried(database, "UPDATE items SET state = 0, due = 0 WHERE id = ? AND state = 3")
    , selectCounts(database, "SELECT items FROM counts ORDER BY state")
    , selectAll(database, "SELECT header, state, attempts, due, reason FROM items ORDER BY seq DESC")
{
}

} // namespace madoguchi
