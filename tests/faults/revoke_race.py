# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""revoke_race.py CENTRE: machines that renew their certificates as fast as they may while somebody revokes them. Whoever is
revoked must not come away with a certificate that counts. On SQLite and on PostgreSQL; MADOGUCHI_TEST_LONG=1: many rounds."""

import base64
import concurrent.futures
import contextlib
import http.client
import json
import os
import pathlib
import random
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

from centre_process import TOP, Centre

sys.path.insert(0, str(TOP / "tests" / "support"))
from contract import Contract  # noqa: E402
from postgres import Postgres  # noqa: E402

CENTRE = None
ROUNDS = 150 if os.environ.get("MADOGUCHI_TEST_LONG") == "1" else 15
SPEAKERS, RENEWALS = 3, 6  # of one machine; the centre allows twenty a day


def openssl(*words, **more):
    return subprocess.run(["openssl", *words], check=True, capture_output=True, timeout=60, **more).stdout


class Key:
    def __init__(self, folder, number):
        self.file = folder / f"{number}.pem"
        self.request = base64.b64encode(openssl(
            "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", self.file,
            "-outform", "DER", "-subj", "/CN=any")).decode()


class RevokeRace(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.keys = [Key(self.folder, number) for number in range(1 + SPEAKERS * RENEWALS)]

    def test_sqlite(self):
        self.race()

    def test_postgresql(self):
        with Postgres() as server:
            self.race(database=server.url)

    def command(self, *words):
        done = subprocess.run([CENTRE, "--config", self.centre.folder / "central.json", "--json", *words],
                              capture_output=True, text=True, check=True, timeout=60)
        return json.loads(done.stdout)

    def speak(self, certificate, key):
        context = ssl.create_default_context(cafile=self.centre.pki / "authority.pem")
        if certificate:
            with tempfile.NamedTemporaryFile("w", dir=self.folder, suffix=".pem") as pair:
                pair.write(certificate + key.file.read_text())
                pair.flush()
                context.load_cert_chain(pair.name)
        return http.client.HTTPSConnection("localhost", self.centre.port, context=context, timeout=30)

    @staticmethod
    def ask(line, method, path, body=None):
        line.request(method, path, json.dumps({"madoguchi": 1, **body}) if body else None)
        answer = line.getresponse()
        return answer.status, json.loads(answer.read())

    def enrol(self, name):
        code = self.command("device", "add", name)["code"]
        with contextlib.closing(self.speak(None, None)) as line:
            status, told = self.ask(line, "POST", "/v1/enrolments", {"code": code, "request": self.keys[0].request})
        self.assertEqual(status, 200, told)
        contract = Contract()
        self.assertEqual(contract.judge_answer(contract.find("POST", "/v1/enrolments")[1], status, told), [])
        return told["certificate"]

    def renew(self, certificate, keys):
        """Over one line that is kept: the certificates that came of it, with their keys."""
        won = []
        with contextlib.closing(self.speak(certificate, self.keys[0])) as line:
            for key in keys:
                time.sleep(random.uniform(0, 0.04))
                status, told = self.ask(line, "POST", "/v1/renewals", {"request": key.request})
                if status != 200:
                    self.assertEqual((status, told["error"]["code"]), (403, "DEVICE-REVOKED"), told)
                    return won
                won.append((told["certificate"], key))
        return won

    def race(self, **settings):
        cut_short = 0
        with Centre(CENTRE, deviceAuthorityKey="pki/authority-key.pem", **settings) as self.centre, \
                concurrent.futures.ThreadPoolExecutor(SPEAKERS) as pool:
            for number in range(ROUNDS):
                name = f"kiosk/MY/R{number}"
                first = self.enrol(name)
                speaking = [pool.submit(self.renew, first, self.keys[1 + i::SPEAKERS]) for i in range(SPEAKERS)]
                self.command("device", "revoke", name)
                won = [one for speaker in speaking for one in speaker.result(60)]
                cut_short += len(won) < SPEAKERS * RENEWALS
                for certificate, key in [(first, self.keys[0]), *won]:
                    with contextlib.closing(self.speak(certificate, key)) as line:
                        status, told = self.ask(line, "GET", "/v1/health")
                    self.assertEqual((status, told.get("error", {}).get("code")), (403, "DEVICE-REVOKED"),
                                     f"round {number}: {len(won)} certificates, and one still counts")
        self.assertGreater(cut_short, 0, "nobody was revoked while renewing")


if __name__ == "__main__":
    CENTRE = sys.argv[1]
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
