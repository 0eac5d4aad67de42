# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Procedures as data: a new one by files alone while everything runs, one that nobody signed, and names that come
through every room code point by code point."""

import datetime
import json
import shutil
import subprocess
from functools import partial

from citizen import Citizen
from clerk import Clerk
from medium import ANSWERS, hand_in
from print_service import PrintService, stands_on
from processes import wait_for
from truth import Centre
from ward import BIN, TOP

TITLE = "見本の証明書"


def signed(ward, folder, key):
    subprocess.run([BIN / "madoguchi", "procedures", "sign", folder, "--key", key], check=True,
                   stdout=subprocess.DEVNULL, cwd=ward.folder)


def own_catalogue(ward):
    """A copy of the procedures, signed with a key of this ward's, that all three programs read."""
    folder, keys, key = ward.folder / "procedures", ward.folder / "keys", ward.folder / "city-key.pem"
    shutil.copytree(TOP / "resources" / "procedures", folder)
    keys.mkdir()
    subprocess.run(["openssl", "ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", key], check=True)
    key.chmod(0o600)
    subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-out", keys / "city.pem"], check=True)
    signed(ward, folder, key)
    for name in ("centre", "kiosk", "counter"):
        ward.change_settings(name, procedures=str(folder), catalogueKeys=str(keys))
    return folder, key


def add_procedure(folder):
    """juminhyo under another id and title: the work of a designer, no rebuild."""
    made = folder / "mihon"
    shutil.copytree(folder / "juminhyo", made)
    file = made / "definition.json"
    definition = json.loads(file.read_text("utf-8"))
    definition.update(id="mihon", order=1)
    file.write_text(json.dumps(definition, ensure_ascii=False), "utf-8")
    for words in (made / "texts").iterdir():
        texts = json.loads(words.read_text("utf-8"))
        texts["title"] = TITLE if "easy" not in words.name else "{見本|みほん}の {紙|かみ}"
        words.write_text(json.dumps(texts, ensure_ascii=False), "utf-8")


def open_ward(ward):
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk()
    ward.start_counter()


def hand_in_the_new_one(citizen):
    """From the list of procedures, on which it stands by now, to its receipt; the centre has it."""
    citizen.press_named(citizen.words.pattern(TITLE + "%1"))
    citizen.at("card")
    citizen.lay_card()
    citizen.type_pin()
    citizen.pick("juminhyo", "who", "self")
    citizen.press("Next")
    citizen.at("review")
    handed = citizen.hand_in()
    centre = Centre(citizen.ward)
    centre.wait_for_receipt(handed.number)
    assert centre.visit(handed.number)["procedure"] == "mihon"
    return handed


def added_while_running(ward):
    folder, key = own_catalogue(ward)
    open_ward(ward)
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    assert not citizen.screen.has_text(TITLE)
    add_procedure(folder)
    signed(ward, folder, key)
    citizen.reads(TITLE)
    handed = hand_in_the_new_one(citizen)
    clerk.sees(handed.number)
    clerk.open_by_receipt(handed.number)
    clerk.reads(TITLE, citizen.person["name"])
    clerk.accept()
    wait_for("it to be accepted", lambda: Centre(ward).rows("receipt, state") == [(handed.number, "accepted")], 15,
             clerk.screen.dump)


def unsigned_is_left_alone(ward):
    folder, _ = own_catalogue(ward)
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    add_procedure(folder)  # and nobody signs
    said = subprocess.run([BIN / "madoguchi", "diagnose", "--json", "--config", ward.config("kiosk"), "--data",
                           ward.data("kiosk")], check=True, capture_output=True, text=True).stdout
    found = {check["name"]: check for check in json.loads(said)["checks"]}["procedures"]
    assert (found["state"], found["code"]) == ("failed", "PROC-UNSIGNED"), found
    citizen.choose("juminhyo")
    citizen.lay_card()
    citizen.type_pin()
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    Centre(ward).wait_for_receipt(handed.number)
    assert not citizen.screen.has_text(TITLE)


# What the registers of Japan hold and other systems lose.
NAMES = {
    "variants": ("神代　葛\U000e0100邉\U000e0101子", "異体字: U+FA19, and sequences of the registers"),
    "beyond": ("\U00020bb7野　\U00020b9f太", "kanji beyond the first plane"),
    "private": ("\ue123田　\U0010fffd子", "gaiji: no font holds them, and paper says so"),
    "kana": ("か\u3099くと　す\u3099す\u3099", "kana whose marks are characters of their own"),
    "foreign": ("FERNANDEZ DE CORDOBA MARIA DEL CARMEN GUADALUPE（フェルナンデス　マリア）", "long, with its kana beside it"),
}


def person_called(ward, name):
    person = {**json.loads(ward.person.read_text("utf-8")), "name": name}
    file = ward.folder / "person.json"
    file.write_text(json.dumps(person, ensure_ascii=False), "utf-8")
    return file


def hears_exactly(screen, text):
    """The name in the accessibility tree, blanks and all."""
    wait_for(f"{text!r}, code point by code point", lambda: any(text in node.name for node in screen.nodes()), 20,
             screen.dump)


