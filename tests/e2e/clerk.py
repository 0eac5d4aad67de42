# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A member of staff at the counter, with a keyboard."""

import re

from a11y import ENTRIES, Screen
from processes import wait_for
from ward import STAFF, STAFF_PASSWORD
from words import Words, comparable


class Clerk:
    def __init__(self, ward):
        self.ward = ward
        self.screen = Screen(ward.counter_program)
        self.words = Words("ja")
        self.display = ward.display("counter")

    def sign_in(self, password=STAFF_PASSWORD):
        self.screen.wait(self.words["Staff sign-in"])
        self.type_into(self.words["Staff number"], STAFF)
        self.type_into(self.words["Password"], password)
        self.screen.press(self.words["Sign in"])

    def type_into(self, name, text):
        """Puts the finger into the field and types."""
        x, y, width, height = self.screen.wait(name, ENTRIES).box
        self.display.touch(x + width / 2, y + height / 2)
        wait_for(f"{name} to have the focus", lambda: self.screen.find(name, ENTRIES).focused, 10, self.screen.dump)
        self.display.type(text)

    def at_list(self):
        self.screen.wait(self.words["Type or scan a receipt number"])

    def sees(self, number):
        """The line of the list with that receipt number."""
        return self.screen.wait(re.compile(re.escape(number) + ".+"))

    def open_by_receipt(self, text):
        """As a handheld scanner does: the text, then Enter."""
        self.type_into(self.words["Type or scan a receipt number"], text)
        self.display.key("Return")

    def accept(self):
        self.screen.press(self.words["Accept"])

    def correct(self, field, text):
        """Writes into one field of the open application and keeps it."""
        self.screen.press(self.words["Correct or complete"])
        self.screen.wait(self.words["Keep the corrections"])
        while more := self.screen.find(self.words["There is more below"]):
            self.screen.act(more)
        self.type_into(field, text)
        self.screen.press(self.words["Keep the corrections"])

    def reads(self, *texts):
        for text in texts:
            self.screen.wait_text(comparable(text))
