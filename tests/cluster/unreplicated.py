# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What stands on the primary alone must not be acknowledged, not even on being asked a second time.

A commit that waits for the replica is on the primary's disk already. When the primary's PostgreSQL dies in that moment and
starts again, it recovers the row and shows it to everybody, though the replica never got it. Whoever answers then from what
they read promises what the next death of that machine takes away."""

import time

from processes import wait_for

SILENCE = 10  # seconds in which each machine asks again several times


def acknowledges_nothing_alone(cluster, clients, watch):
    """Holds all replicas still, lets the primary recover, and looks whether anything is accepted meanwhile."""
    primary = cluster.wait_primary()
    cluster.wait_synchronous()
    held = [node for node in cluster.nodes if node is not primary]
    for node in held:
        node.hold()
    shown = sum(len(client.shown()) for client in clients)
    wait_for("hand-ins that wait for a replica",
             lambda: sum(len(client.shown()) for client in clients) > shown + 50)
    assert primary.crash_backend(), "no client of the primary was found"
    wait_for("the primary to recover", primary.writable, 30, primary.tail)
    before = watch.accepted
    time.sleep(SILENCE)
    alone = watch.accepted - before
    for node in held:
        node.let_go()
    wait_for("hand-ins to be accepted again", lambda: watch.accepted > before + alone, 120, cluster.tail)
    print(f"{alone} accepted while the primary was alone", flush=True)
    return alone
