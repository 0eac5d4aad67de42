# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What the centre really holds: its database read from beside, and its answers to a member of staff."""

import http.client
import json
import sqlite3
import ssl

from ward import CENTRE_PORT, COUNTER, OFFICE, STAFF, STAFF_PASSWORD
from processes import wait_for


class Centre:
    def __init__(self, ward):
        self.ward = ward
        self._token = ""

    # Its database

    def rows(self, columns="receipt"):
        file = self.ward.data("centre") / "central.sqlite"
        if not file.exists():
            return []
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return database.execute(f"SELECT {columns} FROM submissions ORDER BY seq").fetchall()

    def audit(self, columns, action):
        """Who did that, in order."""
        file = self.ward.data("centre") / "central.sqlite"
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return database.execute(f"SELECT {columns} FROM audit WHERE action = ? ORDER BY seq", (action,)).fetchall()

    def wait_for_receipt(self, number, seconds=30):
        wait_for(f"{number} in the centre's database", lambda: (number,) in self.rows(), seconds,
                 lambda: f"it holds {self.rows()}\n{self.ward.centre.tail()}")

    def assert_exactly(self, *numbers):
        """These submissions, each once, and nothing else."""
        held = [number for (number,) in self.rows()]
        assert sorted(held) == sorted(numbers), f"the centre holds {held}, not {list(numbers)}"

    # Its answers

    def _ask(self, verb, path, body=None):
        context = ssl.create_default_context(cafile=self.ward.pki / "authority.pem")
        name = f"counter-{OFFICE}-{COUNTER}"
        context.load_cert_chain(self.ward.pki / f"{name}.pem", self.ward.pki / f"{name}-key.pem")
        line = http.client.HTTPSConnection("localhost", CENTRE_PORT, timeout=10, context=context)
        headers = {"Content-Type": "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        line.request(verb, path, json.dumps({"madoguchi": 1, **body}) if body is not None else None, headers)
        answer = line.getresponse()
        read = json.loads(answer.read())
        line.close()
        assert answer.status == 200, f"{verb} {path}: {answer.status} {read}"
        return read

    def visit(self, number):
        """The opened visit, as a counter gets it."""
        if not self._token:
            self._token = self._ask("POST", "/v1/staff/sign-in",
                                    {"staff": STAFF, "password": STAFF_PASSWORD})["token"]
        return self._ask("GET", f"/v1/visits/{number}")

    def answers(self, number):
        """{field: (value, source)} of one visit."""
        return {item["id"]: (item["value"], item["source"]) for item in self.visit(number)["answers"]}
