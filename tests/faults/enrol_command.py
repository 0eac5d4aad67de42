# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""enrol_command.py CENTRE PROGRAM: `madoguchi enrol` as somebody types it at a machine, against a real centre: codes that
count and codes that do not, a line that drops, a machine that is revoked, a disk that is lost. And what others on the
machine could see meanwhile."""

import contextlib
import http.client
import json
import pathlib
import shutil
import socket
import sqlite3
import ssl
import stat
import subprocess
import sys
import threading
import time
import unittest

from centre_process import TOP, Centre

sys.path.insert(0, str(TOP / "tests" / "support"))
from contract import Contract  # noqa: E402

CENTRE = PROGRAM = None
NAME = "kiosk/MY/K1"
ANSWERS = {"name": "試験　花子", "address": "大阪府大阪市都島区中野町１丁目", "birthDate": "1994-05-17", "who": "self",
           "copies": 1, "showRelation": False, "showHonseki": False, "foreignItems": False}


class Machine:
    """A kiosk's folder without certificates, and the command on it."""

    def __init__(self, folder, centre, url=None):
        self.folder = folder
        self.identity = folder / "identity.pem"
        self.spoken = []  # all that the command ever said
        folder.mkdir()
        shutil.copy(centre.pki / "authority.pem", folder / "given-authority.pem")
        (folder / "settings.json").write_text(json.dumps({
            "office": "MY", "device": "K1", "officeName": {"ja": "大阪市 都島区役所"}, "data": "data",
            "procedures": str(TOP / "resources/procedures"), "centreUrl": url or f"https://127.0.0.1:{centre.port}",
            "centreAuthority": "authority.pem",
            "seal": {"deviceCertificate": "identity.pem", "deviceKey": "identity.pem", "centreCertificate": "seal.pem"}}))

    def start(self, *words):
        return subprocess.Popen([PROGRAM, *words, "--json", "--config", self.folder / "settings.json"], text=True,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def end(self, process, typed=""):
        out, words = process.communicate(typed, timeout=120)
        self.spoken += [out, words]
        return process.returncode, json.loads(out) if out.strip().startswith("{") else {}, words

    def run(self, *words, typed=""):
        return self.end(self.start(*words), typed)

    def enrol(self, code, *more):
        return self.run("enrol", "--authority", str(self.folder / "given-authority.pem"), *more, typed=code + "\n")

    def hand_in(self):
        status, told, words = self.run("queue", "add", "--procedure", "juminhyo", typed=json.dumps(ANSWERS))
        assert status == 0, words
        return told["receipt"]

    def send(self):
        self.run("queue", "send")
        return self.run("queue", "status")[1]

    def anchor(self, centre):
        """Sends the lines of the audit trail, as a kiosk does."""
        with contextlib.closing(sqlite3.connect(self.folder / "data/outbox.sqlite")) as file:
            lines = [line for line, in file.execute("SELECT line FROM audit ORDER BY seq")]
        context = ssl.create_default_context(cafile=centre.pki / "authority.pem")
        context.load_cert_chain(self.identity)
        line = http.client.HTTPSConnection("localhost", centre.port, context=context, timeout=20)
        contract = Contract()
        with contextlib.closing(line):
            for verb, body in (("POST", json.dumps({"madoguchi": 1, "from": 1, "lines": lines})), ("GET", None)):
                line.request(verb, "/v1/audit", body)
                answer = line.getresponse()
                told = json.loads(answer.read())
                assert answer.status == 200, told
                wrong = contract.judge_answer(contract.find(verb, "/v1/audit")[1], answer.status, told)
                assert not wrong, wrong


class Line:
    """Between a machine and the centre. `holds`: what the centre says to the first long record of the machine, which is
    the request, goes nowhere until let_go(); then both sides find the line reset."""

    def __init__(self, port):
        self._port, self._listener = port, socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.holds, self.asked, self._go = True, threading.Event(), threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client):
        centre = socket.create_connection(("127.0.0.1", self._port), 20)
        asked = threading.Event()
        back = threading.Thread(target=self._bring_back, args=(centre, client, asked), daemon=True)
        back.start()
        with contextlib.suppress(OSError):
            while record := self._record(client):
                if self.holds and record[0] == 23 and len(record) > 400:
                    asked.set()
                centre.sendall(record)
                if asked.is_set():
                    self.asked.set()
                    self._go.wait(60)
                    time.sleep(0.5)  # for the answer, which goes nowhere
                    break
            for one in (client, centre):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                one.close()

    @staticmethod
    def _bring_back(centre, client, asked):
        with contextlib.suppress(OSError):
            while (part := centre.recv(65536)) and not asked.is_set():
                client.sendall(part)

    @staticmethod
    def _record(client):
        """One record of TLS: its kind stands in the first byte, its length in the fourth and fifth."""
        record = b""
        while len(record) < 5 or len(record) < 5 + int.from_bytes(record[3:5], "big"):
            wanted = 5 - len(record) if len(record) < 5 else 5 + int.from_bytes(record[3:5], "big") - len(record)
            if not (part := client.recv(wanted)):
                return b""
            record += part
        return record

    def let_go(self):
        self._go.set()

    def close(self):
        self.let_go()
        self._listener.close()


