# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The private cupsd of cups.sh as the office's print service: kiosk and counter print there, and what comes out is read."""

import os
import pathlib
import re
import subprocess

from processes import wait_for
from ward import SUPPORT

HOME = pathlib.Path("/run/madoguchi/cups")


class PrintService:
    """Before kiosk and counter start, with `environment`."""

    def __init__(self, ward):
        # cupsd gives work to another user: root of a namespace alone has none to give it to.
        identities = pathlib.Path("/proc/self/uid_map").read_text("utf-8").split()
        assert os.geteuid() == 0 and identities[2] != "1", "the print service needs root, and not only in a namespace"
        subprocess.run([SUPPORT / "cups.sh", "start"], check=True)
        self.environment = {"CUPS_SERVER": str(HOME / "sock")}
        self.folder = ward.folder.parent / f"{ward.folder.name}-paper"  # beside the folder that is searched
        self.folder.mkdir(exist_ok=True)
        for name in ("kiosk", "counter"):
            ward.change_settings(name, printer="paper")

    def takes(self, name):
        """The paper that comes out next: its text, code point by code point. Nothing of it stays in the spool."""
        out = HOME / "out" / "paper"
        wait_for(f"the {name} to come out of the printer", out.exists, 30, self._log)
        pdf = self.folder / f"{name}.pdf"
        pdf.write_bytes(out.read_bytes())
        out.unlink()
        wait_for("the spool to be empty", lambda: not self._spooled(), 10, lambda: str(self._spooled()))
        return subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True).stdout.decode("utf-8")

    @staticmethod
    def _spooled():
        return [file.name for file in (HOME / "spool").iterdir() if file.is_file()]

    @staticmethod
    def _log():
        return (HOME / "log" / "error").read_text("utf-8")[-2000:]


def stands_on(paper, text):
    """Every code point of it, in order, and nothing between them but the ends of lines. A line ends instead of an
    ordinary blank, too: nobody sees a blank there."""
    return re.search("\n?".join("[ \n]" if one == " " else re.escape(one) for one in text), paper) is not None
