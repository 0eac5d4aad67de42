# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A whole ward on this machine: certificates, centre, a reader with a software card, kiosk and counter, each a real
process in a namespace of its own (namespace.sh). `ward.py` alone starts it on the real display, for ./run."""

import base64
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys

from processes import Program, wait_for
from words import TOP

BUILD = pathlib.Path(os.environ.get("MADOGUCHI_BUILD", TOP / "build"))
BIN = BUILD / "bin"
SUPPORT = TOP / "tests" / "support"
OFFICE, KIOSK, COUNTER = "MY", "K1", "C1"
STAFF, STAFF_NAME, STAFF_PASSWORD = "1001", "窓口　花子", "training only 1001"
PERSON = TOP / "resources" / "simulator" / "hanako.json"
PROFILE = TOP / "resources" / "simulator" / "profiles" / "hanako.json"
CENTRE_PORT = 8443


def enter():
    """Starts this program again inside the private namespace with a session bus of its own, unless it is there."""
    if os.environ.get("MADOGUCHI_NAMESPACE"):
        return
    inside = [str(SUPPORT / "namespace.sh"), "dbus-run-session", "--", "/usr/bin/python3", *sys.argv]
    os.execv(inside[0], inside)


class Card:
    """The software card and the hand that lays it down."""

    def __init__(self, person, logs, authority=None):
        kept = ["--authority", authority] if authority else []
        self.program = Program("madoguchi-softcard",
                               [BIN / "madoguchi-softcard", "--person", person, "--empty", *kept],
                               logs / "softcard.log")
        self.program.wait_for_words("ready", 120)  # an authority makes its keys at its first start

    def command(self, line):
        def answers():
            return [word for word in self.program.words().splitlines() if word.startswith(("ok", "error"))]

        before = len(answers())
        self.program.say(line)
        wait_for(f"the software card to answer {line!r}", lambda: len(answers()) > before, 20, self.program.tail)
        answer = answers()[before]
        assert answer.startswith("ok"), f"{line}: {answer}"
        return answer

    def lay(self):
        self.command("insert")

    def take(self):
        self.command("remove")

    def verifies(self):
        """How often a PIN was sent to it."""
        words = self.command("count").split()
        return int(words[words.index("verifies") + 1])


class Ward:
    """Everything of one run lies in `folder`: settings, data, certificates, logs."""

    def __init__(self, folder, person=PERSON, training=True):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.logs = self.folder / "logs"
        self.logs.mkdir(parents=True)
        self.person = person
        self.training = training
        self.displays = {}
        self.authority = None  # where the card's issuer keeps its keys, when the centre is to know it
        self.centre = self.card = self.kiosk_program = self.counter_program = None
        self._programs = []
        self._certificates()
        self._settings()

    # Files

    def _certificates(self):
        # Made once for a build: nothing in them changes from run to run.
        self.pki = BUILD / "ward-pki"
        subprocess.run([TOP / "resources" / "deploy" / "pki.sh", self.pki, "--kiosk", OFFICE, KIOSK, "--counter",
                        OFFICE, COUNTER], check=True, stdout=subprocess.DEVNULL)

    def _settings(self):
        for name in ("centre", "kiosk", "counter"):
            self.data(name).mkdir(parents=True, mode=0o700)
        procedures = str(TOP / "resources" / "procedures")
        self._write("centre", {
            "listen": {"address": "127.0.0.1", "port": CENTRE_PORT}, "certificate": str(self.pki / "server.pem"),
            "key": str(self.pki / "server-key.pem"), "deviceAuthority": str(self.pki / "authority.pem"),
            "sealCertificate": str(self.pki / "seal.pem"), "sealKey": str(self.pki / "seal-key.pem"),
            "procedures": procedures, "data": str(self.data("centre"))})
        # Millimetres of a pixel: a 27-inch screen at the kiosk, a 24-inch one at the counter, both full HD.
        for role, device, millimetres in (("kiosk", KIOSK, 0.311), ("counter", COUNTER, 0.277)):
            certificate = self.pki / f"{role}-{OFFICE}-{device}"
            self._write(role, {
                "office": OFFICE, "device": device, "officeName": {"ja": "都島区役所", "en": "Miyakojima Ward Office"},
                "data": str(self.data(role)), "procedures": procedures,
                "centreUrl": f"https://localhost:{CENTRE_PORT}", "centreAuthority": str(self.pki / "authority.pem"),
                "seal": {"deviceCertificate": f"{certificate}.pem", "deviceKey": f"{certificate}-key.pem",
                         "centreCertificate": str(self.pki / "seal.pem")},
                "millimetresPerPixel": millimetres, "training": self.training})

    def _write(self, name, settings):
        self.config(name).write_text(json.dumps(settings, ensure_ascii=False, indent=2), "utf-8")

    def change_settings(self, name, **members):
        """Before the program starts."""
        self._write(name, {**json.loads(self.config(name).read_text("utf-8")), **members})

    def use_common_id(self):
        """The kiosk offers to fill in from what the city knows; before the card and the centre start."""
        self.authority = BUILD / "ward-authority"
        self.change_settings("centre", trustAnchors=str(self.authority / "anchors"),
                             profiles=str(self.folder / "profiles"))
        self.change_settings("kiosk", commonId=True)

    def know(self, household):
        """The city takes the household down for the person whose card is there, by the card's own certificate."""
        person = json.loads(self.person.read_text("utf-8"))
        secret = person.get("authPin", person["pin"]).encode() + b"\nx"
        self.card.lay()

        def certificate():
            signed = self.command("card", "sign", "--purpose", "auth", "--json", typed=secret)
            return json.loads(signed.stdout).get("certificate") if signed.returncode == 0 else None

        der = base64.b64decode(wait_for("the card's certificate", certificate, 20))
        self.card.take()
        files = {self.folder / "certificate.der": der,
                 self.folder / "household.json": json.dumps(household, ensure_ascii=False).encode()}
        for file, content in files.items():
            file.write_bytes(content)
        certificate_file, household_file = files
        subprocess.run([BIN / "madoguchi-central", "--config", self.config("centre"), "--data", self.data("centre"),
                        "profile", "add", household_file, "--for", certificate_file], check=True,
                       stdout=subprocess.DEVNULL)
        household_file.unlink()

    def config(self, name):
        return self.folder / f"{name}.json"

    def data(self, name):
        return self.folder / "data" / name

    # Processes

    def start(self, name, arguments, environment=None):
        program = Program(name, arguments, self.logs / f"{name}.log", environment)
        self._programs.append(program)
        return program

    def start_accessibility(self):
        """The bus on which programs show their accessibility tree; before the programs."""
        launcher = next(path for path in (pathlib.Path("/usr/libexec/at-spi-bus-launcher"),
                                          pathlib.Path("/usr/lib/at-spi2-core/at-spi-bus-launcher")) if path.exists())
        self.start("at-spi-bus-launcher", [launcher, "--launch-immediately"])
        wait_for("the accessibility bus", self._accessibility_listens)

    @staticmethod
    def _accessibility_listens():
        from gi.repository import Gio, GLib

        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        return bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                             GLib.Variant("(s)", ("org.a11y.Bus",)), None, Gio.DBusCallFlags.NONE, 2000).unpack()[0]

    def start_centre(self):
        if not (self.data("centre") / "staff.json").exists():
            subprocess.run([BIN / "madoguchi-central", "--config", self.config("centre"), "--data",
                            self.data("centre"), "staff", "add", STAFF_NAME, "--staff", STAFF],
                           input=STAFF_PASSWORD.encode() + b"\n", check=True, stdout=subprocess.DEVNULL)
        self.centre = self.start("centre", [BIN / "madoguchi-central", "--config", self.config("centre"), "--data",
                                            self.data("centre")])
        wait_for("the centre to listen", self._centre_listens, 20, self.centre.tail)

    def _centre_listens(self):
        import socket

        try:
            socket.create_connection(("127.0.0.1", CENTRE_PORT), 1).close()
            return True
        except OSError:
            return False

    def start_card(self):
        self.card = Card(self.person, self.logs, self.authority)
        self._programs.append(self.card.program)

    def display(self, role):
        """The virtual display of kiosk or counter; started when first asked for."""
        from display import Display

        sizes = {"kiosk": (1080, 1920), "counter": (1920, 1080)}
        if role not in self.displays:
            self.displays[role] = Display(*sizes[role], self.logs)
        return self.displays[role]

    def start_kiosk(self, environment=None):
        self.kiosk_program = self._start_window("kiosk", environment)
        return self.kiosk_program

    def start_counter(self, environment=None):
        self.counter_program = self._start_window("counter", environment)
        return self.counter_program

    def _start_window(self, role, environment):
        display = self.display(role)
        return self.start(role, [
            BIN / f"madoguchi-{role}", "--config", self.config(role), "--data", self.data(role), "--size",
            f"{display.width}x{display.height}"], {
                "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", **(environment or {})})

    def pcscd(self, act):
        """start, stop or kill the private reader service."""
        subprocess.run([SUPPORT / "pcscd.sh", act], check=True)

    @staticmethod
    def unplug_reader():
        """The private reader service, when it starts again, finds no reader."""
        for file in pathlib.Path("/run/madoguchi/reader.conf.d").iterdir():
            file.unlink()

    def command(self, *arguments, typed=b""):
        """The command `madoguchi` on the kiosk's data; its outcome with text output."""
        return subprocess.run([BIN / "madoguchi", *arguments, "--config", self.config("kiosk"), "--data",
                               self.data("kiosk")], input=typed, capture_output=True, timeout=60)

    def close(self):
        for program in reversed(self._programs):
            program.stop()
        for display in self.displays.values():
            display.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def open_on_this_display():
    """For ./run: the ward on the real display, until both windows are closed or Ctrl-C."""
    ward = Ward(BUILD / "ward")
    with ward:
        ward.use_common_id()
        ward.start_card()
        ward.start_centre()
        ward.know(json.loads(PROFILE.read_text("utf-8")))
        ward.card.lay()
        windows = [ward.start(role, [BIN / f"madoguchi-{role}", "--config", ward.config(role), "--data",
                                     ward.data(role), "--size", size])
                   for role, size in (("kiosk", "540x960"), ("counter", "1440x810"))]
        person = json.loads(PERSON.read_text("utf-8"))
        print(f"The ward is open. The card on the reader is of {person['name']} (invented), its PIN is "
              f"{person['pin']}.\nThe city knows her family: the other PIN, for users, is {person['authPin']}."
              f"\nAt the counter sign in as {STAFF} with the password: {STAFF_PASSWORD}\n"
              f"insert and remove lay and take the card here; Ctrl-C closes everything.", flush=True)
        signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
        _pass_card_commands(ward.card, windows)


def _pass_card_commands(card, windows):
    import select

    while any(window.alive() for window in windows):
        if select.select([sys.stdin], [], [], 0.5)[0]:
            line = sys.stdin.readline()
            if not line:
                wait_for("the windows to be closed", lambda: not any(w.alive() for w in windows), 10**9)
            elif line.strip():
                try:
                    print(card.command(line.strip()), flush=True)
                except AssertionError as wrong:
                    print(wrong, flush=True)


if __name__ == "__main__":
    open_on_this_display()
