# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Three machines on loopback, each with etcd, Patroni and PostgreSQL, replicating synchronously: a city's database.

    enter()                      # once, first: all of it dies with this program
    with Cluster() as cluster:
        cluster.query("SELECT 1")
        dead = cluster.kill_primary()
        cluster.wait_primary()
        cluster.revive(dead)
"""

import os
import pathlib
import shutil
import sys
import tempfile
from urllib.parse import quote

TOP = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("MADOGUCHI_BUILD", TOP / "build"))
sys.path.insert(0, str(TOP / "tests" / "support"))

from node import SUPERUSER, Node  # noqa: E402
from postgres import DATABASE, USER, psql  # noqa: E402
from power import free_ports  # noqa: E402
from processes import Missed, wait_for  # noqa: E402


def enter():
    """Starts this program again where every process it leaves behind ends with it, unless it is there."""
    if os.environ.get("MADOGUCHI_CLUSTER_INNER"):
        return
    os.environ["MADOGUCHI_CLUSTER_INNER"] = "1"
    ours = [] if os.getuid() == 0 else ["--map-current-user"]
    # The shell, first process there, buries the dead: PostgreSQL takes one that nobody buried for alive.
    inside = ["setpriv", "--pdeathsig", "KILL", "unshare", *ours, "-p", "-f", "--kill-child", "--mount-proc",
              "sh", "-c", '"$@"; exit $?', "sh", "/usr/bin/python3", *sys.argv]
    os.execvp(inside[0], inside)


class Cluster:
    """`ttl`: seconds after which a silent primary is no longer one. Patroni 4 makes at least 20 of it."""

    def __init__(self, ttl=8):
        self.ttl = ttl
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="madoguchi-cluster-"))
        self.folder.chmod(0o711)  # the machines run as somebody else
        ports = free_ports(12)
        self.nodes = [Node(f"machine{i + 1}", self.folder / f"machine{i + 1}", ports[4 * i:4 * i + 4]) for i in range(3)]

    def __enter__(self):
        return self.start()

    def __exit__(self, failure, *_):
        if failure:
            self._keep_logs()
        self.stop()

    def _keep_logs(self):
        kept = BUILD / "cluster"
        for node in self.nodes:
            shutil.copytree(node.folder, kept / node.name, dirs_exist_ok=True,
                            ignore=lambda _, names: [name for name in names if not name.endswith(".log")])
        print(f"The logs of the machines are in {kept}")

    def start(self):
        for node in self.nodes:
            node.start(self.nodes, self.ttl)
        try:
            self.wait_primary(120)
            self.wait_synchronous(120)
            for sql in (f"CREATE ROLE {USER} LOGIN", f"CREATE DATABASE {DATABASE} OWNER {USER}"):
                self.query(sql, self._url(f"{SUPERUSER['username']}:{quote(SUPERUSER['password'])}", "postgres"))
            # libpq gives up, and asks no further machine, where one does not know the database yet.
            wait_for("the database everywhere", lambda: all(node.has(DATABASE) for node in self.nodes), 60, self.tail)
        except BaseException as failure:
            self.__exit__(failure)
            raise
        return self

    def stop(self):
        for node in self.nodes:
            if node.alive:
                node.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def url(self):
        """What the centre is given: all three, and libpq finds the one that takes writes."""
        return self._url(USER, DATABASE)

    def _url(self, who, database):
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgresql://{who}@{hosts}/{database}?target_session_attrs=read-write&connect_timeout=2"

    def query(self, sql, url=None):
        code, rows, words = psql(self.folder, url or self.url, sql)
        if code:
            raise Missed(f"psql ended with {code}: {words}\n{self.tail()}")
        return rows

    def primary(self):
        """The machine that takes writes, by its Patroni's word and by its PostgreSQL's; or None."""
        for node in self.nodes:
            if node.alive and node.ask("/primary")[0] == 200 and node.writable():
                return node
        return None

    def wait_primary(self, seconds=90):
        return wait_for("a primary", self.primary, seconds, self.tail)

    def synchronous(self):
        """The machine that has all that was acknowledged, beside the primary; None while there is none."""
        primary = self.primary()
        copying = primary.replicas() if primary else ()
        return next((node for node in self.nodes if node.alive and node.name in copying
                     and node.ask("/synchronous")[0] == 200), None)

    def wait_synchronous(self, seconds=90):
        """Until then nothing is acknowledged, and a primary that dies is not replaced before it comes back."""
        return wait_for("a synchronous replica", self.synchronous, seconds, self.tail)

    def kill_primary(self):
        """Ends the primary like a machine that loses its power; returns it for revive()."""
        primary = self.wait_primary()
        primary.kill()
        return primary

    def revive(self, node):
        """It comes back with the disk it had, and finds its place by itself."""
        node.start(self.nodes, self.ttl)

    def tail(self):
        return "\n".join(node.tail() for node in self.nodes)