def names_come_through(ward, which):
    """Card, kiosk, paper, sealed, centre, counter, paper: code point by code point."""
    name = NAMES[which][0]
    service = PrintService(ward)
    ward.person = person_called(ward, name)
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk(service.environment)
    citizen = Citizen(ward)
    citizen.to_form("juminhyo")
    hears_exactly(citizen.screen, name)
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    citizen.press("Print what you handed in")
    paper = service.takes("kiosk")
    assert stands_on(paper, name), ascii(paper)
    citizen.end()
    centre = Centre(ward)
    centre.wait_for_receipt(handed.number)
    assert centre.answers(handed.number)["name"] == (name, "card"), ascii(centre.answers(handed.number)["name"])
    ward.start_counter(service.environment)
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    clerk.open_by_receipt(handed.number)
    hears_exactly(clerk.screen, name)
    clerk.screen.press(clerk.words["Print the form"])
    paper = service.takes("counter")
    assert stands_on(paper, name), ascii(paper)


LATER = "2099-01-01"  # names the later revision, and nothing else
NEW_FIELD = {"id": "paperColour", "type": "choice", "choices": ["white", "green"]}
NEW_WORDS = {"ja": ("紙の|色", "白", "緑"), "ja-easy": ("{紙|かみ}の {色|いろ}", "{白|しろ}", "{緑|みどり}"),
             "en": ("Colour of the paper", "White", "Green"), "zh-Hans": ("纸的颜色", "白色", "绿色")}


def day(days):
    """YYYY-MM-DD, so many days from today."""
    return (datetime.date.today() + datetime.timedelta(days)).isoformat()


def change(folder, procedure, **members):
    file = folder / procedure / "definition.json"
    definition = {**json.loads(file.read_text("utf-8")), **members}
    file.write_text(json.dumps(definition, ensure_ascii=False), "utf-8")
    return definition


def next_revision(folder, last_day):
    """juminhyo as it is ends with that day; from the next one on, one more answer is needed. Its revision."""
    first_day = (datetime.date.fromisoformat(last_day) + datetime.timedelta(1)).isoformat()
    newer = f"juminhyo@{first_day}"
    shutil.copytree(folder / "juminhyo", folder / newer)
    change(folder, "juminhyo", validTo=last_day)
    definition = change(folder, newer, revision=LATER, validFrom=first_day)
    change(folder, newer, fields=definition["fields"] + [NEW_FIELD], pages=[
        {**page, "fields": page["fields"] + [NEW_FIELD["id"]]} for page in definition["pages"]])
    for language, (title, *choices) in NEW_WORDS.items():
        file = folder / newer / "texts" / f"{language}.json"
        words = {**json.loads(file.read_text("utf-8")), f"field.{NEW_FIELD['id']}": title}
        words.update({f"choice.{NEW_FIELD['id']}.{one}": word for one, word in zip(NEW_FIELD["choices"], choices)})
        file.write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    return LATER


def revision_of(centre, number):
    return centre.visit(number)["revision"]


def keeps_its_revision(ward):
    """A visit goes on by the rules with which it began, at the machine and at the centre; the next one has the new."""
    folder, key = own_catalogue(ward)
    change(folder, "juminhyo", validFrom=day(-30))
    signed(ward, folder, key)
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk()
    citizen = Citizen(ward)
    citizen.to_form("juminhyo")
    before = json.loads((folder / "juminhyo" / "definition.json").read_text("utf-8"))["revision"]
    after = next_revision(folder, day(-1))
    signed(ward, folder, key)
    centre = Centre(ward)
    # The centre has the new one in force before anything of the old one arrives.
    added = hand_in(ward, answers={**ANSWERS, NEW_FIELD["id"]: "white"})["receipt"]
    ward.command("queue", "send")
    centre.wait_for_receipt(added)
    assert revision_of(centre, added) == after
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    centre.wait_for_receipt(handed.number)
    assert revision_of(centre, handed.number) == before
    citizen.take_card()
    citizen.end()

    citizen.to_form("juminhyo")
    citizen.pick("juminhyo", "who", "self")
    citizen.press("Next")
    citizen.reads(citizen.words["Please answer here."])
    white = NEW_WORDS["ja"][1]
    citizen.press_named(white)
    wait_for("white to be chosen", lambda: citizen.is_chosen(white), 10, citizen.screen.dump)
    citizen.press("Next")
    citizen.at("review")
    handed = citizen.hand_in()
    centre.wait_for_receipt(handed.number)
    assert revision_of(centre, handed.number) == after
    assert centre.answers(handed.number)[NEW_FIELD["id"]] == ("white", "entered")


def ended_revision(ward):
    """What began on the last day of a revision may arrive on the next one, and nothing later."""
    folder = ward.folder / "procedures"
    shutil.copytree(TOP / "resources" / "procedures", folder)
    change(folder, "juminhyo", validFrom=day(-30))
    machine = ward.folder / "machine"
    shutil.copytree(folder, machine)
    ward.change_settings("kiosk", procedures=str(machine))
    for last_day, states in ((day(-1), ["accepted"]), (day(-2), ["accepted", "quarantined"])):
        shutil.rmtree(folder)
        shutil.copytree(machine, folder)
        next_revision(folder, last_day)
        ward.change_settings("centre", procedures=str(folder))
        ward.start_centre()
        hand_in(ward)
        ward.command("queue", "send")
        assert sorted(item["state"] for item in listed(ward)) == states, listed(ward)
        ward.centre.stop()
    reason = next(item["reason"] for item in listed(ward) if item["state"] == "quarantined")
    assert reason.startswith("PROC-UNKNOWN"), reason


def listed(ward):
    return [json.loads(line) for line in ward.command("queue", "list", "--json").stdout.decode().splitlines()]


SCENARIOS = {"new-procedure": added_while_running, "unsigned-procedure": unsigned_is_left_alone,
             "keeps-revision": keeps_its_revision, "ended-revision": ended_revision,
             **{f"names-{which}": partial(names_come_through, which=which) for which in NAMES}}
