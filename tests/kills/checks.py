# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What must be true when everything has come to rest. Each check gives a list of sentences; empty is good."""

import collections

from books import ACCEPTED


def twice(things):
    return [thing for thing, times in collections.Counter(things).items() if times > 1]


def serials(numbers):
    """"MYK1-0417-6" → 417: each machine counts from 1, without a gap and without a number given twice."""
    found = sorted(int(number.split("-")[1]) for number in numbers)
    return [] if found == list(range(1, len(found) + 1)) else ["receipt numbers have gaps or twins"]


def of_a_client(client, book, in_centre):
    """Of one machine: what people saw, what its file knows, what the centre has. Also its items."""
    items, shown = book.items(), client.shown()
    wrong = [f"integrity: {line}" for line in book.complaints()] + book.counters() + book.audit(items)
    wrong += serials(number for number, _ in items.values())
    wrong += [f"shown twice: {one}" for one in twice(number for _, number in shown)]
    for identity, number in shown:
        if items.get(identity, ("",))[0] != number:
            wrong.append(f"shown to a person, not in the outbox: {identity}")
        if in_centre.get(identity) != number:
            wrong.append(f"shown to a person, not in the centre: {identity}")
    wrong += [f"not accepted but in state {state}: {identity}" for identity, (_, state) in items.items()
              if state != ACCEPTED]
    if len(items) - len(shown) > client.kills:
        wrong.append(f"{len(items)} items, {len(shown)} shown, {client.kills} kills: more than one unseen for a kill")
    return [f"{client.name}: {sentence}" for sentence in wrong], items


def scans(clients, centre_book, in_centre):
    """With each hand-in that a person saw all parts of its scans, and none that stays without a hand-in."""
    kept = {row[0]: int(row[1]) for row in
            centre_book.rows("SELECT submission, count(*) FROM parts WHERE kept = 1 GROUP BY submission")}
    wanted = {identity: parts for client in clients for identity, parts in client.scans().items()}
    wrong = [f"{kept.get(identity, 0)} of {parts} parts: {identity}" for identity, parts in wanted.items()
             if kept.get(identity, 0) != parts]
    return wrong + [f"parts of nothing: {identity}" for identity in kept if identity not in in_centre]


def all_is_well(clients, client_books, centre_book):
    """(sentences on what is wrong, number of receipts shown, number in the centre)"""
    rows = centre_book.rows("SELECT id, receipt FROM submissions")
    wrong = [f"centre: {line}" for line in centre_book.complaints()]
    wrong += [f"twice in the centre: {one}" for one in twice(identity for identity, _ in rows)]
    wrong += [f"receipt twice in the centre: {one}" for one in twice(receipt for _, receipt in rows)]
    in_centre, made = dict(rows), {}
    for client, book in zip(clients, client_books):
        found, items = of_a_client(client, book, in_centre)
        wrong += found
        made |= items
    wrong += scans(clients, centre_book, in_centre)
    for identity, receipt in in_centre.items():
        if made.get(identity, ("",))[0] != receipt:
            wrong.append(f"in the centre, made by nobody: {identity}")
    return wrong, sum(len(client.shown()) for client in clients), len(rows)
