# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The other side of the counter: staff sign in, find the visit by its receipt, see every value, accept it."""

from citizen import Citizen
from clerk import Clerk
from languages import open_ward
from processes import wait_for
from truth import Centre

TOLD = "pension of a grandmother"


def accepted_at_the_counter(ward):
    open_ward(ward)
    handed = Citizen(ward).juminhyo()
    Centre(ward).wait_for_receipt(handed.number)
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    clerk.sees(handed.number)
    clerk.open_by_receipt(handed.number)
    person = Citizen(ward).person
    clerk.reads(person["name"], person["address"], handed.number, clerk.words["From card"])
    clerk.accept()
    wait_for("the visit to be accepted in the centre's database",
             lambda: Centre(ward).rows("receipt, state") == [(handed.number, "accepted")], 15, clerk.screen.dump)
    with_who = Centre(ward).rows("decided_by")
    assert with_who and with_who[0][0], "nobody is written down as who accepted it"


def corrected_at_the_counter(ward):
    """Staff write what the person tells them. It stands beside what was handed in, and only inside a seal."""
    open_ward(ward)
    handed = Citizen(ward).juminhyo()
    Centre(ward).wait_for_receipt(handed.number)
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    clerk.open_by_receipt(handed.number)
    clerk.reads(handed.number)
    before = Centre(ward).visit(handed.number)
    assert before["corrections"] == []
    clerk.correct("使いみち", TOLD)
    wait_for("the correction to be at the centre", lambda: Centre(ward).visit(handed.number)["corrections"], 15,
             clerk.screen.dump)
    clerk.reads(TOLD, clerk.words["Entered by staff"])
    after = Centre(ward).visit(handed.number)
    assert after["answers"] == before["answers"], "what was handed in was changed"
    (correction,) = after["corrections"]
    assert {"field": "purpose", "value": TOLD, "checked": False} in correction["values"], correction
    assert correction["by"] and correction["at"], correction
    for file in ward.data("centre").iterdir():
        assert not file.is_file() or TOLD.encode() not in file.read_bytes(), f"{file.name} tells it"
    clerk.accept()
    wait_for("the visit to be accepted", lambda: Centre(ward).rows("state") == [("accepted",)], 15, clerk.screen.dump)


def wrong_password(ward):
    ward.start_centre()
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in("not the password")
    clerk.screen.wait_text(clerk.words["The staff number or the password did not match."])
    assert not clerk.screen.find(clerk.words["Type or scan a receipt number"]), "the list is open to a stranger"


SCENARIOS = {"counter-accepts": accepted_at_the_counter, "counter-corrects": corrected_at_the_counter,
             "counter-wrong-password": wrong_password}
