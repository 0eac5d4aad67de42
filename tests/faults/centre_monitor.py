# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""centre_monitor.py PROGRAM: what the centre tells whoever watches it, and what it does not tell. And that a database
that hangs holds up nobody who does not need it."""

import concurrent.futures
import json
import re
import sqlite3
import sys
import time
import unittest

from centre_process import Centre, ask, read_answer, request

PROGRAM = None
SAMPLE = re.compile(r'([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)+)\})? (\S+)')
LABEL = re.compile(r'([a-z_]+)="((?:[^"\\]|\\.)*)"')


def exposition(text):
    """{(name, labels): value}, checked against the rules of Prometheus' text form."""
    assert text.endswith("\n")
    samples, types, family = {}, {}, None
    for line in text.splitlines():
        if line.startswith("# HELP "):
            family = line.split()[2]
            assert family not in types, f"{family} twice"
        elif line.startswith("# TYPE "):
            _, _, name, kind = line.split()
            assert name == family and kind in ("counter", "gauge", "histogram"), line
            types[family] = kind
        else:
            name, labels, value = SAMPLE.fullmatch(line).groups()
            suffixes = ("_bucket", "_sum", "_count") if types[family] == "histogram" else ("",)
            assert name in [family + suffix for suffix in suffixes], line
            key = name, tuple(LABEL.findall(labels or ""))
            assert key not in samples, f"{key} twice"
            samples[key] = float(value)
    check_histograms(samples, [name for name, kind in types.items() if kind == "histogram"])
    return samples


def check_histograms(samples, names):
    for name in names:
        for (sample, labels), value in samples.items():
            if sample != f"{name}_count":
                continue
            buckets = [count for (part, own), count in samples.items()
                       if part == f"{name}_bucket" and own[:-1] == labels]
            assert buckets == sorted(buckets) and buckets[-1] == value, (name, labels)
            assert (f"{name}_bucket", labels + (("le", "+Inf"),)) in samples


class MonitorTest(unittest.TestCase):
    def test_numbers_are_told_in_prometheus_form(self):
        with Centre(PROGRAM) as centre, centre.connect() as line:
            for _ in range(3):
                self.assertEqual(ask(line, "GET", "/v1/health")[0], 200)
            ask(line, "PUT", "/v1/submissions/00000000-0000-4000-8000-000000000000", b"{}")
            ask(line, "GET", "/v1/nothing")
            status, text = centre.watch("/metrics")
            self.assertEqual(status, 200)
            samples = exposition(text)

            def value(name, **labels):
                return samples[(name, tuple(labels.items()))]

            self.assertEqual(value("madoguchi_requests_total", route="GET /v1/health", status="2xx"), 3)
            self.assertEqual(value("madoguchi_requests_total", route="-", status="4xx"), 1)
            self.assertEqual(value("madoguchi_request_duration_seconds_count", route="GET /v1/health"), 3)
            self.assertEqual(value("madoguchi_hand_ins_total", outcome="APP-INPUT"), 1)
            self.assertEqual(value("madoguchi_connections_open"), 1)
            self.assertGreater(value("madoguchi_received_bytes_total"), 300)
            self.assertGreater(value("madoguchi_sent_bytes_total"), 500)
            self.assertGreater(value("process_resident_memory_bytes"), 1e6)
            self.assertLess(abs(value("process_start_time_seconds") - time.time()), 60)
            for name in ("server", "seal"):
                days = (value("madoguchi_certificate_expires_seconds", certificate=name) - time.time()) / 86400
                self.assertAlmostEqual(days, 825, delta=1)

    def test_health_is_told(self):
        with Centre(PROGRAM) as centre:
            self.assertEqual(centre.watch("/health/live"), (200, "live\n"))
            self.assertEqual(centre.watch("/health/ready"), (200, "ready\n"))
            self.assertEqual(centre.watch("/v1/health")[0], 404)

    def test_failed_handshakes_are_counted(self):
        with Centre(PROGRAM) as centre:
            with centre.tcp() as line:
                line.sendall(b"GET / HTTP/1.1\r\n\r\n")
                line.recv(100)
            samples = exposition(centre.watch("/metrics")[1])
            self.assertEqual(samples[("madoguchi_handshakes_failed_total", ())], 1)


