#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A city: two centres on one cluster, three machines handing in all the time, and the cluster's primary losing its power
again and again. Nobody restarts a centre: each finds the new primary by itself. Afterwards every receipt that somebody saw
is in the database, once, and none that nobody made.

One death of the primary; ten with MADOGUCHI_TEST_LONG, or as many as MADOGUCHI_CLUSTER_KILLS says."""

import argparse
import os
import pathlib
import random
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True

from cluster import TOP, Cluster, enter  # noqa: E402
from processes import wait_for  # noqa: E402
from unreplicated import acknowledges_nothing_alone  # noqa: E402

sys.path.insert(0, str(TOP / "tests" / "kills"))

import checks  # noqa: E402
from books import OutboxBook, PostgresBook  # noqa: E402
from kills import DEVICES, make_certificates  # noqa: E402
from parts import Centre, Client  # noqa: E402

DRAINING = 900  # seconds: on a busy machine more is handed in during the outages than is sent between them


class Watch(threading.Thread):
    """Looks how many hand-ins the machines know to be accepted, and for how long there was no further one."""

    def __init__(self, books):
        super().__init__(daemon=True)
        self._books, self._ended = books, threading.Event()
        self.accepted, self.longest_gap = 0, 0.0

    def run(self):
        last = time.monotonic()
        while not self._ended.wait(0.1):
            accepted, now = sum(book.accepted() for book in self._books), time.monotonic()
            if accepted > self.accepted:
                self.longest_gap = max(self.longest_gap, now - last)
                self.accepted, last = accepted, now

    def end(self):
        self._ended.set()
        self.join()


class City:
    def __init__(self, options, folder, url):
        make_certificates(folder)
        self.centres = []
        for name in ("first", "second"):
            (folder / name).mkdir()
            self.centres.append(Centre(options.centre, folder / name, folder / "pki", url))
        self.clients = [Client(options.client, office, device, folder, folder / "pki") for office, device in DEVICES]
        self.books = [OutboxBook(client.data / "outbox.sqlite") for client in self.clients]

    def begin(self, drain=False):
        for number, client in enumerate(self.clients):
            client.begin(self.centres[number % 2].url, drain)

    def start(self):
        for centre in self.centres:  # both at once: one makes the tables, the other waits
            centre.restart()
        for centre in self.centres:
            centre.wait_until_ready()
        self.begin()

    def come_to_rest(self):
        for client in self.clients:
            client.kill()
        self.begin(drain=True)
        for client in self.clients:
            if client.ended(DRAINING) != 0:
                raise AssertionError(f"{client.name} could not send all it had: {client.last_words()}")
        for centre in self.centres:
            centre.stop()

    def remove(self):
        for part in [*self.clients, *self.centres]:
            part.remove()


def kill_primaries(cluster, city, watch, kills):
    for number in range(1, kills + 1):
        cluster.wait_synchronous()
        time.sleep(random.uniform(0.5, 3))
        began, before = time.monotonic(), watch.accepted
        dead = cluster.kill_primary()
        primary = cluster.wait_primary()
        took = time.monotonic() - began
        cluster.revive(dead)
        while watch.accepted == before:
            if time.monotonic() - began > 120:
                raise AssertionError(f"no centre follows: {city.centres[0].last_words()}\n{cluster.tail()}")
            time.sleep(0.1)
        for part in [*city.centres, *city.clients]:
            part.must_live()
        print(f"kill {number}: {dead} died, {primary} took over after {took:.1f} s", flush=True)


def play(options, folder, cluster, kills):
    city = City(options, folder, cluster.url)
    try:
        city.start()
        wait_for("the first hand-ins", lambda: all(client.shown() for client in city.clients))
        watch = Watch(city.books)
        watch.start()
        alone = acknowledges_nothing_alone(cluster, city.clients, watch)
        kill_primaries(cluster, city, watch, kills)
        time.sleep(2)
        watch.end()
        city.come_to_rest()
        wrong, shown, kept = checks.all_is_well(city.clients, city.books, PostgresBook(cluster))
    finally:
        city.remove()
    print(f"CLUSTER {kills} primaries killed, receipts shown {shown}, in the database {kept}, wrong {len(wrong)}, "
          f"longest time without an accepted hand-in {watch.longest_gap:.1f} s")
    if alone:
        wrong.append(f"{alone} accepted while no replica had them")
    if wrong or shown < 100 * kills:
        raise AssertionError("\n".join(wrong[:40] or [f"only {shown} receipts: this was no test"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--centre", required=True)
    parser.add_argument("--client", required=True)
    options = parser.parse_args()
    kills = int(os.environ.get("MADOGUCHI_CLUSTER_KILLS", "10" if os.environ.get("MADOGUCHI_TEST_LONG") else "1"))
    with tempfile.TemporaryDirectory(prefix="madoguchi-city-") as folder, Cluster() as cluster:
        play(options, pathlib.Path(folder), cluster, kills)


if __name__ == "__main__":
    enter()
    main()
