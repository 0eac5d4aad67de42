#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when a room uses a room above it: by #include, by a link in CMake, or by a QML import.

The rooms and their order are the table of docs/architecture.md, so that page cannot go out of date unnoticed."""

import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
TREES = ("drivers", "app", "central", "ui", "kiosk")
# Programs are used by nobody.
PROGRAMS = ("app/maintenance", "app/counter", "central", "kiosk")
WITHOUT_QT = ("drivers/support", "drivers/storage", "drivers/seal", "drivers/identity", "drivers/card", "drivers/simulator", "app/person",
              "app/procedures", "app/outbox", "app/station", "central/database", "central")


def rooms_in_order():
    table = re.findall(r"^\| (`[^|]*`) \|", (TOP / "docs" / "architecture.md").read_text("utf-8"), re.M)
    return [name for row in table for name in re.findall(r"`([^`]+)`", row)]


class Check:
    def __init__(self, top=TOP):
        self.top = top
        self.order = rooms_in_order()
        self.problems = []
        self.files = [file for tree in TREES for file in sorted((top / tree).rglob("*"))
                      if file.suffix in (".h", ".cpp", ".qml") or file.name == "CMakeLists.txt"]
        self.modules = self._qml_modules()

    def room_of(self, path):
        inside = [room for room in self.order if path == room or path.startswith(room + "/")]
        return max(inside, key=len, default=None)

    def _qml_modules(self):
        modules = {}
        for file in self.files:
            if file.name == "CMakeLists.txt":
                for uri in re.findall(r"\bURI\s+([\w.]+)", file.read_text("utf-8")):
                    modules[uri] = self.room_of(str(file.parent.relative_to(self.top)))
        return modules

    def uses(self, file):
        """(line number, what is written, room used) of one file."""
        targets = {room.replace("/", "_"): room for room in self.order}
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if file.name == "CMakeLists.txt":
                for word in re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", line.split("#")[0]):
                    if word in targets:
                        yield number, word, targets[word]
            elif file.suffix == ".qml":
                for uri in re.findall(r"^import ([\w.]+)", line):
                    if uri in self.modules:
                        yield number, uri, self.modules[uri]
            else:
                for path in re.findall(r'^\s*#include "([^"]+)"', line):
                    yield number, path, self.room_of(path)

    def judge(self, file):
        name = file.relative_to(self.top)
        room = self.room_of(str(name.parent))
        if room is None:
            if name.name != "CMakeLists.txt":
                self.problems.append(f"{name}: its room is missing in docs/architecture.md")
            return
        for number, written, used in self.uses(file):
            if used is None or used == room:
                continue
            if used in PROGRAMS:
                self.problems.append(f"{name}:{number}: {written}: {used} is a program, nobody uses it")
            elif self.order.index(used) > self.order.index(room):
                self.problems.append(f"{name}:{number}: {written}: {used} lies above {room}")
        if room in WITHOUT_QT and file.suffix in (".h", ".cpp"):
            for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
                if re.match(r"\s*#include <(Q[A-Z]|Qt)", line):
                    self.problems.append(f"{name}:{number}: {room} knows no Qt")

    def run(self):
        for file in self.files:
            self.judge(file)
        return self.problems


if __name__ == "__main__":
    found = Check().run()
    print("\n".join(found) or "Every room uses only rooms below it.")
    sys.exit(bool(found))
