# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The other side of the counter: staff sign in, find the visit by its receipt, see every value, accept it."""

from citizen import Citizen
from clerk import Clerk
from languages import open_ward
from processes import wait_for
from truth import Centre


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


def wrong_password(ward):
    ward.start_centre()
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in("not the password")
    clerk.screen.wait_text(clerk.words["The staff number or the password did not match."])
    assert not clerk.screen.find(clerk.words["Type or scan a receipt number"]), "the list is open to a stranger"


SCENARIOS = {"counter-accepts": accepted_at_the_counter, "counter-wrong-password": wrong_password}
