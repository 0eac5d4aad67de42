# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""resources/api/central.yaml as a judge: between a client and the centre, passing everything on and checking both
sides of it against the contract."""

import http.client
import http.server
import json
import pathlib
import re
import ssl
import threading

import jsonschema
import yaml

FILE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "api" / "central.yaml"
VERBS = ("get", "put", "post", "delete")


class Contract:
    def __init__(self):
        self.document = yaml.safe_load(FILE.read_text("utf-8"))

    def routes(self):
        """{"PUT /v1/submissions/{}"} …"""
        return {f"{verb.upper()} {re.sub(r'{[^}]*}', '{}', path)}"
                for path, item in self.document["paths"].items() for verb in VERBS if verb in item}

    def find(self, verb, path):
        """(route, operation) that a request is of."""
        bare = path.split("?")[0]
        for pattern, item in self.document["paths"].items():
            expression = "[^/]+".join(re.escape(part) for part in re.split(r"{[^}]*}", pattern))
            if verb.lower() in item and re.fullmatch(expression, bare):
                return f"{verb} {re.sub(r'{[^}]*}', '{}', pattern)}", item[verb.lower()]
        return None, None

    def complaints(self, schema, body):
        whole = {**self.document, **schema}
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                for error in jsonschema.Draft202012Validator(whole).iter_errors(body)]

    def judge_request(self, operation, body):
        schema = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            return ["a body where there is none"] if body is not None else []
        return self.complaints(schema, body)

    def judge_answer(self, operation, status, body):
        answer = operation["responses"].get(str(status)) or operation["responses"].get("default")
        if answer is None:
            return [f"status {status} is not in the contract"]
        while "$ref" in answer:
            answer = self.document["components"]["responses"][answer["$ref"].rsplit("/", 1)[1]]
        return self.complaints(answer["content"]["application/json"]["schema"], body)


class Judge:
    """A server on `port` that speaks for the centre on `centre_port`. `seen` are routes with status, `wrong` what
    broke the contract."""

    def __init__(self, pki, centre_port, office, devices):
        self.contract = Contract()
        self.seen, self.wrong = set(), []
        self._pki, self._centre_port, self._office, self._devices = pki, centre_port, office, devices
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pki / "server.pem", pki / "server-key.pem")
        context.load_verify_locations(pki / "authority.pem")
        context.verify_mode = ssl.CERT_REQUIRED
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def _ask(self, role, verb, path, body, headers):
        name = self._pki / f"{role}-{self._office}-{self._devices[role]}"
        context = ssl.create_default_context(cafile=self._pki / "authority.pem")
        context.load_cert_chain(f"{name}.pem", f"{name}-key.pem")
        line = http.client.HTTPSConnection("localhost", self._centre_port, timeout=30, context=context)
        line.request(verb, path, body, headers)
        answer = line.getresponse()
        given = answer.status, dict(answer.getheaders()), answer.read()
        line.close()
        return given

    def _judge(self, verb, path, sent, status, got):
        route, operation = self.contract.find(verb, path)
        if operation is None:
            self.wrong.append(f"{verb} {path.split('?')[0]}: not in the contract")
            return
        self.seen.add((route, status))
        for side, complaints in (("request", self.contract.judge_request(operation, json.loads(sent) if sent else None)),
                                 ("answer", self.contract.judge_answer(operation, status, json.loads(got)))):
            self.wrong += [f"{route} {status}, {side}: {complaint}" for complaint in complaints]

    def _handler(self):
        judge = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def pass_on(self):
                sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                subject = {key: value for part in self.connection.getpeercert()["subject"] for key, value in part}
                kept = {name: self.headers[name] for name in ("Content-Type", "Authorization") if self.headers[name]}
                status, headers, got = judge._ask(subject["commonName"].split("/")[0], self.command, self.path,
                                                  sent or None, kept)
                judge._judge(self.command, self.path, sent, status, got)
                self.send_response(status)
                for name in ("Content-Type", "Retry-After"):
                    if name in headers:
                        self.send_header(name, headers[name])
                self.send_header("Content-Length", str(len(got)))
                self.end_headers()
                self.wfile.write(got)

            do_GET = do_PUT = do_POST = do_DELETE = pass_on

        return Handler
