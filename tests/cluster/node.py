# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""One machine of the cluster: a member of etcd, Patroni, and the PostgreSQL that Patroni looks after."""

import http.client
import json
import os
import signal
import subprocess

from postgres import RUN, kill_client_process, psql
from power import children, kill_tree

SUPERUSER, REPLICATION, REWIND = ({"username": name, "password": f"{name} of a test"}
                                  for name in ("postgres", "replicator", "rewinder"))
# With less than these Patroni 4 refuses; 3.0 also takes the shorter life that `Cluster` asks for.
TIMES = {"loop_wait": 1, "retry_timeout": 3}


class Node:
    def __init__(self, name, folder, ports):
        self.name = name
        self.folder = folder
        self.folder.mkdir()
        self.port, self.rest, self.etcd, self.peer = ports
        self._processes = {}

    def __repr__(self):
        return self.name

    @property
    def alive(self):
        return bool(self._processes)

    def start(self, nodes, ttl):
        """`nodes`: all machines of the cluster. Returns at once; what it joins takes its time."""
        (self.folder / "patroni.json").write_text(json.dumps(self._settings(nodes, ttl), indent=1), "utf-8")
        members = ",".join(f"{node.name}=http://127.0.0.1:{node.peer}" for node in nodes)
        ours, peers = f"http://127.0.0.1:{self.etcd}", f"http://127.0.0.1:{self.peer}"
        # The pause after which members elect anew is longer than a busy machine with three of them needs to answer.
        self._run("etcd", "etcd", "--name", self.name, "--data-dir", "etcd", "--listen-client-urls", ours,
                  "--advertise-client-urls", ours, "--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers,
                  "--initial-cluster", members, "--heartbeat-interval", "200", "--election-timeout", "2000")
        self._run("patroni", "/usr/bin/python3", "-m", "patroni", "patroni.json")

    def _run(self, name, *command):
        with (self.folder / f"{name}.log").open("ab") as log:
            self._processes[name] = subprocess.Popen([RUN, self.folder, *command], stdin=subprocess.DEVNULL,
                                                     stdout=log, stderr=log)

    def postmaster(self):
        """The number of PostgreSQL's first process; it is no child of Patroni, so that Patroni can be renewed."""
        try:
            return int((self.folder / "data" / "postmaster.pid").read_text().split("\n")[0])
        except (OSError, ValueError):
            return None

    def kill(self):
        """The power goes: everything at once, Patroni first, so that it mends nothing meanwhile."""
        for process in self._processes.values():
            kill_tree(process.pid)
            process.wait()
        self.kill_postgres()
        # Numbers of processes mean nothing after a restart of the machine; sockets lie in /run, which is empty then.
        for mark in (self.folder / "data" / "postmaster.pid", *self.folder.glob(".s.PGSQL.*")):
            mark.unlink(missing_ok=True)
        self._processes = {}

    def kill_postgres(self):
        """PostgreSQL alone dies; its Patroni will see to it."""
        if pid := self.postmaster():
            kill_tree(pid)

    def crash_backend(self):
        """One client's process dies; PostgreSQL throws all out and recovers by itself. True when there was one."""
        return kill_client_process(self.postmaster())

    def hold(self):
        """Its PostgreSQL stands still, as on a machine whose disk does not answer."""
        self._signal_postgres(signal.SIGSTOP)

    def let_go(self):
        self._signal_postgres(signal.SIGCONT)

    def _signal_postgres(self, what):
        pid = self.postmaster()
        for one in (pid, *children(pid)):
            try:
                os.kill(one, what)
            except ProcessLookupError:
                pass

    def ask(self, path):
        """(status, answer) of Patroni's REST interface; (0, {}) when nobody answers."""
        line = http.client.HTTPConnection("127.0.0.1", self.rest, timeout=2)
        try:
            line.request("GET", path)
            answer = line.getresponse()
            return answer.status, json.loads(answer.read() or b"{}")
        except (OSError, http.client.HTTPException, ValueError):
            return 0, {}
        finally:
            line.close()

    def writable(self):
        """Whether its PostgreSQL takes writes at this moment."""
        return self._as_superuser("SELECT NOT pg_is_in_recovery()") == "t"

    def replicas(self):
        """Names of the machines whose copy a commit on this one waits for."""
        return self._as_superuser("SELECT application_name FROM pg_stat_replication WHERE sync_state = 'sync'").split()

    def has(self, database):
        return self._as_superuser(f"SELECT 1 FROM pg_database WHERE datname = '{database}'") == "1"

    def _as_superuser(self, sql):
        return psql(self.folder, f"postgresql:///postgres?host={self.folder}&port={self.port}&user=postgres", sql)[1]

    def tail(self, lines=12):
        logs = (self.folder / "etcd.log", self.folder / "patroni.log")
        return "\n".join(f"--- {self.name}, {log.stem}\n" + "\n".join(log.read_text("utf-8", "replace").splitlines()[-lines:])
                         for log in logs if log.exists())

    def _settings(self, nodes, ttl):
        address = f"127.0.0.1:{self.port}"
        return {
            "scope": "centre", "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}", "connect_address": f"127.0.0.1:{self.rest}"},
            "etcd3": {"hosts": [f"127.0.0.1:{node.etcd}" for node in nodes]},
            "watchdog": {"mode": "off"},
            "bootstrap": {
                "dcs": {
                    "ttl": ttl, **TIMES, "maximum_lag_on_failover": 1048576,
                    # What is acknowledged is on two machines, or it is not acknowledged (docs/centre.md).
                    "synchronous_mode": True, "synchronous_mode_strict": True, "synchronous_node_count": 1,
                    "postgresql": {"use_pg_rewind": True, "use_slots": True}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, "data-checksums"]},
            "postgresql": {
                "listen": address, "connect_address": address, "data_dir": str(self.folder / "data"),
                "pgpass": str(self.folder / "pgpass"), "remove_data_directory_on_rewind_failure": True,
                "remove_data_directory_on_diverged_timelines": True,
                "pg_hba": ["local all all trust", "host all centre 127.0.0.1/32 trust",
                           "host all all 127.0.0.1/32 scram-sha-256", "host replication all 127.0.0.1/32 scram-sha-256"],
                "authentication": {"superuser": SUPERUSER, "replication": REPLICATION, "rewind": REWIND},
                "parameters": {"unix_socket_directories": str(self.folder), "jit": "off", "shared_buffers": "32MB",
                               "synchronous_commit": "on", "fsync": "on", "recovery_init_sync_method": "syncfs"}}}
