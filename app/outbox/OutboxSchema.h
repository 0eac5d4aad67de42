// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Database.h"

#include <array>

namespace madoguchi
{

// States are numbers of ItemState. The counters are kept by triggers, so that no way of changing an item
// misses them; count(*) takes 63 ms at a million rows. What waits has indexes of its own, and what is done
// costs them nothing.
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
});
static_assert(storage::ordered(outboxMigrations));

inline constexpr storage::Schema outboxSchema{0x4d444731 /* "MDG1" */, outboxMigrations};

} // namespace madoguchi
