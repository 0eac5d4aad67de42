#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of docs/centre.md for a copy of a centre's PostgreSQL: pg_dump while people hand in, a fire, pg_restore into
a new server, and the centre goes on there. What had been accepted when the dump began is in it, whole and once."""

import argparse
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / folder) for folder in ("support", "kills")]

from cluster import enter  # noqa: E402
from books import OutboxBook, PostgresBook  # noqa: E402
from kills import DEVICES, make_certificates  # noqa: E402
from parts import Centre, Client  # noqa: E402
from postgres import Postgres, psql  # noqa: E402
from processes import wait_for  # noqa: E402

EVERY_ROW = "SELECT id, encode(hash, 'hex'), answer, header, md5(sealed), receipt, arrived, received, state FROM submissions"
FEW = 100
PERSON = ("試験", "幸子", "中野町", "1994-05-17")  # who hands in, in every hand-in


def dump(server, file):
    server.run("pg_dump", "--format=custom", "--file", file, server.url)


def restore(server, file):
    server.run("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--dbname", server.url, file)


def told_in(place, content):
    """What of the person stands there in the clear, or in the hexadecimal digits of a dump."""
    return [f"{place} tells {word}" for word in PERSON
            if word.encode() in content or word.encode().hex().encode() in content.lower()]


def told(server, client):
    """Of a dump as text, of the server's own files, and of the machine's data folder."""
    plain = server.folder / "plain"
    server.run("pg_dump", "--file", plain, server.url)
    words = plain.read_bytes()
    if b"juminhyo" not in words:  # the search would find what is there
        return ["the dump holds no hand-in"]
    found = told_in("the dump", words)
    for folder in (server.folder / "data", client.data):
        for file in folder.rglob("*"):
            if file.is_file():
                found += told_in(file.name, file.read_bytes())
    return found


def audit_is_guarded(server):
    code, _, words = psql(server.folder, server.url, "DELETE FROM audit")
    return code != 0 and "append only" in words


def copy_while_people_hand_in(options, folder, file):
    """The client with its outbox, the rows that the copy has to hold, and what is told where nothing may be."""
    with Postgres() as server:
        centre = Centre(options.centre, folder, folder / "pki", server.url)
        client = Client(options.client, *DEVICES[0], folder, folder / "pki")
        centre.restart()
        centre.wait_until_ready()
        client.begin(centre.url)
        wait_for("hand-ins", lambda: len(client.shown()) > FEW and int(server.query("SELECT count(*) FROM submissions")) > FEW)
        promised = set(server.query(EVERY_ROW).splitlines())
        dump(server, server.folder / "copy")
        file.write_bytes((server.folder / "copy").read_bytes())
        client.kill()
        centre.kill()
        wrong = told(server, client)
    return client, promised, wrong


def go_on(options, folder, file, client, promised):
    with Postgres() as server:
        (server.folder / "copy").write_bytes(file.read_bytes())
        (server.folder / "copy").chmod(0o644)
        restore(server, server.folder / "copy")
        lost = promised - set(server.query(EVERY_ROW).splitlines())
        (folder / "new").mkdir()
        centre = Centre(options.centre, folder / "new", folder / "pki", server.url)
        centre.restart()
        centre.wait_until_ready()
        client.begin(centre.url, drain=True)
        ended = client.ended(300)
        centre.stop()
        outbox = OutboxBook(client.data / "outbox.sqlite")
        waiting = len(outbox.items()) - outbox.accepted()
        wrong = PostgresBook(server).complaints() + [f"lost: {row.split('|')[0]}" for row in lost]
        wrong += [f"the client ended with {ended}"] if ended else []
        wrong += [f"{waiting} still wait at the client"] if waiting else []
        wrong += [] if audit_is_guarded(server) else ["the audit trail can be changed"]
        return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--centre", required=True)
    parser.add_argument("--client", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="madoguchi-backup-") as name:
        folder = pathlib.Path(name)
        make_certificates(folder)
        client, promised, wrong = copy_while_people_hand_in(options, folder, folder / "copy")
        wrong += go_on(options, folder, folder / "copy", client, promised)
    print(f"{len(promised)} in the copy, {len(wrong)} wrong")
    if wrong or len(promised) < FEW:
        raise AssertionError("\n".join(wrong[:40]))


if __name__ == "__main__":
    enter()
    main()
