# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A visit from the first touch to the receipt in each language, once in the largest text, and a second procedure."""

from functools import partial

from citizen import Citizen
from truth import Centre


def open_ward(ward, **kiosk):
    """Centre, card and kiosk, as on any morning."""
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk(**kiosk)


def check_juminhyo(ward, handed, copies, language):
    centre = Centre(ward)
    centre.wait_for_receipt(handed.number)
    centre.assert_exactly(handed.number)
    visit = centre.visit(handed.number)
    person = Citizen(ward).person
    assert (visit["procedure"], visit["language"], visit["channel"]) == ("juminhyo", language, "kiosk"), visit
    answers = centre.answers(handed.number)
    expected = {"name": (person["name"], "card"), "address": (person["address"], "card"),
                "birthDate": (person["birthDate"], "card"), "who": ("self", "entered"),
                "copies": (copies, "entered"), "showRelation": (True, "entered")}
    wrong = {field: answers.get(field) for field, value in expected.items() if answers.get(field) != value}
    assert not wrong, f"the centre has {wrong}, the person gave {expected}"


def juminhyo(ward, language="ja", size=100):
    open_ward(ward)
    citizen = Citizen(ward, language)
    citizen.touch_language()
    if size != 100:
        citizen.text_size(size)
    citizen.begin()
    citizen.choose("juminhyo")
    citizen.lay_card()
    citizen.type_pin()
    citizen.at_form("juminhyo")
    citizen.fill_juminhyo(copies=3)
    handed = citizen.hand_in()
    citizen.take_card()
    citizen.end()
    assert not citizen.screen.has_text(citizen.person["name"]), "the name is still on the screen"
    check_juminhyo(ward, handed, 3, language)


def tenkyo(ward):
    """転居届 shows that procedures are data: same pages, other questions."""
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.to_form("tenkyo")
    citizen.fill_tenkyo()
    handed = citizen.hand_in()
    citizen.take_card()
    citizen.end()
    centre = Centre(ward)
    centre.wait_for_receipt(handed.number)
    centre.assert_exactly(handed.number)
    answers = centre.answers(handed.number)
    assert centre.visit(handed.number)["procedure"] == "tenkyo"
    assert answers["name"] == (citizen.person["name"], "card"), answers
    assert answers["newWard"] == ("kita", "entered"), answers
    for field, text in citizen.TENKYO.items():
        assert answers[field] == (text, "entered"), answers


SCENARIOS = {
    "juminhyo-ja": juminhyo,
    "juminhyo-ja-easy": partial(juminhyo, language="ja-easy"),
    "juminhyo-en": partial(juminhyo, language="en"),
    "juminhyo-zh-Hans": partial(juminhyo, language="zh-Hans"),
    "juminhyo-ja-300": partial(juminhyo, language="ja", size=300),
    "tenkyo-ja": tenkyo,
}
