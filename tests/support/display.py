# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A virtual display of any size: starting it, pictures of it, a finger and a keyboard on it."""

import os
import pathlib
import random
import subprocess
import time

from processes import Program, wait_for


class Display:
    """One Xvfb. `name` goes into DISPLAY."""

    def __init__(self, width, height, logs):
        self.width, self.height = width, height
        # Other worlds on this machine share /tmp, where displays are numbered, but not our process ids.
        while True:
            number = random.randint(1000, 60000)
            self._socket = pathlib.Path(f"/tmp/.X11-unix/X{number}")
            self._lock = pathlib.Path(f"/tmp/.X{number}-lock")
            if not self._socket.exists() and not self._lock.exists():
                break
        self.name = f":{number}"
        self._server = Program(f"Xvfb {width}x{height}", [
            "Xvfb", self.name, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            logs / f"xvfb-{width}x{height}.log")
        wait_for("the virtual display", self._answers, 20, self._server.tail)

    def _answers(self):
        return self._socket.exists() and subprocess.run(
            ["xdotool", "getdisplaygeometry"], env=self._environment(), capture_output=True).returncode == 0

    def _environment(self):
        return {**os.environ, "DISPLAY": self.name}

    def picture(self, file):
        """A PNG of what is on it now."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", "-depth", "8", str(file)], env=self._environment(), check=True)
        return file

    def steady_picture(self, file, seconds=5):
        """A picture after everything on it has come to rest (a page fades in, a card slides)."""
        before = None
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            now = subprocess.run(["import", "-window", "root", "rgb:-"], env=self._environment(), check=True,
                                 capture_output=True).stdout
            if now == before:
                break
            before = now
            time.sleep(0.15)
        return self.picture(file)

    def touch(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(int(x)), str(int(y)), "click", "1"],
                       env=self._environment(), check=True)

    def type(self, text):
        """Latin letters and digits, as a keyboard or a code scanner types them."""
        subprocess.run(["xdotool", "type", "--delay", "4", text], env=self._environment(), check=True)

    def key(self, *names):
        subprocess.run(["xdotool", "key", *names], env=self._environment(), check=True)

    def close(self):
        self._server.stop()
        self._socket.unlink(missing_ok=True)
        self._lock.unlink(missing_ok=True)
