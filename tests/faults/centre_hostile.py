# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""centre_hostile.py PROGRAM: whatever comes over the line, the centre goes on, stays small, and serves others.

Each attack runs while an honest client asks again and again; its slowest answer and the centre's largest size are
printed and bounded."""

import contextlib
import os
import random
import socket
import ssl
import subprocess
import sys
import threading
import time
import unittest

from centre_process import Centre, ask, read_answer, request

PROGRAM = None
MOST_MEBIBYTES = 256  # a good hundred for bodies and lines, the rest for what is made of them
LONGEST_SECONDS = 3  # of an honest request with its handshake, on a machine that does other things, too
HEALTH = b"GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n"
SUBMISSION = "/v1/submissions/00000000-0000-4000-8000-000000000000"


def put(*headers, body=b""):
    return "\r\n".join([f"PUT {SUBMISSION} HTTP/1.1", "Host: localhost", *headers]).encode() + b"\r\n\r\n" + body


class Honest(threading.Thread):
    """Somebody who only wants to be served."""

    def __init__(self, centre):
        super().__init__()
        self.centre, self.slowest, self.served, self.failed = centre, 0, 0, 0
        self._over = threading.Event()
        self.start()

    def run(self):
        while not self._over.wait(0.05):
            begun = time.monotonic()
            try:
                with self.centre.connect() as line:
                    self.failed += ask(line, "GET", "/v1/health")[0] != 200
            except OSError:
                self.failed += 1
            self.served += 1
            self.slowest = max(self.slowest, time.monotonic() - begun)

    def end(self):
        self._over.set()
        self.join()


class HostileTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.centre = Centre(PROGRAM, maxConnections=128)

    @classmethod
    def tearDownClass(cls):
        with cls.centre:
            pass

    def setUp(self):
        self.honest = Honest(self.centre)

    def tearDown(self):
        time.sleep(0.2)
        self.honest.end()
        self.assertTrue(self.centre.alive(), self.centre.log()[-3000:])
        peak = self.centre.memory("VmHWM")
        print(f"  others: {self.honest.served} served, slowest {self.honest.slowest * 1000:.0f} ms; largest size so far "
              f"{peak:.0f} MiB", flush=True)
        self.assertGreater(self.honest.served, 0)
        self.assertEqual(self.honest.failed, 0)
        self.assertLess(self.honest.slowest, LONGEST_SECONDS)
        self.assertLess(peak, MOST_MEBIBYTES)

    def answers(self, sent, count=1):
        """The statuses of up to `count` answers to these bytes; 0 for a line that ended."""
        with self.centre.connect() as line:
            line.settimeout(5)
            with contextlib.suppress(OSError):  # it may refuse before it has read everything
                line.sendall(sent)
            return [read_answer(line)[0] for _ in range(count)]

    def test_requests_of_odd_forms(self):
        for sent, status in (
                (b"HEAD /v1/health HTTP/1.1\r\nHost: a\r\n\r\n", 405),
                (b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405),
                (b"TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
                (b"CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405),
                (b"GET /v1/health HTTP/1.0\r\n\r\n", 505),
                (b"GET /v1/health HTTP/1.1\r\n\r\n", 400),
                (b"GET /v1/health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
                (b"GET http://a/v1/health HTTP/1.1\r\nHost: a\r\n\r\n", 400),
                (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
                (b"\x00\xff\x00\xff\r\n\r\n", 400),
                (b"GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", 404),
                (b"GET /v1/visits/..%2f..%2fetc HTTP/1.1\r\nHost: a\r\n\r\n", 404),
                (put("Expect: something"), 417)):
            self.assertIn(self.answers(sent)[0], (status, 400), sent)

    def test_a_request_that_two_readers_would_cut_differently(self):
        hidden = b"0\r\n\r\n" + HEALTH
        for headers in (("Content-Length: 5", "Transfer-Encoding: chunked"),
                        ("Transfer-Encoding: chunked", "Content-Length: 5"),
                        ("Content-Length: 5", "Content-Length: 6"), ("Content-Length: 5, 6",), ("Content-Length: +5",),
                        ("Content-Length: -1",), ("Content-Length: 99999999999999999999999",),
                        ("Transfer-Encoding: xchunked",), ("Transfer-Encoding: chunked, identity",),
                        ("Transfer-Encoding: gzip, chunked",), ("Transfer-Encoding: identity",),
                        ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"), ("Transfer-Encoding : chunked",),
                        (" Transfer-Encoding: chunked",), ("Content-Length: 5\nTransfer-Encoding: chunked",)):
            with self.subTest(headers):
                first, second = self.answers(put(*headers, body=hidden), 2)
                self.assertIn(first, (400, 413))
                self.assertEqual(second, 0)  # what was hidden in it is not answered

    def test_wrong_lengths(self):
        self.assertEqual(self.answers(put("Content-Length: 1048577"))[0], 413)
        self.assertEqual(self.answers(put("Content-Length: 2", body=b"{}" + HEALTH), 2), [400, 200])
        with self.centre.connect() as line:
            line.sendall(put("Content-Length: 500000", body=b"{"))  # and then goes
        self.assertEqual(self.answers(put("Transfer-Encoding: chunked", body=b"ZZ\r\n"))[0], 400)

    def test_chunks_without_end(self):
        self.assertIn(self.answers(put("Transfer-Encoding: chunked", body=b"10000\r\n" + b" " * 65536 + b"\r\n") +
                                   (b"10000\r\n" + b" " * 65536 + b"\r\n") * 100)[0], (413, 0))

    def test_headers_without_end(self):
        for header in (b"X: " + b"a" * 10_000_000, b"".join(b"X%d: a\r\n" % i for i in range(100_000)),
                       b"X:\r\n" * 1_000_000):
            self.assertIn(self.answers(b"GET / HTTP/1.1\r\nHost: a\r\n" + header)[0], (431, 400))
        self.assertIn(self.answers(b"GET /" + b"a" * 1_000_000)[0], (431, 400))

    def test_many_requests_at_once_are_answered_in_order(self):
        with self.centre.connect() as line:
            line.sendall(b"".join([HEALTH, request("GET", "/v1/nothing")] * 200))
            text = b""
            while text.count(b"HTTP/1.1 ") < 400 or not text.endswith(b"}"):
                text += line.recv(65536)
        statuses = [int(part[:3]) for part in text.split(b"HTTP/1.1 ")[1:]]
        self.assertEqual(statuses, [200, 404] * 200)

    def test_expecting_to_be_asked_for_the_body(self):
        with self.centre.connect() as line:
            line.sendall(put("Expect: 100-continue", "Content-Length: 2"))
            self.assertEqual(read_answer(line)[0], 100)
            line.sendall(b"{}")
            self.assertEqual(read_answer(line)[0], 400)

    def test_json_that_grows(self):
        size = 1_000_000
        for piece in (b"[", b"{\"a\":", b"[],", b"{},", b"0,", b"\"\\u0000", b"[[[[[[[],"):
            body = b'{"madoguchi":1,"header":[' + piece * (size // len(piece))
            whole = body.rstrip(b",") + b"]}"
            with concurrently(8, lambda sent=put(f"Content-Length: {len(whole)}", body=whole): self.answers(sent)) as all_:
                self.assertTrue(all(status == [400] for status in all_), (piece, all_))
        members = b"{" + b",".join(b'"%x":{}' % i for i in range(90_000)) + b"}"
        self.assertEqual(self.answers(put(f"Content-Length: {len(members)}", body=members))[0], 400)

    def test_noise(self):
        chance = random.Random(5)
        seeds = [HEALTH, put("Content-Length: 20", body=b'{"madoguchi":1,"a":2}'),
                 put("Transfer-Encoding: chunked", body=b"2\r\n{}\r\n0\r\n\r\n")]
        for _ in range(300):
            noise = bytearray(chance.choice(seeds))
            for _ in range(chance.randint(1, 6)):
                noise[chance.randrange(len(noise))] = chance.randrange(256)
            with self.centre.connect() as line, contextlib.suppress(OSError):
                line.settimeout(0.02)
                line.sendall(noise)
                line.recv(1000)

    def test_no_tls_at_all(self):
        for sent in (HEALTH, os.urandom(20_000), b"\x16\x03\x01\xff\xff" + os.urandom(70_000), b"\x16\x03\x01\x02\x00\x01",
                     b"\x80\x2e\x01\x00\x02", b""):
            with self.centre.tcp() as line, contextlib.suppress(OSError):
                line.sendall(sent)
                line.shutdown(socket.SHUT_WR)
                line.recv(1000)

    def test_renegotiation_is_refused(self):
        pem = self.centre.pki / "kiosk-MY-K1"
        client = subprocess.run(["openssl", "s_client", "-tls1_2", "-connect", f"127.0.0.1:{self.centre.port}", "-cert",
                                 f"{pem}.pem", "-key", f"{pem}-key.pem"], input=b"R\n", capture_output=True, timeout=60)
        said = client.stdout + client.stderr
        self.assertIn(b"RENEGOTIATING", said)
        self.assertIn(b"no renegotiation", said)

    def test_lines_that_say_nothing(self):
        """A place in the handshake is not kept by who does not use it, nor a connection by who idles."""
        lines = [self.centre.tcp() for _ in range(300)]
        time.sleep(6)
        for line in lines:
            line.close()
        lines = []
        for _ in range(160):  # more than there may be
            line = self.centre.connect()
            ask(line, "GET", "/v1/health")
            lines.append(line)
        for line in lines:
            line.close()

    def test_one_byte_a_second(self):
        """In the handshake, in the header, in the body: each step ends by itself."""
        with self.centre.tcp() as shaking, self.centre.connect() as heading, self.centre.connect() as sending:
            sending.sendall(put("Content-Length: 1000"))
            slow = [(shaking, b"\x16\x03\x01\x02\x00" + b"\x01" * 99, 12), (heading, HEALTH + b"a" * 99, 12),
                    (sending, b"{" + b" " * 99, 22)]
            begun, ended = time.monotonic(), {}
            for second in range(30):
                for line, sent, _ in slow:
                    with contextlib.suppress(OSError):
                        if line not in ended:
                            line.settimeout(0.02)
                            line.send(sent[second:second + 1])
                    if line not in ended and is_over(line):
                        ended[line] = time.monotonic() - begun
                time.sleep(max(0, begun + second + 1 - time.monotonic()))
            for line, _, longest in slow:
                self.assertLess(ended.get(line, 99), longest + 3)

    def test_more_bodies_than_there_is_memory_for(self):
        """Half sent and then held: some are told to come back, none is lost without a word."""
        lines = [self.centre.connect() for _ in range(100)]
        told = 0
        for line in lines:
            line.settimeout(10)
            with contextlib.suppress(OSError):
                line.sendall(put("Content-Length: 1000000", body=b" " * 990_000))
        for line in lines:
            line.settimeout(0.02)
            status, headers, _ = read_answer(line)
            if status:
                self.assertEqual(status, 503)
                self.assertIn(int(headers["retry-after"]), range(2, 21))
                told += 1
        print(f"  {told} of 100 told to come back")
        self.assertGreater(told, 20)
        for line in lines:
            line.close()


def is_over(line):
    try:
        return line.recv(1000) == b""
    except (TimeoutError, ssl.SSLWantReadError):
        return False
    except OSError:
        return True


@contextlib.contextmanager
def concurrently(count, act):
    import concurrent.futures

    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        yield [future.result() for future in [pool.submit(act) for _ in range(count)]]


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    if "ASAN_OPTIONS" in os.environ:  # with sanitizers every byte has its shadow, and what was freed stays for a while
        MOST_MEBIBYTES *= 3
    unittest.main(verbosity=2, warnings="ignore")
