# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Starting real programs and waiting for what they do. Nothing here sleeps for a fixed time."""

import os
import signal
import subprocess
import time


class Missed(AssertionError):
    """Something that had to happen did not; says what was there instead."""


def wait_for(what, condition, seconds=20, otherwise=None):
    """The first true value of condition(), asked again and again; Missed after `seconds`, with otherwise()."""
    until = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > until:
            raise Missed(f"waited {seconds} s for {what}" + (f"\n{otherwise()}" if otherwise else ""))
        time.sleep(0.05)


class Program:
    """One process with its log. Its standard input stays open; lines it prints go to the log."""

    def __init__(self, name, arguments, log, environment=None):
        self.name = name
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                [str(argument) for argument in arguments], stdin=subprocess.PIPE, stdout=output,
                stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})})

    @property
    def pid(self):
        return self.process.pid

    def alive(self):
        return self.process.poll() is None

    def words(self):
        return self.log.read_text("utf-8", "replace")

    def tail(self, lines=30):
        return f"--- {self.name} (last lines of its log)\n" + "\n".join(self.words().splitlines()[-lines:])

    def say(self, line):
        """A line on its standard input."""
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def wait_for_words(self, words, seconds=20):
        def said():
            if words in self.words():
                return True
            if not self.alive():
                raise Missed(f"{self.name} ended with {self.process.returncode}\n{self.tail()}")
            return False

        wait_for(f"{self.name} to say {words!r}", said, seconds, self.tail)

    def kill(self, with_signal=signal.SIGKILL):
        if self.alive():
            self.process.send_signal(with_signal)
        self._gone()

    def stop(self, seconds=10):
        """Asks it to end, as a system that shuts down would."""
        if self.alive():
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self._gone()

    def _gone(self):
        self.process.wait()
        if self.process.stdin:
            self.process.stdin.close()
