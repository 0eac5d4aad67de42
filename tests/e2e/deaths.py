# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What dies in the middle of it: the centre before hand-in, the kiosk right after. Nothing is lost, nothing is doubled."""

import signal

from citizen import Citizen
from languages import check_juminhyo, open_ward
from truth import Centre


def centre_dies_before(ward):
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.to_form("juminhyo")
    citizen.fill_juminhyo()
    ward.centre.kill()
    handed = citizen.hand_in()
    citizen.screen.wait(citizen.words[
        "The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the "
        "line is back. Time and number stay the same."])
    citizen.take_card()
    citizen.end()
    Centre(ward).assert_exactly()
    ward.start_centre()
    check_juminhyo(ward, handed, 2, "ja")
    visit = Centre(ward).visit(handed.number)
    assert visit["receipt"] == handed.number, visit


def kiosk_dies_after(ward):
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.to_form("juminhyo")
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    ward.kiosk_program.kill(signal.SIGKILL)
    ward.card.take()
    ward.start_kiosk()
    Citizen(ward).at("welcome")
    check_juminhyo(ward, handed, 2, "ja")
    # The number after a death is a new one.
    second = Citizen(ward).juminhyo()
    assert second.number != handed.number
    centre = Centre(ward)
    centre.wait_for_receipt(second.number)
    centre.assert_exactly(handed.number, second.number)


def both_die(ward):
    """The line is down, the paper is only in the queue, and the kiosk loses its power."""
    open_ward(ward)
    citizen = Citizen(ward)
    citizen.to_form("juminhyo")
    citizen.fill_juminhyo()
    ward.centre.kill()
    handed = citizen.hand_in()
    ward.kiosk_program.kill(signal.SIGKILL)
    ward.card.take()
    ward.start_centre()
    ward.start_kiosk()
    check_juminhyo(ward, handed, 2, "ja")


SCENARIOS = {
    "centre-dies-before-hand-in": centre_dies_before,
    "kiosk-dies-after-hand-in": kiosk_dies_after,
    "both-die": both_die,
}
