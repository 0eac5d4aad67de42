# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in the files and in the database, read by other means than the programs under test."""

import hashlib
import sqlite3
import subprocess


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
    def __init__(self, url):
        self.url = url

    def rows(self, sql):
        """Texts, whatever the type of a column."""
        done = subprocess.run(["psql", "-X", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql, self.url],
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise OSError(done.stderr)
        return [tuple(line.split("\t")) for line in done.stdout.splitlines()]

    def backends(self):
        """Process ids of those that serve the centre; none while the server is away."""
        try:
            found = self.rows("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'"
                              " AND pid <> pg_backend_pid() AND datname = current_database()")
        except (OSError, subprocess.TimeoutExpired):
            return []
        return [int(row[0]) for row in found]

    def complaints(self):
        """Reads every row once through its table and once through each index of the id: the two have to agree."""
        by_table = self.rows("SELECT count(*), count(DISTINCT id) FROM submissions")
        return [] if by_table[0][0] == by_table[0][1] else [f"submissions and ids: {by_table}"]


def audit_complaint(book):
    """The chain of a machine's audit trail, reckoned anew."""
    before = b""
    for place, (seq, line, digest) in enumerate(book.rows("SELECT seq, line, hash FROM audit ORDER BY seq"), 1):
        before = hashlib.sha256(before + place.to_bytes(8, "big") + line.encode()).digest()
        if seq != place or digest != before:
            return [f"audit line {place} does not fit the chain"]
    return []