class LogTest(unittest.TestCase):
    SECRET = "Sachiko4711"

    def everywhere(self):
        """Requests with the secret in each place that a client can put something."""
        secret, lower = self.SECRET, "4711a4711"
        yield request("GET", f"/v1/{secret}")
        yield request("GET", f"/v1/visits/{secret}")
        yield request("GET", f"/v1/visits?state={secret}&{secret}=1")
        yield request("GET", "/v1/visits", Authorization=f"Bearer {secret}")
        yield request("GET", "/v1/health", Cookie=secret, User_Agent=secret, X_Request_Id=secret, X_Forwarded_For=secret)
        yield request("GET", "/v1/health", **{secret: "1"})
        yield request(secret.upper(), "/v1/health")
        yield request("GET", secret)
        yield request("GET", "/v1/health", Expect=secret)
        yield f"GET /v1/health HTTP/1.1\r\nHost: {secret}\r\nHost: {secret}\r\n\r\n".encode()
        yield f"{secret}\r\n\r\n".encode()
        for body in (secret, json.dumps({secret: secret}), json.dumps({"madoguchi": 1, secret: {secret: [secret]}}),
                     json.dumps({"madoguchi": 1, "staff": secret, "password": secret}),
                     json.dumps({"madoguchi": 1, "header": {"id": secret, "receipt": secret}, "sealed": secret})):
            for method, path in (("PUT", f"/v1/submissions/{secret}"), ("POST", "/v1/staff/sign-in"),
                                 ("POST", "/v1/identifications"), ("POST", f"/v1/visits/{secret}/decision"),
                                 ("PUT", f"/v1/submissions/00000000-0000-4000-8000-{lower:0>12}")):
                yield request(method, path, body.encode())

    def test_nothing_that_a_client_says_is_logged(self):
        with Centre(PROGRAM) as centre:
            ids = set()
            requests = list(self.everywhere())
            for name in ("kiosk-MY-K1", "counter-MY-C1"):
                for bytes_ in requests:
                    with centre.connect(name) as line:
                        line.sendall(bytes_)
                        status, headers, _ = read_answer(line)
                        self.assertNotEqual(status, 0, bytes_)
                        ids.add(headers["x-request-id"])
            self.assertLess(centre.stop(), 10)
            self.assertEqual(len(ids), 2 * len(requests))
            log = centre.log()
            for secret in (self.SECRET, "4711", "visits?", "127.0.0.1"):
                self.assertNotIn(secret.lower(), log.lower())
            lines = [json.loads(line) for line in log.splitlines()]
            self.assertTrue(all(line["level"] in ("info", "warning", "error") and line["at"] for line in lines))
            self.assertEqual(ids, {line["request"] for line in lines if "request" in line})


class SlowStoreTest(unittest.TestCase):
    SIGN_IN = request("POST", "/v1/staff/sign-in", b'{"madoguchi":1,"staff":"1001","password":"wrong"}')

    def test_a_store_that_hangs_holds_up_nobody_else(self):
        with Centre(PROGRAM, workers=4) as centre, concurrent.futures.ThreadPoolExecutor(12) as others:
            locked = sqlite3.connect(centre.folder / "data/central.sqlite", isolation_level=None)
            locked.execute("BEGIN IMMEDIATE")
            lines = [centre.connect("counter-MY-C1") for _ in range(12)]
            for line in lines:
                line.sendall(self.SIGN_IN)
            time.sleep(0.5)
            samples = exposition(centre.watch("/metrics")[1])
            self.assertEqual(samples[("madoguchi_workers_busy", ())], 4)
            self.assertEqual(samples[("madoguchi_requests_waiting", ())], 8)
            slowest = 0
            for _ in range(10):
                begun = time.monotonic()
                centre.connect().close()
                slowest = max(slowest, time.monotonic() - begun)
            print(f"slowest handshake while the store hung: {slowest * 1000:.0f} ms")
            self.assertLess(slowest, 1)
            begun = time.monotonic()
            centre.watch("/health/ready")
            self.assertLess(time.monotonic() - begun, 4)
            locked.execute("ROLLBACK")
            answers = list(others.map(read_answer, lines))
            self.assertTrue(all(status in (401, 429, 503) for status, _, _ in answers), answers)
            self.assertTrue(centre.alive())

    def test_a_stop_waits_ten_seconds_at_most(self):
        with Centre(PROGRAM, workers=4) as centre:
            locked = sqlite3.connect(centre.folder / "data/central.sqlite", isolation_level=None)
            locked.execute("BEGIN IMMEDIATE")
            lines = [centre.connect("counter-MY-C1") for _ in range(12)]
            for line in lines:
                line.sendall(self.SIGN_IN)
            time.sleep(0.5)
            took = centre.stop()
            print(f"stopped after {took:.1f} s")
            self.assertLess(took, 10)
            locked.close()


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2, warnings="ignore")
