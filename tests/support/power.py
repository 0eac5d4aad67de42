# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What a power cut does to a service: all of its processes at once, by SIGKILL; and ports to start one on."""

import os
import pathlib
import random
import signal
import socket

from processes import wait_for


def free_ports(count):
    """Ports of 127.0.0.1 that nobody holds, all different, below those that the system gives out by itself: while a
    service is dead nobody else gets its port by chance."""
    lowest = int(pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    ports = set()
    while len(ports) < count:
        port = random.SystemRandom().randrange(max(1024, lowest // 2), lowest)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
                ports.add(port)
            except OSError:
                continue
    return list(ports)


def children(pid):
    """The processes that `pid` started and that still run."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit() and _parent(int(entry.name)) == pid:
            found.append(int(entry.name))
    return found


def _parent(pid):
    try:
        # The name before it, in brackets, may itself hold brackets and blanks.
        state, parent = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:2]
    except OSError:
        return None
    return None if state in "ZX" else int(parent)


def kill_tree(pid):
    """SIGKILL to a process and all that came from it, as a machine that loses its power; returns when all are gone."""
    doomed, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        try:
            os.kill(one, signal.SIGSTOP)  # or it would start another while we look
        except ProcessLookupError:
            continue
        doomed.append(one)
        waiting += children(one)
    for one in doomed:
        try:
            os.kill(one, signal.SIGKILL)
        except ProcessLookupError:
            pass
    wait_for("killed processes to be gone", lambda: not any(_parent(one) for one in doomed))
