# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A real madoguchi-central with a folder of its own, for tests that speak to it byte by byte."""

import contextlib
import json
import pathlib
import re
import signal
import socket
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

TOP = pathlib.Path(__file__).resolve().parent.parent.parent


class Centre:
    def __init__(self, program, **settings):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.pki = self.folder / "pki"
        subprocess.run([TOP / "resources/deploy/pki.sh", self.pki, "--kiosk", "MY", "K1", "--counter", "MY", "C1"],
                       check=True, capture_output=True)
        self._write(settings)
        self.log_file = self.folder / "log"
        self.process = subprocess.Popen([program, "--config", self.folder / "central.json"], text=True,
                                        stdout=subprocess.PIPE, stderr=self.log_file.open("wb"))
        self.monitor = self._place("monitor http://")
        self.port = int(self._place("ready https://").rsplit(":", 1)[1])

    def _write(self, settings):
        pem = {member: str(self.pki / file) for member, file in (
            ("certificate", "server.pem"), ("key", "server-key.pem"), ("deviceAuthority", "authority.pem"),
            ("sealCertificate", "seal.pem"), ("sealKey", "seal-key.pem"))}
        (self.folder / "central.json").write_text(json.dumps({
            "listen": {"port": 0}, "monitor": {"port": 0}, "procedures": str(TOP / "resources/procedures"),
            "data": str(self.folder / "data"), **pem, **settings}), "utf-8")

    def _place(self, words):
        line = self.process.stdout.readline()
        assert line.startswith(words), (line, self.log())
        return line.split()[1]

    def log(self):
        return self.log_file.read_text("utf-8")

    def memory(self, member="VmRSS"):
        """MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text("utf-8")
        return int(re.search(rf"^{member}:\s+(\d+) kB", status, re.M)[1]) / 1024

    def alive(self):
        return self.process.poll() is None

    def tls(self, name="kiosk-MY-K1"):
        context = ssl.create_default_context(cafile=self.pki / "authority.pem")
        context.load_cert_chain(self.pki / f"{name}.pem", self.pki / f"{name}-key.pem")
        return context

    def tcp(self):
        return socket.create_connection(("127.0.0.1", self.port), 20)

    def connect(self, name="kiosk-MY-K1"):
        return self.tls(name).wrap_socket(self.tcp(), server_hostname="localhost")

    def watch(self, path):
        """Status and text of the monitor's answer."""
        try:
            with urllib.request.urlopen(self.monitor + path, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def stop(self):
        """Seconds that a graceful stop took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        return time.monotonic() - begun

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.alive():
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self._folder.cleanup()


def request(method, path, body=b"", **headers):
    """The bytes of one request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Content-Length: {len(body)}",
             *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def read_answer(line):
    """Status, headers and body of one answer; status 0 when the line ended instead."""
    text = b""
    with contextlib.suppress(OSError):
        while b"\r\n\r\n" not in text:
            if not (part := line.recv(65536)):
                return 0, {}, text
            text += part
        head, body = text.split(b"\r\n\r\n", 1)
        first, *rest = head.decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, value in (header.split(":", 1) for header in rest)}
        while len(body) < int(headers.get("content-length", 0)):
            if not (part := line.recv(65536)):
                break
            body += part
        return int(first.split()[1]), headers, body
    return 0, {}, text


def ask(line, *parts):
    line.sendall(request(*parts))
    return read_answer(line)
