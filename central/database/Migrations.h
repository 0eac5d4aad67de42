// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Database.h"

#include <array>

namespace madoguchi::central
{

// What was handed in stays sealed: `header` and the columns beside it hold no name and no answer. A receipt
// number is not unique by force: where a copy of a machine gave one out twice, both papers count, and what was
// handed in must come in. Staff are then asked which one they mean.
// A machine's audit trail has generations: the next one begins where its disk was lost and somebody enrolled it
// anew. `audit_heads` knows the end of the one that goes on, `audit_generations` the ends of those before.
// Both lists say the same, each in its database's own types; a test compares the columns.
inline constexpr auto sqliteMigrations = std::to_array<storage::Migration>({
    {1, R"sql(
CREATE TABLE submissions(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    hash BLOB NOT NULL,
    answer TEXT NOT NULL,
    header TEXT NOT NULL,
    sealed BLOB NOT NULL,
    receipt TEXT NOT NULL,
    office TEXT NOT NULL,
    arrived TEXT NOT NULL,
    received TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK(state IN ('waiting', 'accepted')),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX submissions_receipt ON submissions(receipt);
CREATE INDEX submissions_office ON submissions(office, arrived);
CREATE INDEX submissions_waiting ON submissions(office, arrived) WHERE state = 'waiting';
CREATE TABLE decisions(
    id TEXT PRIMARY KEY,
    submission TEXT NOT NULL REFERENCES submissions(id),
    decision TEXT NOT NULL,
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL) STRICT;
CREATE TABLE audit(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    submission TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TABLE sign_ins(
    token BLOB PRIMARY KEY,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    device TEXT NOT NULL,
    until INTEGER NOT NULL) STRICT;
CREATE TABLE failures(
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    count INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(staff, device)) STRICT;
)sql"},
    {2, R"sql(
CREATE TABLE challenges(
    id TEXT PRIMARY KEY,
    bytes BLOB NOT NULL,
    device TEXT NOT NULL,
    until INTEGER NOT NULL) STRICT;
)sql"},
    {3, R"sql(
CREATE TABLE devices(
    name TEXT PRIMARY KEY,
    revoked INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE enrolment_codes(
    hash BLOB PRIMARY KEY,
    device TEXT NOT NULL,
    until INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX enrolment_codes_device ON enrolment_codes(device);
CREATE TABLE device_certificates(
    serial TEXT PRIMARY KEY,
    device TEXT NOT NULL,
    key_hash BLOB NOT NULL,
    certificate BLOB NOT NULL,
    issued INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX device_certificates_device ON device_certificates(device, key_hash);
)sql"},
    {4, R"sql(
ALTER TABLE audit ADD COLUMN place INTEGER;
ALTER TABLE audit ADD COLUMN hash BLOB;
CREATE UNIQUE INDEX audit_place ON audit(place);
CREATE TABLE audit_heads(
    whose TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    hash BLOB NOT NULL,
    broken INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO audit_heads(whose, place, hash) VALUES('', 0, x'');
CREATE TABLE device_audit(
    device TEXT NOT NULL,
    place INTEGER NOT NULL,
    line TEXT NOT NULL,
    hash BLOB NOT NULL,
    received TEXT NOT NULL,
    PRIMARY KEY(device, place)) STRICT;
CREATE TRIGGER device_audit_stays BEFORE UPDATE ON device_audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER device_audit_remains BEFORE DELETE ON device_audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
)sql"},
    {5, R"sql(
ALTER TABLE audit_heads ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;
ALTER TABLE audit_heads ADD COLUMN anew INTEGER NOT NULL DEFAULT 0;
CREATE TABLE audit_generations(
    device TEXT NOT NULL,
    generation INTEGER NOT NULL,
    place INTEGER NOT NULL,
    hash BLOB NOT NULL,
    broken INTEGER NOT NULL,
    ended TEXT NOT NULL,
    PRIMARY KEY(device, generation)) STRICT;
CREATE TRIGGER audit_generations_stay BEFORE UPDATE ON audit_generations
    BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_generations_remain BEFORE DELETE ON audit_generations
    BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TABLE device_audit_anew(
    device TEXT NOT NULL,
    generation INTEGER NOT NULL DEFAULT 1,
    place INTEGER NOT NULL,
    line TEXT NOT NULL,
    hash BLOB NOT NULL,
    received TEXT NOT NULL,
    PRIMARY KEY(device, generation, place)) STRICT;
INSERT INTO device_audit_anew SELECT device, 1, place, line, hash, received FROM device_audit;
DROP TABLE device_audit;
ALTER TABLE device_audit_anew RENAME TO device_audit;
CREATE TRIGGER device_audit_stays BEFORE UPDATE ON device_audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER device_audit_remains BEFORE DELETE ON device_audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
)sql"},
    // `kept`: 1 from the moment in which the hand-in that lists it is here.
    {6, R"sql(
CREATE TABLE parts(
    submission TEXT NOT NULL,
    hash TEXT NOT NULL,
    device TEXT NOT NULL,
    sealed BLOB NOT NULL,
    received INTEGER NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(submission, hash)) STRICT;
CREATE INDEX parts_device ON parts(device) WHERE kept = 0;
CREATE INDEX parts_received ON parts(received) WHERE kept = 0;
)sql"},
    // For whom a machine was given a profile, by a hash that names nobody.
    {7, R"sql(
CREATE TABLE profile_visits(
    id TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    device TEXT NOT NULL,
    until INTEGER NOT NULL) STRICT;
)sql"},
    {8, R"sql(
CREATE TABLE corrections(
    id TEXT PRIMARY KEY,
    submission TEXT NOT NULL REFERENCES submissions(id),
    place INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    UNIQUE(submission, place)) STRICT;
CREATE INDEX audit_submission ON audit(submission);
)sql"},
});
static_assert(storage::ordered(sqliteMigrations));

inline constexpr auto postgresMigrations = std::to_array<storage::Migration>({
    {1, R"sql(
CREATE TABLE submissions(
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    hash BYTEA NOT NULL,
    answer TEXT NOT NULL,
    header TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    receipt TEXT NOT NULL,
    office TEXT NOT NULL,
    arrived TEXT NOT NULL,
    received TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK(state IN ('waiting', 'accepted')),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL DEFAULT '');
CREATE INDEX submissions_receipt ON submissions(receipt);
CREATE INDEX submissions_office ON submissions(office, arrived);
CREATE INDEX submissions_waiting ON submissions(office, arrived) WHERE state = 'waiting';
CREATE TABLE decisions(
    id TEXT PRIMARY KEY,
    submission TEXT NOT NULL REFERENCES submissions(id),
    decision TEXT NOT NULL,
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL);
CREATE TABLE audit(
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TEXT NOT NULL,
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    submission TEXT NOT NULL);
CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION audit_stays();
CREATE TABLE sign_ins(
    token BYTEA PRIMARY KEY,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    device TEXT NOT NULL,
    until BIGINT NOT NULL);
CREATE TABLE failures(
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    count BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY(staff, device));
)sql"},
    {2, R"sql(
CREATE TABLE challenges(
    id TEXT PRIMARY KEY,
    bytes BYTEA NOT NULL,
    device TEXT NOT NULL,
    until BIGINT NOT NULL);
)sql"},
    {3, R"sql(
CREATE TABLE devices(
    name TEXT PRIMARY KEY,
    revoked BIGINT NOT NULL DEFAULT 0,
    seen BIGINT NOT NULL DEFAULT 0);
CREATE TABLE enrolment_codes(
    hash BYTEA PRIMARY KEY,
    device TEXT NOT NULL,
    until BIGINT NOT NULL,
    used BIGINT NOT NULL DEFAULT 0);
CREATE INDEX enrolment_codes_device ON enrolment_codes(device);
CREATE TABLE device_certificates(
    serial TEXT PRIMARY KEY,
    device TEXT NOT NULL,
    key_hash BYTEA NOT NULL,
    certificate BYTEA NOT NULL,
    issued BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    revoked BIGINT NOT NULL DEFAULT 0);
CREATE INDEX device_certificates_device ON device_certificates(device, key_hash);
)sql"},
    {4, R"sql(
ALTER TABLE audit ADD COLUMN place BIGINT;
ALTER TABLE audit ADD COLUMN hash BYTEA;
CREATE UNIQUE INDEX audit_place ON audit(place);
CREATE TABLE audit_heads(
    whose TEXT PRIMARY KEY,
    place BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    broken BIGINT NOT NULL DEFAULT 0);
INSERT INTO audit_heads(whose, place, hash) VALUES('', 0, ''::bytea);
CREATE TABLE device_audit(
    device TEXT NOT NULL,
    place BIGINT NOT NULL,
    line TEXT NOT NULL,
    hash BYTEA NOT NULL,
    received TEXT NOT NULL,
    PRIMARY KEY(device, place));
CREATE TRIGGER device_audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON device_audit EXECUTE FUNCTION audit_stays();
)sql"},
    // Receipts are looked for by their beginning, whatever language the database sorts by.
    {5, R"sql(
ALTER TABLE audit_heads ADD COLUMN generation BIGINT NOT NULL DEFAULT 1;
ALTER TABLE audit_heads ADD COLUMN anew BIGINT NOT NULL DEFAULT 0;
CREATE TABLE audit_generations(
    device TEXT NOT NULL,
    generation BIGINT NOT NULL,
    place BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    broken BIGINT NOT NULL,
    ended TEXT NOT NULL,
    PRIMARY KEY(device, generation));
CREATE TRIGGER audit_generations_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_generations
    EXECUTE FUNCTION audit_stays();
ALTER TABLE device_audit ADD COLUMN generation BIGINT NOT NULL DEFAULT 1;
ALTER TABLE device_audit DROP CONSTRAINT device_audit_pkey;
ALTER TABLE device_audit ADD PRIMARY KEY(device, generation, place);
ALTER TABLE submissions ALTER COLUMN receipt TYPE TEXT COLLATE "C";
)sql"},
    {6, R"sql(
CREATE TABLE parts(
    submission TEXT NOT NULL,
    hash TEXT NOT NULL,
    device TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    received BIGINT NOT NULL,
    kept BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY(submission, hash));
ALTER TABLE parts ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX parts_device ON parts(device) WHERE kept = 0;
CREATE INDEX parts_received ON parts(received) WHERE kept = 0;
)sql"},
    {7, R"sql(
CREATE TABLE profile_visits(
    id TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    device TEXT NOT NULL,
    until BIGINT NOT NULL);
)sql"},
    {8, R"sql(
CREATE TABLE corrections(
    id TEXT PRIMARY KEY,
    submission TEXT NOT NULL REFERENCES submissions(id),
    place BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    staff TEXT NOT NULL,
    device TEXT NOT NULL,
    UNIQUE(submission, place));
CREATE INDEX audit_submission ON audit(submission);
)sql"},
});
static_assert(storage::ordered(postgresMigrations));
static_assert(sqliteMigrations.size() == postgresMigrations.size());

inline constexpr int sqliteApplicationId = 0x4d444743; // "MDGC"

} // namespace madoguchi::central
