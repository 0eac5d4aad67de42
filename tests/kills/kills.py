#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Kills clients, centre and database at random instants while people hand in, and looks afterwards whether every receipt
that somebody saw is in the centre, once.

MADOGUCHI_TEST_LONG=1: a thousand kills; else as many as fit into half a minute, forty at least.
"""

import argparse
import collections
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import checks
from books import OutboxBook, PostgresBook, SqliteBook
from parts import SOURCE, Centre, Client

CANNOT_RUN = 77
DEVICES = (("MY", "K1"), ("MY", "K2"), ("TN", "K1"))
LONGEST_PAUSE = 0.8  # seconds between two kills; on average half of it
TOGETHER = 0.1       # of all kills: another one dies in the same instant


class Ward:
    def __init__(self, options, folder):
        self.database = start_postgres() if options.database == "postgresql" else None
        url = self.database.url if self.database else None
        self.centre = Centre(options.centre, folder, folder / "pki", url)
        self.clients = [Client(options.client, office, device, folder, folder / "pki") for office, device in DEVICES]
        self.centre_book = PostgresBook(self.database) if self.database else SqliteBook(self.centre.data / "central.sqlite")
        self.by_kind = collections.Counter()

    def begin(self):
        self.centre.restart()
        self.centre.wait_until_ready()
        for client in self.clients:
            client.begin(self.centre.url)

    def victims(self):
        kinds = [("client", client) for client in self.clients] + [("centre", self.centre)] * 2
        return kinds + ([("database", self.database), ("backend", self.database)] if self.database else [])

    def kill_some(self, random_source):
        """One at a time as a rule; sometimes two die in the same instant. Each is started again at once."""
        chosen = [random_source.choice(self.victims())]
        if random_source.random() < TOGETHER:
            chosen += [other for other in [random_source.choice(self.victims())] if other[1] is not chosen[0][1]]
        for kind, victim in chosen:
            if kind != "backend":
                victim.kill()
                self.by_kind[kind] += 1
            elif victim.kill_backend():  # after which the server throws all others out and recovers by itself
                self.by_kind[kind] += 1
        for kind, victim in chosen:
            if kind == "database":
                victim.start()
            elif kind != "backend":
                victim.restart()

    def come_to_rest(self):
        """Everybody goes home: the clients, killed once more, send what they still have and end by themselves."""
        for client in self.clients:
            client.kill()
            self.by_kind["client"] += 1
        for client in self.clients:
            client.begin(self.centre.url, drain=True)
        for client in self.clients:
            if client.ended() != 0:
                raise checks_failed([f"{client.name} could not send all it had: {client.last_words()}"])
        self.centre.stop()

    def remove(self):
        for part in [*self.clients, self.centre]:
            part.remove()
        if self.database:
            self.database.stop()


def start_postgres():
    try:
        from postgres import Postgres
    except ImportError:
        print("no fixture for PostgreSQL here")
        sys.exit(CANNOT_RUN)
    return Postgres().start()


def checks_failed(sentences):
    return AssertionError("\n".join(sentences[:40] + [f"{len(sentences)} in all"]))


def run(options, folder, seed):
    random_source = random.Random(seed)
    make_certificates(folder)
    ward = Ward(options, folder)
    began = time.monotonic()
    try:
        ward.begin()
        while ward.by_kind.total() < options.kills or time.monotonic() - began < options.seconds:
            time.sleep(random_source.uniform(0, LONGEST_PAUSE))
            ward.kill_some(random_source)
        ward.come_to_rest()
        books = [OutboxBook(client.data / "outbox.sqlite") for client in ward.clients]
        wrong, shown, kept = checks.all_is_well(ward.clients, books, ward.centre_book)
    finally:
        ward.remove()
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(ward.by_kind.items()))
    print(f"KILLS {ward.by_kind.total()} ({kinds}), receipts shown {shown}, in the centre {kept}, "
          f"with scans {sum(len(client.scans()) for client in ward.clients)}, wrong {len(wrong)}, {time.monotonic() - began:.0f} s, {options.database}, seed {seed}", flush=True)
    if wrong:
        raise checks_failed(wrong)
    if shown < ward.by_kind.total():
        raise checks_failed([f"only {shown} receipts: this was no test"])


def make_certificates(folder):
    devices = [word for office, device in DEVICES for word in ("--kiosk", office, device)]
    subprocess.run([SOURCE / "resources/deploy/pki.sh", folder / "pki", *devices], check=True,
                   stderr=subprocess.DEVNULL)


def main():
    long = os.environ.get("MADOGUCHI_TEST_LONG") == "1"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--centre", required=True)
    parser.add_argument("--client", required=True)
    parser.add_argument("--kills", type=int, default=1000 if long else 40, help="at least so many")
    parser.add_argument("--seconds", type=float, default=0 if long else 30, help="at least so long")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="madoguchi-kills-") as folder:
        run(options, pathlib.Path(folder), options.seed)


if __name__ == "__main__":
    main()
