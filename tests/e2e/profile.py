# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What the city already knows: a family of four that moves in types nothing, one offer says why, staff hear the rest, and
of a person whom staff alone serve the screen says nothing."""

import datetime
import json
import os
import signal
import time

from gi.repository import GLib

from citizen import Citizen, beginning
from clerk import Clerk
from privacy import files_with, memory_forgets, pin_needles, text_needles, unique_text, unused_pins, where_in_memory
from processes import wait_for
from truth import Centre
from ward import TOP
from words import plain

OFFER, SENSITIVE = "certificate_often", "benefits_staff"


def offer_words(rule):
    words = json.loads((TOP / "resources" / "procedures" / "_offers" / "texts" / "ja.json").read_text("utf-8"))
    return plain(words[f"offer.{rule}"]), plain(words[f"why.{rule}"])


def texts(citizen):
    return [node.name for node in citizen.screen.nodes() if node.name]


def open_ward(ward):
    ward.use_common_id()
    ward.start_card()  # its authority is there before the centre looks for it
    ward.start_centre()
    ward.start_kiosk()
    Citizen(ward).at("welcome")


def family(name, address, names):
    """The sample household, of another person each time, who moved three days ago."""
    household = json.loads((TOP / "resources" / "simulator" / "profiles" / "hanako.json").read_text("utf-8"))
    for member, written in zip(household["persons"], [name, *names]):
        member["name"]["kanji"] = written
    household["persons"][0]["address"] = address
    household["eventDate"] = (datetime.date.today() - datetime.timedelta(days=3)).isoformat()
    return household


def person(ward, number, pin, auth_pin):
    """Another card on the reader, of somebody who is nowhere else in this machine."""
    made = {"name": f"{unique_text(3)}\u3000{unique_text(3)}", "address": f"大阪府{unique_text(12)}",
            "birthDate": "1980-02-17", "sex": "female", "pin": pin, "authPin": auth_pin, "serial": f"{number:015}"}
    file = ward.folder.parent / f"{ward.folder.name}-person-{number}.json"
    file.write_text(json.dumps(made, ensure_ascii=False), "utf-8")
    ward.card.command(f"person {file}")
    ward.person = file
    return made


def accept_profile(citizen):
    citizen.screen.wait(citizen.words["Fill in what the city|already knows?"])
    citizen.reads(citizen.words["What is looked at"])
    citizen.press("Yes, fill it in")
    citizen.screen.wait(citizen.words["Please enter the PIN|for users."])
    for digit in citizen.person["authPin"]:
        citizen.press_named(digit)


def to_offer(citizen, procedure):
    citizen.begin()
    citizen.choose(procedure)
    citizen.lay_card()
    citizen.type_pin()


# Where the words stand, and what is chosen of what nobody can know.
CHOSEN = {("tennyu", "headChange"): "same", ("_shared", "capacity"): "self"}


def answer_until_review(citizen):
    """Turns the pages; what is known stands there, and the rest is chosen, never typed."""
    review = citizen.words["Is this right?"]
    left = dict(CHOSEN)
    for _ in range(40):
        for (where, field), value in list(left.items()):
            if citizen.screen.find(beginning(citizen.words.procedure(where, f"choice.{field}.{value}"))):
                citizen.pick(where, field, value)
                del left[where, field]
        before = texts(citizen)
        pressed = time.monotonic() - 3

        def turned():
            nonlocal pressed
            if time.monotonic() - pressed >= 3:  # a page that has only just come takes no press yet
                pressed = time.monotonic()
                try:
                    citizen.press("Next")
                except GLib.GError:
                    pass  # the page took longer to turn than the bus waits
            return texts(citizen) != before

        wait_for("the next page", turned, 20, citizen.screen.dump)
        if citizen.screen.has_text(review):
            return
    raise AssertionError(f"the review never came\n{citizen.screen.dump()}")


def check_centre(ward, handed, names):
    centre = Centre(ward)
    centre.wait_for_receipt(handed.number)
    visit = centre.visit(handed.number)
    said = {item["value"]: item["source"] for item in visit["answers"] if isinstance(item["value"], str)}
    assert all(said.get(name) == "commonId" for name in names), said
    entered = {item["id"] for item in visit["answers"] if item["source"] == "entered" and item["at"]}
    assert entered <= {"headChange", "capacity"}, entered
    rules = [offer["rule"] for offer in visit["offers"]]
    assert OFFER in rules and SENSITIVE in rules, rules
    nhi = next(one for one in visit["followUps"] if one["procedure"] == "nhi_in")
    assert {one["name"] for one in nhi["people"]} >= set(names) and not nhi["taken"], nhi
    looks = centre.audit("device, action", "profile")
    assert looks == [("kiosk/MY/K1", "profile")], looks


def staff_see(ward, handed):
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    clerk.open_by_receipt(handed.number)
    clerk.reads(clerk.words["Not done yet"])
    for text in (clerk.words["The city may offer"], *offer_words(SENSITIVE)):
        def seen_further_down():
            if clerk.screen.has_text(text):
                return True
            clerk.display.key("Down")
            time.sleep(0.5)
            return False

        wait_for(f"{text!r} beside the application", seen_further_down, 20, clerk.screen.dump)
    clerk.display.steady_picture(ward.folder / "counter.png")


def whole_visit(ward):
    open_ward(ward)
    pid = ward.kiosk_program.pid
    pins = unused_pins(pid, 2)
    made = person(ward, 11, *pins)
    names = [f"{unique_text(2)}\u3000{unique_text(2)}" for _ in range(3)]
    ward.know(family(made["name"], made["address"], names))
    citizen = Citizen(ward)
    to_offer(citizen, "tennyu")
    accept_profile(citizen)
    citizen.at_form("tennyu")
    answer_until_review(citizen)
    for name in names:
        citizen.reads(name)
    citizen.reads(citizen.words["From common ID"])
    assert where_in_memory(pid, text_needles(*names)), "the names are not even found now: this test sees nothing"
    handed = citizen.hand_in()
    for text in offer_words(OFFER):
        citizen.reads(text)
    assert not citizen.screen.has_text(offer_words(SENSITIVE)[0]), "a sensitive offer on a public screen"
    citizen.press_named(f"{citizen.words['Not for me']}: {offer_words(OFFER)[0]}")
    citizen.take_card()
    citizen.end()
    check_centre(ward, handed, names)
    needles = text_needles(made["name"], made["address"], *names)
    memory_forgets(pid, needles)
    typed = {what for what in where_in_memory(pid, pin_needles(pins[1])) if what.startswith("VERIFY")}
    assert not typed, typed
    staff_see(ward, handed)
    # The next time it is known that they did not want to hear of it.
    to_offer(citizen, "juminhyo")
    accept_profile(citizen)
    citizen.at_form("juminhyo")
    citizen.pick("juminhyo", "who", "self")
    citizen.press("Next")
    citizen.at("review")
    citizen.hand_in()
    assert not citizen.screen.has_text(offer_words(OFFER)[0]), "offered again"
    citizen.take_card()
    citizen.end()
    memory_forgets(pid, needles)
    ward.kiosk_program.stop()
    ward.counter_program.stop()
    found = files_with(ward.folder, needles)
    assert not found, f"names outside what is sealed: {found}"


def staff_only(ward):
    open_ward(ward)
    made = person(ward, 12, "4821", "7365")
    ward.know({"persons": [{"id": "p1", "name": {"kanji": made["name"]}, "phone": "0698765432", "dvSupport": True}]})
    citizen = Citizen(ward)
    to_offer(citizen, "juminhyo")
    accept_profile(citizen)
    citizen.screen.wait(citizen.words["Please come|to the counter."])
    said = "".join(texts(citizen))
    assert made["name"] not in said and "DV" not in said and "支援" not in said, said
    memory_forgets(ward.kiosk_program.pid, text_needles(made["name"], made["address"]))
    ward.card.take()
    citizen.end()
    assert Centre(ward).rows() == []


def nobody_is_held_up(ward):
    open_ward(ward)
    made = person(ward, 13, "4821", "7365")
    ward.know(family(made["name"], made["address"], ["試験　次郎"]))
    citizen = Citizen(ward)
    # "No" is one press, and the form is there.
    to_offer(citizen, "juminhyo")
    citizen.press("No, thanks")
    citizen.at_form("juminhyo")
    citizen.press("Leave")
    ward.card.take()
    citizen.at("welcome")
    # A centre that does not answer costs three seconds.
    to_offer(citizen, "juminhyo")
    citizen.screen.wait(citizen.words["Fill in what the city|already knows?"])
    os.kill(ward.centre.pid, signal.SIGSTOP)
    try:
        begun = time.monotonic()
        citizen.press("Yes, fill it in")
        citizen.at_form("juminhyo")
        took = time.monotonic() - begun
        assert took < 8, f"{took:.1f} s"
    finally:
        os.kill(ward.centre.pid, signal.SIGCONT)


SCENARIOS = {"profile": whole_visit, "profile-staff-only": staff_only, "profile-no-answer": nobody_is_held_up}