def mode(file):
    return stat.S_IMODE(file.stat().st_mode)


class EnrolTest(unittest.TestCase):
    def setUp(self):
        self.centre = self.enterContext(Centre(CENTRE, deviceAuthorityKey="pki/authority-key.pem"))
        self.machine = Machine(self.centre.folder / "machine", self.centre)

    def command(self, *words):
        done = subprocess.run([CENTRE, "--config", self.centre.folder / "central.json", "--json", *words],
                              capture_output=True, text=True, check=True, timeout=60)
        return json.loads(done.stdout) if done.stdout else {}

    def code(self, *more):
        return self.command("device", "add", NAME, *more)["code"]

    def rows(self, sql):
        with contextlib.closing(sqlite3.connect(self.centre.folder / "data/central.sqlite", timeout=10)) as file:
            with file:
                return file.execute(sql).fetchall()

    def certificates(self):
        return self.rows("SELECT count(*) FROM device_certificates")[0][0]

    def refused(self, code, with_code="ENROL-CODE", *more):
        status, told, words = self.machine.enrol(code, *more)
        self.assertEqual(status, 1, words)
        self.assertEqual(told["error"]["code"], with_code, words)

    def test_good_code(self):
        code = self.code()
        status, told, words = self.machine.enrol(f" {code.lower()} ")
        self.assertEqual(status, 0, words)
        self.assertEqual(told["device"], NAME)
        self.assertEqual(told["identity"], str(self.machine.identity))
        self.assertEqual(mode(self.machine.identity), 0o600)
        self.assertEqual(mode(self.machine.folder / "authority.pem"), 0o644)
        self.assertEqual(mode(self.machine.folder / "data"), 0o700)
        self.assertEqual(mode(self.machine.folder / "data/outbox.sqlite"), 0o600)
        self.assertFalse(list(self.machine.folder.glob("identity.pem.*")))
        self.machine.hand_in()
        self.assertEqual(self.machine.send()["accepted"], 1)

    def test_code_that_does_not_count(self):
        code = self.code()
        mistyped = code[:-1] + ("2" if code[-1] != "2" else "3")
        self.refused(mistyped)
        self.assertEqual(self.rows("SELECT count(*) FROM device_certificates"), [(0,)])
        self.assertNotIn("/v1/enrolments", self.centre.log(), "a mistyped code is noticed before anything is sent")
        self.assertFalse(self.machine.identity.exists())
        self.assertEqual(self.machine.enrol(code)[0], 0)
        self.refused(code, "ENROL-CODE", "--again")  # used; the machine asks with another key
        self.assertEqual(self.machine.send()["waiting"], 0, "and is what it was")
        replaced, hours = self.code(), 2
        until = self.command("device", "add", NAME, "--hours", str(hours))
        self.refused(replaced, "ENROL-CODE", "--again")
        seconds = self.rows("SELECT until - unixepoch() FROM enrolment_codes WHERE used = 0")[0][0]
        self.assertAlmostEqual(seconds, hours * 3600, delta=30)
        self.rows("UPDATE enrolment_codes SET until = unixepoch() - 1")  # as if the hours were over
        self.refused(until["code"], "ENROL-CODE", "--again")
        self.assertEqual(self.certificates(), 1)
        self.assertFalse(list(self.machine.folder.glob("identity.pem.*")), "a definite no leaves nothing behind")

    def test_only_again_replaces(self):
        self.assertEqual(self.machine.enrol(self.code())[0], 0)
        before, code = self.machine.identity.read_text(), self.code()
        self.refused(code, "APP-CONFIG")
        self.assertEqual(self.machine.identity.read_text(), before)
        self.assertEqual(self.machine.enrol(code, "--again")[0], 0)  # the code was not used up by it
        self.assertNotEqual(self.machine.identity.read_text(), before)
        self.assertEqual(mode(self.machine.identity), 0o600)

    def test_renewal(self):
        self.assertEqual(self.machine.enrol(self.code())[0], 0)
        before = self.machine.identity.read_text()
        self.machine.identity.chmod(0o600)
        status, told, words = self.machine.run("enrol", "--renew")
        self.assertEqual(status, 0, words)
        self.assertEqual(told["identity"], str(self.machine.identity))
        self.assertNotEqual(self.machine.identity.read_text(), before)
        self.assertEqual(mode(self.machine.identity), 0o600)
        self.machine.hand_in()
        self.assertEqual(self.machine.send()["accepted"], 1)

    def test_revoked_while_enrolled(self):
        self.assertEqual(self.machine.enrol(self.code())[0], 0)
        self.machine.hand_in()
        self.command("device", "revoke", NAME)
        self.assertEqual(self.machine.send()["accepted"], 0)
        status, told, _ = self.machine.run("enrol", "--renew")
        self.assertEqual((status, told["error"]["code"]), (1, "DEVICE-REVOKED"))
        self.assertEqual(self.machine.enrol(self.code(), "--again")[0], 0)
        self.assertEqual(self.machine.send()["accepted"], 1)  # what waited

    def test_line_drops_and_the_same_code_again(self):
        line = Line(self.centre.port)
        self.addCleanup(line.close)
        line.let_go()
        code = self.code()
        self.refused(code, "LINE-DOWN", "--centre", line.url)
        self.assertEqual(self.certificates(), 1)
        self.assertFalse(self.machine.identity.exists())
        self.assertEqual(mode(self.machine.folder / "identity.pem.pending"), 0o600)
        status, _, words = self.machine.enrol(code)
        self.assertEqual(status, 0, words)
        self.assertEqual(self.certificates(), 1)
        self.assertFalse((self.machine.folder / "identity.pem.pending").exists())

    def test_others_see_nothing_secret(self):
        line = Line(self.centre.port)
        self.addCleanup(line.close)
        code = self.code()
        process = self.machine.start("enrol", "--authority", str(self.machine.folder / "given-authority.pem"),
                                     "--centre", line.url)
        process.stdin.write(code + "\n")
        process.stdin.flush()
        self.assertTrue(line.asked.wait(60))
        seen = [pathlib.Path(f"/proc/{process.pid}/{file}").read_bytes().decode() for file in ("cmdline", "environ")]
        line.holds = False
        line.let_go()
        status, _, words = self.machine.end(process)
        self.assertEqual(status, 0, words)
        key = self.machine.identity.read_text().split("-----BEGIN PRIVATE KEY-----")[1].split("-----END")[0].split()
        kept = b"".join(file.read_bytes() for folder in (self.centre.folder / "data", self.machine.folder / "data")
                        for file in folder.rglob("*") if file.is_file()).decode("latin-1")
        plain = code.replace("-", "")
        for place in [*seen, *self.machine.spoken, self.centre.log(), kept]:
            for secret in (code, plain, code.lower(), plain.lower(), *key):
                self.assertNotIn(secret, place)

    def test_lost_disk(self):
        self.assertEqual(self.machine.enrol(self.code())[0], 0)
        shown = [self.machine.hand_in() for _ in range(3)]
        self.assertEqual(self.machine.send()["accepted"], 3)
        self.machine.anchor(self.centre)
        shown.append(self.machine.hand_in())  # shown, and never sent
        self.assertEqual([receipt.split("-")[1] for receipt in shown], ["0001", "0002", "0003", "0004"])
        shutil.rmtree(self.machine.folder / "data")
        status, told, _ = self.machine.run("audit", "verify")
        self.assertEqual((status, told["state"]), (1, "broken"))
        self.assertEqual(self.machine.enrol(self.code(), "--again")[0], 0)
        status, told, words = self.machine.run("audit", "verify")
        self.assertEqual((status, told["state"], told["anchored"]), (0, "ok", 0), words)
        shown.append(self.machine.hand_in())
        self.assertEqual(shown[-1].split("-")[1], "10004")
        self.assertEqual(self.machine.send()["accepted"], 1)
        self.assertEqual(len(set(shown)), len(shown))
        self.assertEqual(self.rows("SELECT count(*), count(DISTINCT receipt) FROM submissions"), [(4, 4)])
        # A machine that is whole goes on where it is: the margin counts from what the centre keeps.
        before = self.machine.hand_in()
        self.assertEqual(self.machine.enrol(self.code(), "--again")[0], 0)
        self.assertEqual(before.split("-")[1], "10005")
        self.assertEqual(self.command("audit", "verify")["state"], "ok")


if __name__ == "__main__":
    CENTRE, PROGRAM = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
