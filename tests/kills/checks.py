# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What must be true when everything has come to rest. Each check gives a list of sentences; empty is good."""

import collections
import json

from books import audit_complaint

ACCEPTED = 2


def twice(things):
    return [thing for thing, times in collections.Counter(things).items() if times > 1]


def of_a_client(client, book, in_centre):
    """Of one machine: what people saw, what its file knows, what the centre has."""
    wrong = [f"integrity: {line}" for line in book.complaints()] + audit_complaint(book)
    items = {identity: (json.loads(header)["receipt"], state)
             for identity, header, state in book.rows("SELECT id, header, state FROM items")}
    shown = client.shown()
    wrong += [f"shown twice: {one}" for one in twice(identity for identity, _ in shown)]
    wrong += [f"receipt given twice: {one}" for one in twice(receipt for receipt, _ in items.values())]
    for identity, number in shown:
        if items.get(identity, ("",))[0] != number:
            wrong.append(f"shown to a person, not in the outbox: {identity}")
        if in_centre.get(identity) != number:
            wrong.append(f"shown to a person, not in the centre: {identity}")
    wrong += [f"not accepted but in state {state}: {identity}" for identity, (_, state) in items.items()
              if state != ACCEPTED]
    if len(items) - len(shown) > client.kills:
        wrong.append(f"{len(items)} items, {len(shown)} shown, {client.kills} kills: more than one unseen for a kill")
    wrong += counters(book, len(items))
    return [f"{client.name}: {sentence}" for sentence in wrong], items


def counters(book, items):
    """The serial and the counts are changed in the same transactions as the items."""
    serial = book.rows("SELECT last FROM serial")[0][0]
    counts = dict(book.rows("SELECT state, items FROM counts"))
    real = dict(book.rows("SELECT state, count(*) FROM items GROUP BY state"))
    wrong = [] if serial == items else [f"the serial is {serial}, there are {items} items"]
    if {state: count for state, count in counts.items() if count} != real:
        wrong.append(f"counts {counts}, in truth {real}")
    return wrong


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
    for identity, receipt in in_centre.items():
        if made.get(identity, ("",))[0] != receipt:
            wrong.append(f"in the centre, made by nobody: {identity}")
    return wrong, sum(len(client.shown()) for client in clients), len(rows)
