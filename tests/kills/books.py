# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in the files and in the database, read by other means than the programs under test."""

import hashlib
import json
import sqlite3

ACCEPTED = 2


class SqliteBook:
    def __init__(self, file):
        self.file = file

    def rows(self, sql):
        connection = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def complaints(self):
        found = [row[0] for row in self.rows("PRAGMA integrity_check")]
        return [] if found == ["ok"] else found


class PostgresBook:
    def __init__(self, server):
        self.server = server

    def rows(self, sql):
        """Texts, whatever the type of a column."""
        return [tuple(line.split("|")) for line in self.server.query(sql).splitlines()]

    def complaints(self):
        """Reads all rows by the table, then all ids by their index: both have to agree."""
        table = self.rows("SET enable_indexscan=off; SET enable_indexonlyscan=off; SET enable_bitmapscan=off;"
                          " SELECT count(*), count(DISTINCT id), sum(length(sealed)) FROM submissions")
        index = self.rows("SET enable_seqscan=off; SELECT count(*) FROM submissions WHERE id > ''")
        return [] if table[0][0] == table[0][1] == index[0][0] else [f"table {table}, index {index}"]


class OutboxBook(SqliteBook):
    """The file of one machine."""

    def items(self):
        """id → (receipt number, state)"""
        every = ("SELECT id, header, state FROM queue UNION ALL"
                 f" SELECT id, header, {ACCEPTED} FROM receipts")
        return {identity: (json.loads(header)["receipt"], state) for identity, header, state in self.rows(every)}

    def accepted(self):
        """How many the machine knows to be in the centre."""
        return self.rows("SELECT accepted FROM tally")[0][0]

    def counters(self):
        """Complaints: the counters are changed in the same transactions as what they count."""
        kept = self.rows("SELECT sending, aside, accepted FROM tally")
        real = self.rows("SELECT (SELECT count(*) FROM queue WHERE state = 1),"
                         " (SELECT count(*) FROM queue WHERE state = 3), (SELECT count(*) FROM receipts)")
        return [] if kept == real else [f"counters {kept}, in truth {real}"]

    def audit(self, items):
        """Complaints: the chain reckoned anew, and a line for each hand-in."""
        before, handed_in = b"", []
        for place, (seq, line, digest) in enumerate(self.rows("SELECT seq, line, hash FROM audit ORDER BY seq"), 1):
            before = hashlib.sha256(before + place.to_bytes(8, "big") + line.encode()).digest()
            if seq != place or digest != before:
                return [f"audit line {place} does not fit the chain"]
            entry = json.loads(line)
            if entry["act"] == "hand-in":
                handed_in.append(entry["about"])
        if sorted(handed_in) != sorted(items):
            return [f"{len(handed_in)} hand-ins in the audit trail, {len(items)} items"]
        return []
