#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Plays a visit at kiosk and counter in virtual displays and leaves a picture of each page, and the receipt, in
build/tour/."""

import json
import os
import pathlib
import shutil
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import ward as wards  # noqa: E402

# The pictures show a day in service, not of training, and then a virtual reader counts only under another name.
os.environ["MADOGUCHI_READER"] = "Card reader of the tour"
wards.enter()

from citizen import Citizen  # noqa: E402
from clerk import Clerk  # noqa: E402
from truth import Centre  # noqa: E402
from words import LANGUAGES  # noqa: E402

TOUR = wards.BUILD / "tour"
PEOPLE = wards.TOP / "resources" / "simulator"


class Tour:
    def __init__(self, ward):
        self.ward = ward
        self.count = 0

    def picture(self, role, what):
        self.count += 1
        file = TOUR / f"{self.count:02}-{role}-{what}.png"
        self.ward.display(role).steady_picture(file)
        print(f"   {file.relative_to(wards.TOP)}", flush=True)

    def one_visit(self):
        """Every step in Japanese; in its middle, the other languages and modes of the same page."""
        citizen = Citizen(self.ward)
        citizen.at("welcome")
        self.picture("kiosk", "welcome")
        citizen.begin()
        self.picture("kiosk", "choose")
        citizen.choose("juminhyo")
        self.picture("kiosk", "card")
        citizen.lay_card()
        citizen.at("pin")
        self.picture("kiosk", "pin")
        citizen.type_pin()
        citizen.screen.wait(citizen.words["Fill in what the city|already knows?"])
        self.picture("kiosk", "common-id")
        citizen.press("Yes, fill it in")
        citizen.screen.wait(citizen.words["Please enter the PIN|for users."])
        for digit in citizen.person["authPin"]:
            citizen.press_named(digit)
        citizen.at_form("juminhyo")
        self.picture("kiosk", "form")
        self.modes(citizen)
        self.ward.card.take()
        citizen.screen.wait(citizen.words["The card was taken away.|Place it again to go on."])
        self.picture("kiosk", "card-taken")
        self.ward.card.lay()
        citizen.at_form("juminhyo")
        citizen.fill_juminhyo()
        self.picture("kiosk", "review")
        handed = citizen.hand_in()
        self.picture("kiosk", "receipt")
        citizen.press("Print a copy for yourself")
        citizen.screen.wait(citizen.words["Your copy is being printed."])
        citizen.take_card()
        citizen.end()
        return handed

    def modes(self, citizen):
        for language in LANGUAGES[1:]:
            citizen = citizen.change_language(language)
            citizen.at_form("juminhyo")
            self.picture("kiosk", f"form-{language}")
        citizen = citizen.change_language("ja")
        citizen.text_size(300)
        self.picture("kiosk", "form-300")
        citizen.text_size(100)
        citizen.contrast("High contrast")
        self.picture("kiosk", "form-high-contrast")
        citizen.contrast("Standard")

    def others(self):
        """Whoever came before, so that the list at the counter has more than one line."""
        for name, language, procedure in (("taro", "en", "juminhyo"), ("rare-glyphs", "ja", "juminhyo")):
            self.ward.card.command(f"person {PEOPLE / name}.json")
            self.ward.person = PEOPLE / f"{name}.json"
            self.without_common_id(Citizen(self.ward, language))
        self.ward.card.command(f"person {wards.PERSON}")
        self.ward.person = wards.PERSON

    @staticmethod
    def without_common_id(citizen):
        citizen.touch_language()
        citizen.begin()
        citizen.choose("juminhyo")
        citizen.lay_card()
        citizen.type_pin()
        citizen.press("No, thanks")
        citizen.at_form("juminhyo")
        citizen.fill_juminhyo(copies=1)
        citizen.hand_in()
        citizen.take_card()
        citizen.end()

    def counter(self, handed):
        Centre(self.ward).wait_for_receipt(handed.number)
        self.ward.start_counter()
        clerk = Clerk(self.ward)
        clerk.screen.wait(clerk.words["Staff sign-in"])
        self.picture("counter", "sign-in")
        clerk.sign_in()
        clerk.at_list()
        clerk.sees(handed.number)
        self.picture("counter", "worklist")
        clerk.open_by_receipt(handed.number)
        clerk.reads(handed.number, Citizen(self.ward).person["name"])
        self.picture("counter", "visit")


def main():
    shutil.rmtree(TOUR, ignore_errors=True)
    TOUR.mkdir(parents=True)
    print("== Playing the tour in virtual displays", flush=True)
    # Without the banner for practice, as in service.
    with wards.Ward(wards.BUILD / "ward", training=False) as ward:
        ward.start_accessibility()
        ward.use_common_id()
        ward.start_card()
        ward.start_centre()
        ward.know(json.loads(wards.PROFILE.read_text("utf-8")))
        ward.start_kiosk()
        tour = Tour(ward)
        tour.others()
        tour.counter(tour.one_visit())
        for receipt in sorted(ward.data("kiosk").rglob("*.pdf")):
            print(f"   {pathlib.Path(shutil.copy(receipt, TOUR)).relative_to(wards.TOP)}")
    print(f"== {tour.count} pictures and the receipt are in {TOUR.relative_to(wards.TOP)}/")


if __name__ == "__main__":
    main()
