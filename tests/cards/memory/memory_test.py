#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""memory_test.py ERRAND SOFTCARD MADOGUCHI: no PIN is left where it was used. Inside tests/support/namespace.sh only.

A process is looked at through /proc/PID/mem: while it holds the PIN, which must then be found exactly once, on a page that
is locked and left out of core dumps; and when it is done, which must find nothing. Its core dump never holds it, nor does
what it and pcscd write at their loudest.

How a true hit is told from a false one: a secret is drawn from what does not occur in the process before it is told
(four digits are few, and numbers are everywhere). A password of sixteen letters, fourteen digits and a VERIFY command with
its PIN do not come up by chance: one hit fails. Bare digits of a PIN may, when the process writes other numbers while it
works: then the errand is repeated with other digits, and only a PIN that is found each time is left there by us."""

import json
import os
import pathlib
import random
import re
import shutil
import string
import subprocess
import sys
import tempfile
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TESTS / "support"))

from processes import wait_for  # noqa: E402

ERRAND, SOFTCARD, MADOGUCHI = sys.argv[1:4]
PCSCD = TESTS / "support" / "pcscd.sh"
PCSCD_LOG = pathlib.Path("/run/madoguchi/pcscd.log")
LOUDEST = {**os.environ, "QT_LOGGING_RULES": "*=true", "QT_QPA_PLATFORM": "offscreen", "PCSCLITE_DEBUG": "0"}
AUTHORITY = tempfile.TemporaryDirectory()  # keys are made once: each takes a while
CHANCES = 3  # for bare digits to come up by chance
REFERENCES = {"facts": 0x91, "surface": 0x92, "auth": 0x98, "sign": 0x9B}


def maps_of(pid):
    """(begin, end, name, flags of the kernel) of every readable mapping."""
    found, flags = None, {}
    for line in pathlib.Path(f"/proc/{pid}/smaps").read_text("utf-8").splitlines():
        head = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)", line)
        if head:
            found = (int(head[1], 16), int(head[2], 16), head[4]) if head[3].startswith("r") else None
        elif found and line.startswith("VmFlags:"):
            flags[found] = line.split()[1:]
    return [(*place, words) for place, words in flags.items() if place[2] not in ("[vvar]", "[vsyscall]")]


def memory_of(pid):
    """(name, flags, content) of everything that can be read."""
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for begin, end, name, flags in maps_of(pid):
            memory.seek(begin)
            try:
                yield name or "anonymous", flags, memory.read(end - begin)
            except OSError:
                continue  # not mapped any more


def needles(job, secret):
    """{what: bytes} of the forms in which a secret could lie somewhere."""
    digits = secret.encode()
    verify = {f"VERIFY {reference:02X}": bytes((0x00, 0x20, 0x00, reference, len(digits))) + digits
              for reference in (0x80, REFERENCES[job])}
    return {"bare": digits, "UTF-16": secret.encode("utf-16-le"), "hex": digits.hex().encode(), **verify}


def hits(contents, wanted):
    return [(what, name, flags) for name, flags, content in contents for what, needle in wanted.items()
            for _ in re.finditer(re.escape(needle), content)]


def draw(job, pid):
    """A secret of the right form that occurs nowhere in the process."""
    contents = [content for _, _, content in memory_of(pid)]
    while True:
        if job == "sign":
            secret = "".join(random.sample(string.ascii_uppercase + string.digits, 16))
        elif job == "surface":
            secret = f"{random.randint(40, 99)}0217{random.randint(2026, 2035)}{random.randint(0, 9999):04}"
        else:
            secret = "".join(random.sample(string.digits, 4))
        if not any(needle in content for content in contents for needle in needles(job, secret).values()):
            return secret


class Softcard:
    def __init__(self, folder, job, secret):
        person = {"name": "試験\u3000花子", "address": "架空町１", "birthDate": "1980-02-17", "sex": "female", "pin": "1234",
                  "numberB": "55021720352285"}
        person[{"facts": "pin", "surface": "numberB", "auth": "authPin", "sign": "signPassword"}[job]] = secret
        file = folder / "person.json"
        file.write_text(json.dumps(person, ensure_ascii=False), "utf-8")
        self.process = subprocess.Popen([SOFTCARD, "--person", file, "--authority", AUTHORITY.name], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout.readline() == "ready\n"

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        assert answer.startswith("ok"), answer
        return answer

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.communicate("quit\n", timeout=20)


class Errand:
    """card_errand as a process; all it writes to standard error is kept."""

    def __init__(self, folder, job):
        self.log = folder / "errand.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen([ERRAND, job], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                                            env=LOUDEST, text=True)
        self.hear("ready")

    def hear(self, expected):
        line = self.process.stdout.readline().strip()
        assert line == expected, f"{line!r} came, {expected!r} was expected"

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()


def core_of(pid, folder):
    """A core dump by gdb; nothing where that cannot be made."""
    if not shutil.which("gcore"):
        return None
    subprocess.run(["gcore", "-o", folder / "core", str(pid)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   timeout=60, check=False)
    file = folder / f"core.{pid}"
    if not file.exists():
        return None
    content = file.read_bytes()
    file.unlink()
    return [("core", [], content)]


class MemoryCase(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.restart_pcscd("--debug")

    def restart_pcscd(self, options):
        subprocess.run([PCSCD, "stop"], check=True)
        subprocess.run([PCSCD, "start"], check=True, env={**os.environ, "MADOGUCHI_PCSCD_OPTIONS": options})

    def logs(self, errand):
        return [("its own log", [], errand.log.read_bytes()), ("pcscd's log", [], PCSCD_LOG.read_bytes())]

    def held(self, errand, wanted, dumps):
        """The control: while the secret is there it is found, once, where it may be. What else has its form, as hits."""
        found = hits(memory_of(errand.process.pid), wanted)
        place = [hit for hit in found if hit[0] == "bare" and {"dd", "lo"} <= set(hit[2])]
        elsewhere = [hit for hit in found if hit not in place]
        self.assertEqual(len(place), 1, f"not once where pages are locked and left out of core dumps, but {found}")
        if dumps:
            core = core_of(errand.process.pid, self.folder)
            self.assertIn(b"card_errand", core[0][2])
            elsewhere += hits(core, wanted)
        return elsewhere

    def once(self, job, fault, expected, verifies, dumps):
        """One errand. What is left of the secret afterwards, as hits."""
        errand = Errand(self.folder, job)
        secret = draw(job, errand.process.pid)
        wanted = needles(job, secret)
        with Softcard(self.folder, job, secret) as softcard:
            errand.say(secret)
            errand.hear("held")
            left = self.held(errand, wanted, dumps)
            if fault:
                softcard.say(fault)
            errand.say("go")
            errand.hear(expected)
            errand.hear("done")
            self.assertIn(f" verifies {verifies} ", softcard.say("count"))
            left += hits(memory_of(errand.process.pid), wanted) + hits(self.logs(errand), wanted)
            if dumps:
                left += hits(core_of(errand.process.pid, self.folder), wanted)
            errand.end()
        return left

    def errand(self, job, fault=None, expected="ok", verifies=1, dumps=False):
        for _ in range(CHANCES):
            left = self.once(job, fault, expected, verifies, dumps)
            short = job in ("facts", "auth")
            self.assertEqual([hit for hit in left if not short or hit[0] != "bare"], [])
            if not left:
                return
        self.fail(f"the digits of the PIN are found elsewhere each time, now in {left}")


# SELECT, the question for tries, VERIFY, what follows.
FAULTS = {"": (None, "ok", 1), "_removed_at_verify": ("remove-at 3", "CARD-REMOVED", 0),
          "_removed_after_verify": ("remove-at 4", "CARD-REMOVED", 1)}


class MemoryTest(MemoryCase):
    """A row for each errand and fault."""


def add_row(job, name, fault, expected, verifies):
    setattr(MemoryTest, f"test_{job}{name}", lambda self: self.errand(job, fault, expected, verifies))


for each in REFERENCES:
    for suffix, row in FAULTS.items():
        add_row(each, suffix, *row)


class CoreTest(MemoryCase):
    def test_core_dumps(self):
        if not self._possible():
            self.skipTest("no core dump can be made here: gcore (package gdb) is missing or may not trace")
        for job in ("auth", "sign"):
            with self.subTest(job):
                self.errand(job, dumps=True)

    def _possible(self):
        probe = Errand(self.folder, "auth")
        try:
            return core_of(probe.process.pid, self.folder)
        finally:
            probe.process.kill()
            probe.end()


class LogTest(MemoryCase):
    """The command that people use, at its loudest, and a pcscd that would write PINs down."""

    def command(self, *words, said):
        return subprocess.run([MADOGUCHI, *words], input=said.encode(), env=LOUDEST, capture_output=True, timeout=60,
                              check=False)

    def test_command_is_silent(self):
        for job, words in (("facts", ("card", "facts")), ("auth", ("card", "sign", "--purpose", "auth")),
                           ("sign", ("card", "sign", "--purpose", "sign"))):
            secret = "Z8Q4KX7WJ2VPRT9C" if job == "sign" else "8305"
            with self.subTest(job), Softcard(self.folder, job, secret) as softcard:
                wait_for("the card", lambda: b"mynumber" in self.command("card", "status", "--json", said="").stdout)
                result = self.command(*words, said=secret + "\n")
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertIn(" verifies 1 ", softcard.say("count"))
                self.assertGreater(PCSCD_LOG.stat().st_size, 0)
                logs = [("standard error", [], result.stderr), ("pcscd's log", [], PCSCD_LOG.read_bytes())]
                wanted = {what: needle for what, needle in needles(job, secret).items() if job == "sign" or what != "bare"}
                self.assertEqual(hits(logs, wanted), [])

    def test_traced_card_gets_nothing(self):
        self.restart_pcscd("--apdu")
        with Softcard(self.folder, "facts", "8305") as softcard:
            for words in (("card", "status", "--json"), ("card", "facts"), ("card", "sign", "--purpose", "auth")):
                said = wait_for("the card to be seen", lambda: self._unless_absent(words))
                self.assertEqual(said.returncode, 1)
                self.assertIn(b"CARD-TRACED", said.stderr)
            self.assertIn("commands 0 verifies 0 ", softcard.say("count"))

    def _unless_absent(self, words):
        said = self.command(*words, said="8305\n")
        none_yet = b"none" in said.stdout or b"CARD-ABSENT" in said.stderr or b"CARD-NO-READER" in said.stderr
        return None if none_yet else said


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]], verbosity=2)
