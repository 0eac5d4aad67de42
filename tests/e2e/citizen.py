# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A person at the kiosk, who finds everything by the name that would be read to them."""

import json
import re
import time
from dataclasses import dataclass

from a11y import BUTTONS, ENTRIES, Screen
from processes import wait_for
from words import Words, comparable

RECEIPT = re.compile(r"MYK1-\d{4,}-[0-9A-Z*]")
TITLES = {
    "welcome": "Welcome.|Apply here, step by step.",
    "choose": "What would you like to do today?",
    "card": "Please place your|My Number card.",
    "pin": "Please enter your|four-digit PIN.",
    "review": "Is this right?",
    "receipt": "We have received it.",
}


@dataclass
class Handed:
    """What the person knows after handing in."""
    number: str
    time: str


class Citizen:
    def __init__(self, ward, language="ja"):
        self.ward = ward
        self.screen = Screen(ward.kiosk_program)
        self.words = Words(language)
        self.person = json.loads(ward.person.read_text("utf-8"))

    def at(self, page, seconds=20):
        self.screen.wait(self.words[TITLES[page]], seconds=seconds)
        marked = [node.name for node in self.screen.nodes() if re.search(r"\{.*\|.*\}", node.name)]
        assert not marked, f"assistive technology is told the marks of furigana: {marked}"

    def press(self, source):
        """Presses the button whose text in the sources is `source`."""
        return self.press_named(self.words[source])

    def press_named(self, name):
        node = self.seek(name, lambda: self.screen.find(name, BUTTONS))
        self.screen.act(node)
        return node

    def reads(self, text):
        self.seek(text, lambda: self.screen.has_text(text))

    def seek(self, what, look, seconds=20):
        """Looks for it on the screen; where the page is longer than the glass, turns it as its strip offers."""
        begun = turned = time.monotonic()

        def look_or_turn():
            nonlocal turned
            found = look()
            # A page that is only just coming is not turned.
            if found or time.monotonic() - max(begun, turned) < 0.6:
                return found
            turned = time.monotonic()
            strips = [node for node in self.screen.nodes() if node.role in BUTTONS and node.name in (
                self.words["There is more below"], self.words["Back to the top"])]
            if strips:
                self.screen.act(strips[-1])  # a sheet lies over the page
            return None

        return wait_for(f"{what!r} on the screen", look_or_turn, seconds, self.screen.dump)

    # The steps of a visit

    def touch_language(self):
        Citizen.at(_japanese(self), "welcome")  # everybody begins with Japanese
        self.press_named(self.words.own_name())
        self.at("welcome")

    def text_size(self, percent):
        self._open_sheet("Text size")
        self._set(self.words["%1 %"].replace("%1", str(percent), 1))

    def voice_on(self):
        self._open_sheet("Voice")
        self._set(self.words["Read aloud"])

    def contrast(self, source):
        self._open_sheet("Screen")
        self._set(self.words[source])

    def change_language(self, language):
        """In the middle of whatever page it is; whoever goes on speaks that language."""
        self._open_sheet("Language")
        other = Citizen(self.ward, language)
        other.screen.press(other.words.own_name())
        other.press("Close")
        other.screen.wait_gone(other.words["Close"])
        return other

    def _open_sheet(self, source):
        """In large text one button stands for all of them."""
        names = (self.words[source], self.words["Settings"])
        node = wait_for(f"one of {names}", lambda: next(filter(None, (
            self.screen.find(name, BUTTONS) for name in names)), None), 20, self.screen.dump)
        self.screen.act(node)

    def _set(self, name):
        """One of the choices of an open sheet, which is then closed."""
        self._choose(name)
        self.press("Close")
        self.screen.wait_gone(self.words["Close"])

    def begin(self):
        self.press("Start")
        self.at("choose")

    # Where a procedure stands that is not among the common ones.
    SECTIONS = {"tenkyo": "Certificates,|moving", "tennyu": "Certificates,|moving"}

    def choose(self, procedure):
        if procedure in self.SECTIONS:
            self.press("All procedures")
            self.press(self.SECTIONS[procedure])
        self.press_named(beginning(self.words.procedure(procedure, "title")))
        self.at("card")

    def lay_card(self):
        self.ward.card.lay()

    def type_pin(self, pin=None):
        self.at("pin")
        for digit in pin or self.person["pin"]:
            self.press_named(digit)

    def at_form(self, procedure):
        self.screen.wait(self.words.procedure(procedure, "lead"))

    def to_form(self, procedure):
        """From the first touch until the form is there."""
        self.touch_language()
        self.begin()
        self.choose(procedure)
        self.lay_card()
        self.type_pin()
        self.at_form(procedure)

    def pick(self, procedure, field, value):
        """One of several answers; it must be seen as chosen afterwards."""
        self._choose(self.words.procedure(procedure, f"choice.{field}.{value}"))

    def tick(self, procedure, field):
        self._choose(self.words.procedure(procedure, f"field.{field}"))

    def _choose(self, name):
        self.press_named(beginning(name))
        wait_for(f"{name} to be chosen", lambda: self.is_chosen(name), 5, self.screen.dump)

    def is_chosen(self, name):
        node = self.screen.find(beginning(name), BUTTONS)
        return node is not None and node.checked

    def fill_juminhyo(self, copies=2):
        for value in (self.person["name"], self.person["address"]):
            self.reads(value)
        self.reads(self.words["From card"])
        self.pick("juminhyo", "who", "self")
        for _ in range(copies - 1):
            self.press_named(self.words.pattern("One more, now %1"))
        self.tick("juminhyo", "showRelation")
        self.press("Next")
        self.at("review")

    def hand_in(self):
        self.press("Apply")
        self.at("receipt")
        number = self.seek("a receipt number", lambda: self.screen.find(RECEIPT))
        label = self.words["Time of acceptance"]
        self.reads(label)
        names = [node.name for node in self.screen.nodes() if node.name]
        return Handed(comparable(number.name), names[names.index(label) + 1])

    def take_card(self):
        self.reads(self.words["Please take your card."])
        self.ward.card.take()
        self.screen.wait_gone(self.words["Please take your card."])

    def end(self):
        """Afterwards the next person is greeted, in Japanese."""
        self.press("End")
        _japanese(self).at("welcome")

    # 転居届

    TENKYO = {"newTown": "なかのしま", "newNumber": "1-2", "phone": "0612345678"}

    def fill_tenkyo(self):
        """Answers by touch, text by the keyboard on the screen."""
        self.press("Today")
        self.pick("tenkyo", "newWard", "kita")
        self.write("tenkyo", "newTown", "ひらがな")
        self.write("tenkyo", "newNumber", self.words["Digits, signs"])
        self.press("Next")
        self.pick("tenkyo", "who", "self")
        self.pick("tenkyo", "head", "same")
        self.write("tenkyo", "phone", self.words["Digits, signs"])
        self.press("Next")
        self.at("review")

    def write(self, procedure, field, plane):
        """Goes into the field and strikes the keys one by one."""
        name = self.words.procedure(procedure, f"field.{field}")
        self.screen.focus(self.seek(name, lambda: self.screen.find(name, ENTRIES)))
        self.screen.press(plane)
        for key in self.TENKYO[field]:
            self.screen.press(key)
        self.press("Close")
        self.screen.wait_gone(plane)

    def juminhyo(self, copies=2):
        self.to_form("juminhyo")
        self.fill_juminhyo(copies)
        handed = self.hand_in()
        self.take_card()
        self.end()
        return handed


def beginning(name):
    """That name alone or with its hint after it."""
    return re.compile(re.escape(comparable(name)) + "(,.*)?")


def _japanese(citizen):
    return Citizen(citizen.ward, "ja")
