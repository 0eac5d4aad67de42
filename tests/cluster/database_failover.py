#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The cluster alone, without a centre. Writers insert rows of their own numbering while the
primary loses its power again and again. Every row that was acknowledged must be there afterwards, and none twice.

It shows that the cluster keeps what docs/centre.md says of it, and how a client has to ask: what broke is asked again.
Ten deaths of the primary, or as many as MADOGUCHI_CLUSTER_KILLS says; in a short run failover.py shows enough of it."""

import os
import random
import sys
import threading
import time

sys.dont_write_bytecode = True

from cluster import Cluster, enter  # noqa: E402

import psycopg2  # noqa: E402

WRITERS = 4
CANNOT_RUN = 77
INSERT = "INSERT INTO handed_in (writer, serial) VALUES (%s, %s) ON CONFLICT (writer, serial) DO UPDATE SET asked = handed_in.asked + 1"


class Writer(threading.Thread):
    """One line to the database that is opened again whenever it breaks, and never gives a row up."""

    def __init__(self, number, url):
        super().__init__(daemon=True)
        self.number, self.url = number, url
        self.acknowledged, self.asked_again, self.unsure = [], 0, 0
        self.longest_gap = 0.0
        self.ending = threading.Event()

    def run(self):
        serial, last = 0, time.monotonic()
        line = None
        while not self.ending.is_set():
            try:
                line = line or self._connect()
                line.notices.clear()
                with line.cursor() as cursor:
                    cursor.execute(INSERT, (self.number, serial))
                # A wait for the replica that was broken off reports success all the same, with a warning.
                if any("not have been replicated" in notice for notice in line.notices):
                    self.unsure += 1
                    continue
            except psycopg2.Error:
                # Committed or not: nobody knows. The same row is asked for again.
                self.asked_again += 1
                line = None
                time.sleep(0.05)
                continue
            now = time.monotonic()
            self.longest_gap = max(self.longest_gap, now - last)
            last = now
            self.acknowledged.append(serial)
            serial += 1

    def _connect(self):
        line = psycopg2.connect(self.url)
        line.autocommit = True
        return line


def play(cluster, kills):
    cluster.query("CREATE TABLE handed_in (writer int, serial int, asked int NOT NULL DEFAULT 1, PRIMARY KEY (writer, serial))")
    writers = [Writer(number, cluster.url) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for number in range(1, kills + 1):
        cluster.wait_synchronous()
        time.sleep(random.uniform(0.2, 1.5))
        began = time.monotonic()
        dead = cluster.kill_primary()
        primary = cluster.wait_primary()
        print(f"kill {number}: {dead} died, {primary} took over after {time.monotonic() - began:.1f} s", flush=True)
        cluster.revive(dead)
    cluster.wait_synchronous()
    time.sleep(1)
    for writer in writers:
        writer.ending.set()
    for writer in writers:
        writer.join(60)
    return writers


def judge(cluster, writers):
    rows = {tuple(map(int, row.split("|"))) for row in cluster.query("SELECT writer, serial FROM handed_in").splitlines()}
    promised = {(writer.number, serial) for writer in writers for serial in writer.acknowledged}
    lost = promised - rows
    # The last row of a writer may be there without its acknowledgement, no other.
    invented = {row for row in rows - promised if row[1] > len(writers[row[0]].acknowledged)}
    print(f"{len(promised)} acknowledged, {len(rows)} there, {len(lost)} lost, {len(invented)} invented, "
          f"{sum(writer.asked_again for writer in writers)} asked again, {sum(writer.unsure for writer in writers)} not sure, "
          f"longest gap {max(writer.longest_gap for writer in writers):.1f} s")
    return bool(promised) and not lost and not invented


def main():
    kills = int(os.environ.get("MADOGUCHI_CLUSTER_KILLS", "10" if os.environ.get("MADOGUCHI_TEST_LONG") else "0"))
    if not kills:
        print("for long runs only: ./test --long")
        sys.exit(CANNOT_RUN)
    with Cluster() as cluster:
        return judge(cluster, play(cluster, kills))


if __name__ == "__main__":
    enter()
    sys.exit(0 if main() else 1)
