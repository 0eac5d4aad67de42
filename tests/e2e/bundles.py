# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What the city signs comes from the centre while everything runs: procedures, notices, and whom to seal to. Nobody
touches a machine."""

import json
import shutil
import subprocess
import time

from citizen import Citizen
from clerk import Clerk
from procedures import TITLE, add_procedure, hand_in_the_new_one, signed
from processes import wait_for
from truth import Centre
from ward import BIN, TOP

NOTICE = {"ja": "大雨のため、|本日は午後3時で|閉庁します。", "en": "Because of heavy rain we close at 3 p.m. today."}


class City:
    """The folders that the centre gives out, and the key that signs them. Machines have what was installed: the same
    procedures, signed a day before."""

    def __init__(self, ward):
        self.ward, self.key = ward, ward.folder / "city-key.pem"
        self.procedures, self.notices, self.trust = (ward.folder / name for name in ("procedures", "notices", "trust"))
        keys, installed = ward.folder / "keys", ward.folder / "installed"
        keys.mkdir()
        subprocess.run(["openssl", "ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", self.key], check=True)
        self.key.chmod(0o600)
        subprocess.run(["openssl", "pkey", "-in", self.key, "-pubout", "-out", keys / "city.pem"], check=True)
        for folder in (installed, self.procedures):
            shutil.copytree(TOP / "resources" / "procedures", folder)
            signed(ward, folder, self.key)
        ward.change_settings("centre", procedures=str(self.procedures), notices=str(self.notices),
                             trust=str(self.trust), catalogueKeys=str(keys), trustKeys=str(keys))
        for name in ("kiosk", "counter"):
            ward.change_settings(name, procedures=str(installed), catalogueKeys=str(keys), trustKeys=str(keys),
                                 askSeconds=5)

    def sign(self, kind, folder):
        subprocess.run([BIN / "madoguchi", "bundle", "sign", folder, "--kind", kind, "--key", self.key], check=True,
                       stdout=subprocess.DEVNULL, cwd=self.ward.folder)

    def tell(self, text, level="important"):
        self.notices.mkdir(exist_ok=True)
        notice = {"id": "storm", "from": "2020-01-01", "until": "2099-12-31", "level": level, "text": text}
        (self.notices / "notices.json").write_text(json.dumps({"notices": [notice]}, ensure_ascii=False), "utf-8")
        self.sign("notices", self.notices)

    def trust_certificate(self, file):
        (self.trust / "seal").mkdir(parents=True)
        shutil.copy(file, self.trust / "seal" / "centre.pem")
        self.sign("trust", self.trust)


def open_ward(ward, **kiosk):
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk(**kiosk)


def in_force(ward, kind):
    place = ward.data("kiosk") / "bundles" / kind
    return [one for one in place.glob("[0-9a-f]*")] if place.exists() else []


def a_new_catalogue_comes(ward):
    city = City(ward)
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    assert not citizen.screen.has_text(TITLE)
    add_procedure(city.procedures)
    signed(ward, city.procedures, city.key)
    wait_for(f"{TITLE!r} on the screen", lambda: citizen.screen.has_text(TITLE), 40, citizen.screen.dump)
    hand_in_the_new_one(citizen)
    said = subprocess.run([BIN / "madoguchi", "diagnose", "--json", "--config", ward.config("kiosk"), "--data",
                           ward.data("kiosk")], capture_output=True, text=True).stdout
    found = {check["name"]: check for check in json.loads(said)["checks"]}["procedures"]
    assert found["state"] == "ok", found  # what was installed is older by now, and that is well


def a_killed_kiosk_goes_on(ward):
    """Killed again and again while it fetches: nothing is asked for twice, but for what was on its way."""
    city = City(ward)
    add_procedure(city.procedures)
    texts = list(city.procedures.rglob("texts/*.json"))
    for file in texts:
        file.write_bytes(file.read_bytes() + b"\n")
    time.sleep(1.1)  # what was installed is older by a whole second
    signed(ward, city.procedures, city.key)
    kept = {file.read_bytes() for file in (ward.folder / "installed").rglob("*.json")}
    changed = len({file.read_bytes() for file in city.procedures.rglob("*.json")} - kept) - 1  # without the manifest
    ward.start_centre()
    ward.start_card()

    def asked():
        return ward.centre.words().count("GET /v1/bundle-files/{}")

    kills = 3
    for _ in range(kills):
        ward.start_kiosk()
        goal, until = asked() + changed // 5, time.monotonic() + 60
        while asked() < goal and time.monotonic() < until:  # all of them come within a second
            time.sleep(0.002)
        ward.kiosk_program.kill()
        assert goal <= asked() < changed, f"{asked()} of {changed} files were asked for, {goal} expected at the kill"
    ward.start_kiosk()
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    wait_for(f"{TITLE!r} on the screen", lambda: citizen.screen.has_text(TITLE), 60, citizen.screen.dump)
    assert changed <= asked() <= changed + kills, f"{asked()} files asked for, {changed} changed, {kills} kills"


def a_notice_comes(ward):
    transcript = ward.folder / "transcript.txt"
    city = City(ward)
    open_ward(ward, environment={"MADOGUCHI_TRANSCRIPT": str(transcript)})
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    citizen = Citizen(ward)
    citizen.at("welcome")
    city.tell(NOTICE)
    japanese = citizen.words["Important: %1"].replace("%1", NOTICE["ja"].replace("|", ""))
    wait_for("the notice at the kiosk", lambda: citizen.screen.has_text(japanese), 40, citizen.screen.dump)
    wait_for("the notice at the counter", lambda: clerk.screen.has_text(japanese), 40, clerk.screen.dump)
    english = Citizen(ward, "en")
    english.press_named(english.words.own_name())
    english.reads("Important: " + NOTICE["en"])
    english.voice_on()  # on this page, which is then read
    wait_for("the notice to be read aloud", lambda: NOTICE["en"] in transcript.read_text("utf-8"), 20,
             lambda: transcript.read_text("utf-8"))


def a_new_certificate_is_sealed_to(ward):
    """The kiosk was installed with the certificate of another centre: what it seals this centre cannot open."""
    city = City(ward)
    other = ward.folder / "other.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                    "/CN=another centre", "-days", "30", "-keyout", ward.folder / "other-key.pem", "-out", other],
                   check=True, stderr=subprocess.DEVNULL)
    seal = json.loads(ward.config("kiosk").read_text("utf-8"))["seal"]
    ward.change_settings("kiosk", seal={**seal, "centreCertificate": str(other)})
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.at("welcome")
    city.trust_certificate(ward.pki / "seal.pem")
    wait_for("the trust list in force", lambda: in_force(ward, "trust"), 40)
    handed = citizen.juminhyo()
    Centre(ward).wait_for_receipt(handed.number)


SCENARIOS = {"bundle-catalogue": a_new_catalogue_comes, "bundle-killed": a_killed_kiosk_goes_on,
             "bundle-notice": a_notice_comes, "bundle-trust": a_new_certificate_is_sealed_to}
