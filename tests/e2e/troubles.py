# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""When something is wrong at the reader: each thing has its own sentence, and nothing typed is lost."""


from citizen import Citizen
from languages import check_juminhyo, open_ward
from processes import wait_for
from ward import TOP

PEOPLE = TOP / "resources" / "simulator"
WRONG = "0000"


def _to_card_page(ward):
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    citizen.choose("juminhyo")
    return citizen


def _tries(citizen, left):
    source = "The number did not match. Please enter it again. You can try %n more time(s)."
    citizen.screen.wait(citizen.words.pattern(source))
    citizen.screen.wait_text(str(left))


def wrong_pin(ward):
    """Two tries are left after one wrong number; with one left the machine sends to the counter and never asks."""
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.type_pin(WRONG)
    _tries(citizen, 2)
    citizen.type_pin(WRONG)
    citizen.screen.wait(citizen.words["At the counter, you can set|a new PIN."])
    assert ward.card.verifies() == 2, "the PIN was sent more often than it was typed"
    citizen.press("End")
    ward.card.take()
    citizen.at("welcome")


def wrong_pin_then_right(ward):
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.type_pin(WRONG)
    _tries(citizen, 2)
    citizen.type_pin()
    citizen.at_form("juminhyo")
    citizen.fill_juminhyo()
    check_juminhyo(ward, citizen.hand_in(), 2, "ja")


def last_try(ward):
    """The last try is not spent here: the PIN is not even asked for."""
    ward.person = PEOPLE / "last-try.json"
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.screen.wait(citizen.words["At the counter, you can set|a new PIN."])
    assert ward.card.verifies() == 0
    assert not citizen.screen.find("5"), "the PIN pad is there"


def blocked(ward):
    ward.person = PEOPLE / "blocked.json"
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.screen.wait(citizen.words["At the counter, you can set|a new PIN."])
    assert ward.card.verifies() == 0


def card_taken_in_the_form(ward):
    """The visit waits and hides the person's data; what was chosen is still there afterwards."""
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.type_pin()
    citizen.at_form("juminhyo")
    citizen.pick("juminhyo", "who", "household")
    ward.card.take()
    citizen.screen.wait(citizen.words["The card was taken away.|Place it again to go on."])
    assert not citizen.screen.has_text(citizen.person["name"]), "the name is in view of others"
    ward.card.lay()
    citizen.at_form("juminhyo")
    name = citizen.words.procedure("juminhyo", "choice.who.household")
    wait_for("the choice to be there again", lambda: citizen.is_chosen(name), 10, citizen.screen.dump)
    citizen.screen.wait_text(citizen.person["name"])


def another_persons_card(ward):
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.type_pin()
    citizen.at_form("juminhyo")
    ward.card.take()
    citizen.screen.wait(citizen.words["The card was taken away.|Place it again to go on."])
    ward.card.command(f"person {PEOPLE / 'taro.json'}")
    ward.card.lay()
    citizen.screen.wait(citizen.words.error("CARD-CHANGED"))
    ward.card.command(f"person {ward.person}")
    ward.card.lay()
    citizen.at_form("juminhyo")


def another_kind_of_card(ward):
    ward.person = PEOPLE / "other-card.json"
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.screen.wait_text(citizen.words.error("CARD-OTHER"))
    citizen.screen.wait_text("CARD-OTHER")


def no_reader(ward):
    ward.pcscd("stop")
    ward.unplug_reader()
    ward.pcscd("start")
    ward.start_centre()
    ward.start_kiosk()
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.begin()
    citizen.choose("juminhyo")
    citizen.screen.wait_text(citizen.words.error("CARD-NO-READER"))
    citizen.screen.wait_text("CARD-NO-READER")


def service_dead(ward):
    """The reader service dies while the page waits; when it is back, the visit goes on without a restart."""
    citizen = _to_card_page(ward)
    ward.card.program.stop()
    ward.pcscd("kill")
    citizen.screen.wait_text(citizen.words.error("CARD-NO-SERVICE"))
    citizen.screen.wait_text("CARD-NO-SERVICE")
    ward.pcscd("start")
    ward.start_card()
    citizen.lay_card()
    citizen.type_pin()
    citizen.at_form("juminhyo")


def nothing_chosen(ward):
    """An open question is told at its field, and nothing goes on without it."""
    citizen = _to_card_page(ward)
    citizen.lay_card()
    citizen.type_pin()
    citizen.at_form("juminhyo")
    citizen.press("Next")
    citizen.screen.wait_text(citizen.words["Please answer here."])
    assert not citizen.screen.find(citizen.words["Is this right?"])


SCENARIOS = {
    "wrong-pin": wrong_pin,
    "wrong-pin-then-right": wrong_pin_then_right,
    "last-try": last_try,
    "blocked-pin": blocked,
    "card-taken": card_taken_in_the_form,
    "card-of-another-person": another_persons_card,
    "card-of-another-kind": another_kind_of_card,
    "no-reader": no_reader,
    "reader-service-dead": service_dead,
    "nothing-chosen": nothing_chosen,
}
