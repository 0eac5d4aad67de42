#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""OpenscTest.py SOFTCARD PERSONS: an independent judge of the software card.

OpenSC's own programs read it and sign with it through the real pcscd; openssl verifies what they got against the
anchors of the card's authority. Runs inside tests/support/namespace.sh only.

What OpenSC (0.23 of Debian 12, 0.26 of Debian 13) cannot do, and why:
- A card that lacks one of the two PINs (child, without PIN) is "unsupported" to pkcs15-tool: its driver asks both
  references for tries before anything else, and gives up when one is not there (pkcs15-jpki.c). So that is all that is
  asked of it here.
- It takes the authentication certificate for public, as on plastic. A phone's, behind the PIN, it reads only after
  --verify-pin.
- It knows neither the text nor the surface application, and of 80 2A only P1 = 00."""

import hashlib
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from processes import wait_for  # noqa: E402

SOFTCARD, PERSONS = sys.argv[1], pathlib.Path(sys.argv[2])
MODULES = ("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so", "/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so",
           "/usr/lib/opensc-pkcs11.so")
MESSAGE = b"challenge of the centre"


def run(*command, fails=False, **more):
    result = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
                            check=False, **more)
    text = result.stdout.decode("utf-8", "replace")
    if fails != (result.returncode != 0):
        raise AssertionError(f"{command[0]} ended with {result.returncode}: {text}")
    return text


class Softcard:
    """A person's card on the virtual reader."""

    def __init__(self, person, authority):
        self.process = subprocess.Popen([SOFTCARD, "--person", PERSONS / f"{person}.json", "--authority", authority],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if self.process.stdout.readline() != "ready\n":
            raise AssertionError(self.process.stderr.read())

    def __enter__(self):
        wait_for("the card to be seen", card_is_there)
        return self

    def __exit__(self, *_):
        self.process.communicate("quit\n", timeout=20)
        wait_for("the card to be gone", lambda: not card_is_there())


def card_is_there():
    first = next(line for line in run("opensc-tool", "--list-readers").splitlines() if "00 00" in line)
    return first.split()[1] == "Yes"


class OpenscTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.module = next(path for path in MODULES if pathlib.Path(path).exists())
        cls.home = tempfile.TemporaryDirectory()
        cls.authority = pathlib.Path(cls.home.name) / "authority"  # one for all: making keys takes its time

    @classmethod
    def tearDownClass(cls):
        cls.home.cleanup()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content=b""):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def certificate(self, number, pin=None):
        path = self.folder / f"{number}.pem"
        login = ("--auth-id", number, "--verify-pin", "--pin", pin) if pin else ()
        run("pkcs15-tool", "--read-certificate", number, *login, "--output", path)
        return path

    def anchors(self, hierarchy, generations=(2015, 2019, 2023)):
        roots = (self.authority / "anchors" / f"{hierarchy}-{year}.pem" for year in generations)
        return self.file("roots.pem", b"".join(root.read_bytes() for root in roots))

    def public_key(self, certificate):
        return self.file("public.pem", run("openssl", "x509", "-in", certificate, "-noout", "-pubkey").encode())

    def assert_signed(self, certificate, signature):
        message = self.file("message", MESSAGE)
        self.assertIn("Verified OK", run("openssl", "dgst", "-sha256", "-verify", self.public_key(certificate), "-signature",
                                         signature, message))

    def test_lists_what_a_card_holds(self):
        with Softcard("hanako", self.authority):
            self.assertIn("jpki", run("opensc-tool", "--name"))
            everything = run("pkcs15-tool", "--dump")
            for label in ("User Authentication PIN", "Digital Signature PIN", "User Authentication Key",
                          "Digital Signature Key", "User Authentication Certificate", "Digital Signature Certificate",
                          "User Authentication Certificate CA", "Digital Signature Certificate CA"):
                self.assertIn(f"[{label}]", everything)
            tries = [line.split(":")[1].strip() for line in everything.splitlines() if "Tries left" in line]
            self.assertEqual(tries, ["3", "5"])

    def test_certificates_chain_to_the_anchors(self):
        with Softcard("hanako", self.authority):
            auth, sign = self.certificate("01"), self.certificate("02", "SHIKEN01")
            # The card's own copies of the roots are those of the authority.
            for number, hierarchy in (("03", "authentication"), ("04", "signature")):
                anchor = self.authority / "anchors" / f"{hierarchy}-2023.pem"
                self.assertEqual(run("openssl", "x509", "-in", self.certificate(number)),
                                 run("openssl", "x509", "-in", anchor))
        run("openssl", "verify", "-purpose", "sslclient", "-CAfile", self.anchors("authentication"), auth)
        run("openssl", "verify", "-CAfile", self.anchors("signature"), sign)
        run("openssl", "verify", "-CAfile", self.anchors("signature"), auth, fails=True)
        run("openssl", "verify", "-CAfile", self.anchors("authentication", (2015, 2019)), auth, fails=True)
        text = run("openssl", "x509", "-in", sign, "-noout", "-text").replace("::", ":")  # before 3.5 it writes two
        for value in ("8.5.5.1:試験　花子", "8.5.5.3:2", "8.5.5.4:319800217", "都島区架空町一丁目２番３号",
                      "1.2.392.200149.8.5.1.1.20", "Digital Signature, Non Repudiation"):
            self.assertIn(value, text)
        self.assertNotIn("試験", run("openssl", "x509", "-in", auth, "-noout", "-subject", "-ext", "keyUsage"))

    def test_keys_of_the_certificates_are_those_of_the_card(self):
        with Softcard("hanako", self.authority):
            auth, sign = self.certificate("01"), self.certificate("02", "SHIKEN01")
        for certificate, use in ((auth, "auth"), (sign, "sign")):
            keys = [run("openssl", "pkey", "-in", key, "-pubout")
                    for key in (self.authority / "keys").glob(f"card-*-{use}.key.pem")]
            self.assertIn(self.public_key(certificate).read_text(), keys)

    def test_sign_certificate_needs_the_password(self):
        with Softcard("hanako", self.authority):
            run("pkcs15-tool", "--read-certificate", "02", fails=True)
            self.certificate("02", "SHIKEN01")

    def test_other_generation(self):
        with Softcard("root-2019", self.authority):
            auth = self.certificate("01")
        run("openssl", "verify", "-CAfile", self.anchors("authentication"), auth)
        run("openssl", "verify", "-CAfile", self.anchors("authentication", (2015, 2023)), auth, fails=True)

    def test_signs_by_pkcs15(self):
        digest = self.file("digest", hashlib.sha256(MESSAGE).digest())
        with Softcard("hanako", self.authority):
            for number, pin in (("01", "2345"), ("02", "SHIKEN01")):
                signature = self.folder / "signature"
                run("pkcs15-crypt", "--sign", "--key", number, "--pkcs1", "--sha-256", "--input", digest, "--output",
                    signature, "--raw", "--pin", pin)
                self.assert_signed(self.certificate(number, pin), signature)

    def test_signs_by_pkcs11(self):
        message = self.file("message", MESSAGE)
        with Softcard("hanako", self.authority):
            for slot, number, pin in (("0", "01", "2345"), ("1", "02", "SHIKEN01")):
                signature = self.folder / "signature"
                run("pkcs11-tool", "--module", self.module, "--slot-index", slot, "--login", "--pin", pin, "--sign",
                    "--mechanism", "SHA256-RSA-PKCS", "--id", number, "--input-file", message, "--output-file", signature)
                self.assert_signed(self.certificate(number, pin), signature)

    def test_wrong_pin_costs_a_try_of_its_own(self):
        with Softcard("hanako", self.authority):
            run("pkcs15-tool", "--auth-id", "01", "--verify-pin", "--pin", "0000", fails=True)
            left = [line.split(":")[1].strip() for line in run("pkcs15-tool", "--list-pins").splitlines()
                    if "Tries left" in line]
            self.assertEqual(left, ["2", "5"])

    def test_blocked(self):
        with Softcard("all-blocked", self.authority):
            self.assertIn("Reference data not usable",
                          run("pkcs15-tool", "--auth-id", "01", "--verify-pin", "--pin", "1234", fails=True))

    def test_phone_needs_the_pin_first(self):
        with Softcard("phone", self.authority):
            run("pkcs15-tool", "--read-certificate", "01", fails=True)
            auth = self.certificate("01", "1234")
        run("openssl", "verify", "-CAfile", self.anchors("authentication"), auth)

    def test_contact_card_of_other_habits(self):
        with Softcard("old-contact", self.authority):
            auth = self.certificate("01")
        run("openssl", "verify", "-CAfile", self.anchors("authentication"), auth)

    def test_without_a_pin_it_gives_up(self):
        for person in ("child", "no-pin"):
            with Softcard(person, self.authority):
                self.assertIn("jpki", run("opensc-tool", "--name"))
                self.assertIn("Unsupported card", run("pkcs15-tool", "--dump", fails=True))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
