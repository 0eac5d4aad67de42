# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What a power cut does to a service: all of its processes at once, by SIGKILL; and ports to start one on."""

import os
import pathlib
import signal
import socket

from processes import wait_for


def free_ports(count):
    """Ports of 127.0.0.1 that nobody held a moment ago, all different."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


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
