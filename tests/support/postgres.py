# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A real PostgreSQL server of a test's own: a folder in the temporary directory, a free port, and a way to die.

    with Postgres() as server:
        server.query("SELECT 1")
        server.kill()   # as if the power went
        server.start()  # recovers, on the same port
"""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

from power import children, free_ports, kill_tree
from processes import Missed, wait_for

RUN = pathlib.Path(__file__).resolve().parent / "database.sh"
USER = DATABASE = "centre"


def psql(folder, url, sql, seconds=30):
    """What psql answers: (exit code, rows as text with | between columns, its complaints)."""
    done = subprocess.run([RUN, folder, "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", url],
                          input=sql, capture_output=True, text=True, timeout=seconds, check=False)
    return done.returncode, done.stdout.strip(), done.stderr.strip()


def kill_client_process(postmaster):
    """SIGKILL to the process that serves one client of USER; False when there is none."""
    for pid in children(postmaster):
        try:
            if f" {USER} {DATABASE} ".encode() in pathlib.Path(f"/proc/{pid}/cmdline").read_bytes():
                os.kill(pid, signal.SIGKILL)
                return True
        except OSError:
            continue
    return False


class Postgres:
    """One server. `durable=False` switches fsync off: for tests that kill nothing and only want to be quick."""

    def __init__(self, durable=True, settings=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="madoguchi-postgres-"))
        self.log = self.folder / "server.log"
        self.port = None
        self._settings = {"fsync": "on" if durable else "off", "synchronous_commit": "on", "jit": "off",
                          "max_connections": "200", "listen_addresses": "127.0.0.1",
                          "unix_socket_directories": str(self.folder),
                          # Else recovery asks for each of a thousand files by itself, which takes seconds.
                          "recovery_init_sync_method": "syncfs", **(settings or {})}
        self._server = None
        self._port_is_ours = False

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    @property
    def url(self):
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{DATABASE}"

    @property
    def pid(self):
        return self._server.pid

    def start(self):
        """Ready to be asked when it returns; what an earlier life left behind has been recovered then."""
        new = not (self.folder / "data").exists()
        if new:
            self._run("initdb", "-D", "data", "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                      "--no-instructions", "--no-sync")
        # A killed server leaves its mark; a stranger may have got its number since, and none of ours is left.
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)
        if not any(self._try_start() for _ in range(1 if self._port_is_ours else 5)):
            raise Missed(f"PostgreSQL does not start\n{self.tail()}")
        if new:
            self.query(f"CREATE DATABASE {DATABASE}", "postgres")
        return self

    def _try_start(self):
        if not self._port_is_ours:
            self.port = free_ports(1)[0]
        settings = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
        with self.log.open("ab") as log:
            self._server = subprocess.Popen([RUN, self.folder, "postgres", "-D", "data", "-p", str(self.port), *settings],
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_for("PostgreSQL to accept", lambda: self._accepts() or self._server.poll() is not None, 60, self.tail)
        self._port_is_ours = self._server.poll() is None
        return self._port_is_ours

    def _accepts(self):
        try:
            return "\nready" in (self.folder / "data" / "postmaster.pid").read_text()
        except OSError:
            return False

    def query(self, sql, database=DATABASE):
        """The rows as text, columns parted by |; a complaint of the server is a Missed."""
        code, rows, words = psql(self.folder, f"postgresql://{USER}@127.0.0.1:{self.port}/{database}", sql)
        if code:
            raise Missed(f"psql ended with {code}: {words}\n{self.tail()}")
        return rows

    def run(self, program, *arguments):
        """pg_dump, pg_restore, pgbench …: what it printed."""
        return self._run(program, *arguments)

    def kill(self):
        """SIGKILL to the server with all its processes."""
        kill_tree(self._server.pid)
        self._server.wait()

    def kill_backend(self):
        """SIGKILL to the process of one client, if there is any; the server throws all others out and recovers.

        True when one was killed."""
        return kill_client_process(self._server.pid)

    def restart(self):
        """In good order, as an update would do it."""
        self.halt()
        return self.start()

    def halt(self, seconds=30):
        """Fast shutdown; the data stays."""
        if self._server and self._server.poll() is None:
            self._server.send_signal(signal.SIGINT)
            try:
                self._server.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()

    def stop(self):
        """Ends the server and takes its folder away."""
        self.halt()
        shutil.rmtree(self.folder, ignore_errors=True)

    def bytes_on_disk(self):
        """Everything in its files, for tests that search a stolen disk."""
        return b"".join(file.read_bytes() for file in sorted(self.folder.rglob("*")) if file.is_file())

    def tail(self, lines=20):
        words = self.log.read_text("utf-8", "replace").splitlines() if self.log.exists() else []
        return "--- PostgreSQL (last lines of its log)\n" + "\n".join(words[-lines:])

    def _run(self, *command):
        done = subprocess.run([RUN, self.folder, *command], capture_output=True, text=True, check=False, timeout=600)
        if done.returncode:
            raise Missed(f"{command[0]} ended with {done.returncode}: {done.stderr}{done.stdout}")
        return done.stdout
