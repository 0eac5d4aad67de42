// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Database.h"

#include <array>

namespace madoguchi
{

// States are numbers of ItemState. The counters are kept by triggers, so that no way of changing an item
// misses them; count(*) takes 63 ms at a million rows. A hand-in alone changes none of them: `seq` is the
// serial of the receipt, so what waits is the newest seq less what is gone or elsewhere. Each page that a
// hand-in does not touch is one that the disk need not write.
inline constexpr auto outboxMigrations = std::to_array<storage::Migration>({
    {1, R"sql(
CREATE TABLE items(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    header TEXT NOT NULL,
    sealed BLOB,
    state INTEGER NOT NULL DEFAULT 0 CHECK(state BETWEEN 0 AND 3),
    attempts INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX items_waiting ON items(seq) WHERE state = 0;
CREATE INDEX items_due ON items(due) WHERE state = 0;
CREATE INDEX items_sending ON items(seq) WHERE state = 1;
CREATE TABLE serial(last INTEGER NOT NULL) STRICT;
INSERT INTO serial VALUES(0);
CREATE TABLE counts(state INTEGER PRIMARY KEY, items INTEGER NOT NULL) STRICT;
INSERT INTO counts VALUES(0,0),(1,0),(2,0),(3,0);
CREATE TRIGGER items_added AFTER INSERT ON items BEGIN
    UPDATE counts SET items = items + 1 WHERE state = NEW.state;
END;
CREATE TRIGGER items_moved AFTER UPDATE OF state ON items WHEN OLD.state <> NEW.state BEGIN
    UPDATE counts SET items = items - 1 WHERE state = OLD.state;
    UPDATE counts SET items = items + 1 WHERE state = NEW.state;
END;
CREATE TRIGGER items_gone AFTER DELETE ON items BEGIN
    UPDATE counts SET items = items - 1 WHERE state = OLD.state;
END;
)sql"},
    // Nothing in the program changes or removes a line; the triggers hold even where a program has a mistake.
    {2, R"sql(
CREATE TABLE audit(seq INTEGER PRIMARY KEY, line TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit lines stay'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit lines stay'); END;
)sql"},
    // What is done moves out of the way, so that its pages are used again. An item that waits behind an earlier
    // one of its visit is in no index that the next item is looked for in, nor is one whose time has not come.
    {3, R"sql(
DROP TRIGGER items_added;
DROP TRIGGER items_moved;
DROP TRIGGER items_gone;
CREATE TABLE queue(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    header TEXT NOT NULL,
    sealed BLOB NOT NULL,
    visit TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK(state IN (0, 1, 3)),
    behind INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    tried INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE receipts(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    header TEXT NOT NULL,
    at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    accepted INTEGER NOT NULL) STRICT;
CREATE TABLE tally(
    floor INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    sending INTEGER NOT NULL,
    aside INTEGER NOT NULL,
    accepted INTEGER NOT NULL) STRICT;
INSERT INTO tally SELECT last, last - (SELECT sum(items) FROM counts WHERE state IN (0, 1, 3)),
    (SELECT items FROM counts WHERE state = 1), (SELECT items FROM counts WHERE state = 3),
    (SELECT items FROM counts WHERE state = 2) FROM serial;
INSERT INTO queue(seq, id, header, sealed, at, state, attempts, due, reason)
    SELECT seq, id, header, sealed, 0, state, attempts, 0, reason FROM items WHERE state IN (0, 1, 3);
INSERT INTO receipts SELECT seq, id, header, 0, attempts, unixepoch() * 1000 FROM items WHERE state = 2;
DROP TABLE items;
DROP TABLE counts;
DROP TABLE serial;
CREATE INDEX queue_ready ON queue(seq) WHERE state = 0 AND behind = 0 AND due = 0;
CREATE INDEX queue_later ON queue(due) WHERE state = 0 AND behind = 0 AND due > 0;
CREATE INDEX queue_sending ON queue(seq) WHERE state = 1;
CREATE INDEX queue_aside ON queue(id) WHERE state = 3;
CREATE INDEX queue_visit ON queue(visit, seq) WHERE visit <> '' AND state < 2;
CREATE INDEX receipts_accepted ON receipts(accepted);
CREATE TRIGGER queue_moved AFTER UPDATE OF state ON queue WHEN OLD.state <> NEW.state BEGIN
    UPDATE tally SET sending = sending + (NEW.state = 1) - (OLD.state = 1),
        aside = aside + (NEW.state = 3) - (OLD.state = 3);
END;
CREATE TRIGGER queue_gone AFTER DELETE ON queue BEGIN
    UPDATE tally SET gone = gone + 1, sending = sending - (OLD.state = 1), aside = aside - (OLD.state = 3);
END;
CREATE TRIGGER receipts_added AFTER INSERT ON receipts BEGIN UPDATE tally SET accepted = accepted + 1; END;
CREATE TRIGGER receipts_gone AFTER DELETE ON receipts BEGIN UPDATE tally SET accepted = accepted - 1; END;
CREATE TRIGGER visit_next AFTER DELETE ON queue WHEN OLD.visit <> '' AND OLD.state < 2 BEGIN
    UPDATE queue SET behind = 0 WHERE seq =
        (SELECT min(seq) FROM queue WHERE visit = OLD.visit AND visit <> '' AND state < 2);
END;
CREATE TRIGGER visit_past AFTER UPDATE OF state ON queue
    WHEN NEW.visit <> '' AND OLD.state < 2 AND NEW.state = 3 BEGIN
    UPDATE queue SET behind = 0 WHERE seq =
        (SELECT min(seq) FROM queue WHERE visit = OLD.visit AND visit <> '' AND state < 2);
END;
CREATE TRIGGER visit_back AFTER UPDATE OF state ON queue
    WHEN NEW.visit <> '' AND OLD.state = 3 AND NEW.state < 2 BEGIN
    UPDATE queue SET behind = (seq <> (SELECT min(seq) FROM queue
        WHERE visit = NEW.visit AND visit <> '' AND state < 2)) WHERE visit = NEW.visit AND visit <> '' AND state < 2;
END;
)sql"},
    // The scans of a hand-in, in parts, each sealed. No trigger removes them with their item: to overwrite many
    // megabytes takes time that nobody at the machine should wait for.
    {4, R"sql(
CREATE TABLE parts(
    seq INTEGER NOT NULL,
    n INTEGER NOT NULL,
    hash TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY(seq, n)) STRICT;
)sql"},
    // anew: the file was made with nothing in it, and nobody has said yet how far one before it has counted.
    {5, R"sql(
ALTER TABLE tally ADD COLUMN anew INTEGER NOT NULL DEFAULT 0;
UPDATE tally SET anew = 1 WHERE floor = 0 AND NOT EXISTS(SELECT 1 FROM queue)
    AND NOT EXISTS(SELECT 1 FROM receipts) AND NOT EXISTS(SELECT 1 FROM audit);
)sql"},
});
static_assert(storage::ordered(outboxMigrations));

inline constexpr storage::Schema outboxSchema{0x4d444731 /* "MDG1" */, outboxMigrations, 4096};

} // namespace madoguchi
