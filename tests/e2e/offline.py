# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The centre is dead: what may be taken is taken as ever, what needs the centre is told and sent to the counter."""

import time

from citizen import Citizen, beginning
from truth import Centre

NO_LINE = "This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter."


def without_the_centre(ward):
    ward.start_card()
    ward.start_kiosk()
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    _to_tax_certificate(citizen)
    citizen.reads(citizen.words[NO_LINE])
    citizen.reads(citizen.words["Who can apply"])
    citizen.lay_card()  # and nobody asks for its PIN
    citizen.press("Back")
    citizen.reads(citizen.words["not here just now, at the counter"])
    citizen.press("Back")
    citizen.reads(citizen.words["Seal, My Number,|residence card"])
    time.sleep(1)  # the same button: twice at once is a trembling hand
    citizen.press("Back")
    citizen.at("choose")

    citizen.press_named(beginning(citizen.words.procedure("juminhyo", "title")))
    citizen.type_pin()
    citizen.at_form("juminhyo")
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    assert ward.card.verifies() == 1, "the PIN was asked for more than what was taken"
    citizen.take_card()
    citizen.end()

    ward.start_centre()
    Centre(ward).wait_for_receipt(handed.number, seconds=60)
    citizen.begin()
    _to_tax_certificate(citizen)
    citizen.at("card")


def _to_tax_certificate(citizen):
    citizen.press("All procedures")
    citizen.press("Certificates,|moving")
    citizen.press_named(beginning(citizen.words.procedure("kazei", "title")))


SCENARIOS = {"without-the-centre": without_the_centre}
