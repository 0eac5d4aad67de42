# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What can be killed: clients, the centre, the database. Each is a real process that is started again at once."""

import json
import pathlib
import signal
import subprocess
import sys
import threading
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests" / "support"))

from power import free_ports  # noqa: E402


class Died(AssertionError):
    """A process that nobody killed has ended."""


class Part:
    """A process and the lines that it prints. Lines of all its lives are kept: they stood in a pipe, so a reader of
    them is where a person stands before the screen."""

    def __init__(self, name, folder):
        self.name, self.folder, self.kills = name, folder, 0
        self.lines, self.process, self._reader = [], None, None
        self._log = (folder / f"{name}.log").open("ab")

    def start(self, arguments):
        self.process = subprocess.Popen([str(argument) for argument in arguments], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=self._log)
        self._reader = threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True)
        self._reader.start()

    def _read(self, pipe):
        with pipe:
            for line in pipe:
                if line.endswith(b"\n"):
                    self.lines.append(line.decode().rstrip("\n"))

    def must_live(self):
        if self.process.poll() is not None:
            raise Died(f"{self.name} ended by itself with {self.process.returncode}: {self.last_words()}")

    def last_words(self, whole=False):
        words = pathlib.Path(self._log.name).read_text("utf-8", "replace")
        return words if whole else words[-2000:]

    def kill(self):
        self.must_live()
        self.process.kill()
        self.kills += 1
        self.ended()

    def ended(self, seconds=120):
        """Waits for its end and for the last line in the pipe; the exit status."""
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Died(f"{self.name} did not end in {seconds} s: {self.last_words()}") from None
        self._reader.join()
        return status

    def remove(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Client(Part):
    def __init__(self, program, office, device, folder, pki):
        super().__init__(f"client-{office}-{device}", folder)
        self.data = folder / f"{office}-{device}"
        self.data.mkdir()
        self._arguments = [program, None, pki, office, device, self.data]

    def begin(self, url, drain=False):
        self._arguments[1] = url
        self.start(self._arguments + (["drain"] if drain else []))

    def restart(self):
        self.start(self._arguments)

    def shown(self):
        """(id, receipt number) of each receipt that a person has seen."""
        return [tuple(line.split()[1:3]) for line in self.lines if line.startswith("receipt ")]

    def scans(self):
        """id → how many parts of scans belong to it, where there are any."""
        seen = [line.split()[1:] for line in self.lines if line.startswith("receipt ")]
        return {identity: int(parts) for identity, _, parts in seen if parts != "0"}


class Centre(Part):
    def __init__(self, program, folder, pki, database_url=None, **more):
        """`more`: further members of its settings."""
        super().__init__("centre", folder)
        self.data = folder / "centre"
        self.data.mkdir()
        self.port = free_ports(1)[0]
        self.url = f"https://127.0.0.1:{self.port}"
        settings = folder / "central.json"
        settings.write_text(json.dumps({
            "listen": {"address": "127.0.0.1", "port": self.port}, "certificate": str(pki / "server.pem"),
            "key": str(pki / "server-key.pem"), "deviceAuthority": str(pki / "authority.pem"),
            "sealCertificate": str(pki / "seal.pem"), "sealKey": str(pki / "seal-key.pem"),
            "procedures": str(SOURCE / "resources/procedures"), **more}))
        self._arguments = [program, "--config", settings, "--data", self.data]
        if database_url:
            self._arguments += ["--database", database_url]

    def restart(self):
        self.start(self._arguments)

    def wait_until_ready(self, seconds=30):
        until = time.monotonic() + seconds
        while not any(line.startswith("ready ") for line in self.lines):
            self.must_live()
            if time.monotonic() > until:
                raise Died(f"the centre is not ready after {seconds} s: {self.last_words()}")
            time.sleep(0.02)

    def stop(self):
        """Asks it to end, as a system that shuts down does."""
        self.must_live()
        self.process.send_signal(signal.SIGTERM)
        status = self.ended(30)
        if status != 0:
            raise Died(f"the centre stopped with {status}: {self.last_words()}")
