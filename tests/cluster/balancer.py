#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Two centres on one database behind HAProxy, set up as docs/centre.md says, with machines that know the balancer's address
alone. Each centre is killed again and again while the other serves, and started again. Afterwards every receipt that somebody
saw is in the database, once.

Six kills; forty with MADOGUCHI_TEST_LONG."""

import argparse
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TOP / "tests" / "support"), str(TOP / "tests" / "kills")]

import checks  # noqa: E402
from books import OutboxBook, PostgresBook  # noqa: E402
from kills import CANNOT_RUN, DEVICES, make_certificates  # noqa: E402
from parts import Centre, Client, Part  # noqa: E402
from postgres import Postgres  # noqa: E402
from power import free_ports  # noqa: E402
from processes import wait_for  # noqa: E402

# Around the lines of the manual: what a balancer of one's own needs, and what is set generously there.
AROUND = """global
    maxconn 500
defaults
    timeout connect 2s
    timeout client 60s
    timeout server 60s
    timeout check 2s
    default-server inter 200ms fall 2 rise 2 on-marked-down shutdown-sessions
"""


def program():
    private = TOP / "build" / "deps" / "postgres" / "usr" / "sbin" / "haproxy"
    found = private if private.exists() else shutil.which("haproxy") or shutil.which("haproxy", path="/usr/sbin")
    if not found or subprocess.run([found, "-v"], capture_output=True, check=False).returncode != 0:
        print("HAProxy is missing here")
        sys.exit(CANNOT_RUN)
    return found


def settings(port, centres):
    """The lines that docs/centre.md shows, with the addresses of this test."""
    manual = (TOP / "docs" / "centre.md").read_text("utf-8")
    lines = re.search(r"(    frontend madoguchi\n.*?)\n\n", manual, re.DOTALL).group(1)
    lines = re.sub(r"^ {4}", "", re.sub(r" *#.*", "", lines), flags=re.MULTILINE)
    assert lines.count("server ") == 2, lines
    lines = lines.replace("bind :8443", f"bind 127.0.0.1:{port}")
    for address, centre in zip(("10.0.0.11", "10.0.0.12"), centres):
        lines = lines.replace(f"{address}:8443 check port 9443", f"127.0.0.1:{centre.port} check port {centre.monitor}")
    assert "10.0.0" not in lines, lines
    return AROUND + lines + "\n"


class Balancer(Part):
    def __init__(self, folder, centres):
        super().__init__("balancer", folder)
        self.port = free_ports(1)[0]
        self.url = f"https://127.0.0.1:{self.port}"
        file = folder / "haproxy.cfg"
        file.write_text(settings(self.port, centres))
        self.start([program(), "-db", "-f", file])

    def answers(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


def centre(options, folder, url, name):
    (folder / name).mkdir()
    monitor = free_ports(1)[0]
    made = Centre(options.centre, folder / name, folder / "pki", url,
                  monitor={"address": "127.0.0.1", "port": monitor})
    made.monitor = monitor
    return made


def served(part):
    return part.last_words(whole=True).count('"status":201') + part.last_words(whole=True).count('"status":200')


def play(options, folder, database):
    make_certificates(folder)
    centres = [centre(options, folder, database.url, name) for name in ("first", "second")]
    balancer = Balancer(folder, centres)
    clients = [Client(options.client, office, device, folder, folder / "pki") for office, device in DEVICES]
    books = [OutboxBook(client.data / "outbox.sqlite") for client in clients]
    try:
        for one in centres:
            one.restart()
        for one in centres:
            one.wait_until_ready()
        wait_for("the balancer", balancer.answers)
        for client in clients:
            client.begin(balancer.url)
        wait_for("the first hand-ins", lambda: all(client.shown() for client in clients))
        for number in range(options.kills):
            time.sleep(1.5)
            victim, before = centres[number % 2], sum(book.accepted() for book in books)
            victim.kill()
            wait_for("the other centre to serve", lambda: sum(book.accepted() for book in books) > before, 60)
            victim.restart()
            victim.wait_until_ready(60)
        for client in clients:
            client.kill()
            client.begin(balancer.url, drain=True)
        for client in clients:
            if client.ended(300) != 0:
                raise AssertionError(f"{client.name} could not send all it had: {client.last_words()}")
        shares = [served(one) for one in centres]
        wrong, shown, kept = checks.all_is_well(clients, books, PostgresBook(database))
    finally:
        for part in [*clients, *centres, balancer]:
            part.remove()
    print(f"BALANCER {options.kills} centres killed, receipts shown {shown}, in the database {kept}, wrong {len(wrong)}, "
          f"answered by each {shares}")
    if wrong or min(shares) == 0 or shown < 20 * options.kills:
        raise AssertionError("\n".join(wrong[:40] or [f"{shown} receipts, shares {shares}: this was no test"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--centre", required=True)
    parser.add_argument("--client", required=True)
    parser.add_argument("--kills", type=int, default=40 if os.environ.get("MADOGUCHI_TEST_LONG") else 6)
    options = parser.parse_args()
    program()
    with tempfile.TemporaryDirectory(prefix="madoguchi-balancer-") as folder, Postgres() as database:
        play(options, pathlib.Path(folder), database)


if __name__ == "__main__":
    main()
