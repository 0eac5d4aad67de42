# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Paper out of a real print service: list, receipt and form of a visit and a ticket from the kiosk, the form of the
opened visit and blank forms from the counter. What came out says what it should, and nothing of it stays behind."""

import json
import sqlite3
import time
import unicodedata
from functools import partial

from citizen import Citizen, beginning
from clerk import Clerk
from print_service import PrintService, stands_on
from privacy import files_with, memory_forgets, text_needles
from processes import wait_for
from truth import Centre
from ward import STAFF
from words import Words, plain, reading


def squeezed(text):
    """Where lines break is for the paper to say. The receipt, which names nobody, is copied with radicals in the place of
    characters that look the same."""
    return "".join(unicodedata.normalize("NFKC", text).replace("\u2027", "・").split())


def assert_says(paper, *texts):
    for text in texts:
        assert squeezed(text) in squeezed(paper), f"{text!r} is not on the paper:\n{paper}"


def assert_tells(paper, citizen, *procedures):
    """Their titles, in Japanese and in the person's language; easy Japanese stands on paper as it is read."""
    for procedure in procedures:
        assert_says(paper, Words("ja").procedure(procedure, "title"), citizen.words.procedure(
            procedure, "title", reading if citizen.words.language == "ja-easy" else plain))


def to_the_plan_of_a_marriage(citizen):
    """Its plan holds what this machine takes and what only the counter does."""
    citizen.touch_language()
    citizen.begin()
    citizen.press("Marriage,|divorce")
    citizen.press_named(citizen.words.procedure("_events", "event.marriage"))
    citizen.at("card")
    citizen.lay_card()
    citizen.type_pin()
    citizen.press("Today")
    goes_on(citizen, citizen.words["Who else is this about?"])
    me = citizen.words.pattern(f"{citizen.person['name']}, %1")
    for question in ("couple", "nameChanger"):
        goes_on(citizen, citizen.words.procedure("_events", f"ask.{question}"))
        citizen.press_named(me)
    goes_on(citizen, citizen.words["Do you have health insurance|through work?"])
    citizen.press("Yes, through their own work")
    goes_on(citizen, citizen.words["Does any of this|apply to you?"])
    citizen.press("Has a registered seal")
    citizen.press("Next")
    citizen.reads(citizen.words.procedure("inkan_lapse", "title"))


def goes_on(citizen, heading):
    """To the next question. A press on a page that is only just coming counts for nothing, so it is pressed again."""
    def there():
        if not citizen.screen.find(heading):
            citizen.press("Next")
            time.sleep(1)
        return citizen.screen.find(heading)

    wait_for(f"{heading!r} on the screen", there, 30, citizen.screen.dump)


def prints_the_list(citizen, service):
    citizen.press("Print this list")
    citizen.reads(citizen.words["Your list is being printed."])
    paper = service.takes("list")
    assert stands_on(paper, citizen.person["name"]), paper
    assert_tells(paper, citizen, "konin", "mnc_face", "mnc_cert", "inkan_lapse")


def hands_in_the_lapse_of_the_seal(citizen):
    citizen.press("Begin")
    citizen.pick("inkan_lapse", "lapseReason", "nameChange")
    goes_on(citizen, citizen.words.procedure("inkan_lapse", "page.applicant"))
    citizen.pick("_shared", "capacity", "self")
    goes_on(citizen, citizen.words["Is this right?"])
    return citizen.hand_in()


def prints_receipt_and_form(citizen, service, number):
    citizen.press("Print a copy for yourself")
    citizen.reads(citizen.words["Your copy is being printed."])
    receipt = service.takes("receipt")
    assert number in receipt and citizen.person["name"] not in receipt, receipt
    assert_tells(receipt, citizen, "inkan_lapse", "konin", "mnc_face", "mnc_cert")
    citizen.press("Print what you handed in")
    citizen.reads(citizen.words["What you handed in is being printed."])
    form = service.takes("form")
    for text in (citizen.person["name"], citizen.person["address"], number):
        assert stands_on(form, text), f"{text!r} is not on the form:\n{form}"


def takes_a_ticket(citizen, service):
    """For what this machine does not take. It names nobody: no card has been read."""
    citizen.touch_language()
    citizen.begin()
    citizen.press("All procedures")
    citizen.press("Birth, marriage,|death")
    citizen.press_named(beginning(citizen.words.procedure("konin", "title")))
    for number in ("K1-001", "K1-002"):
        citizen.press("Print a ticket for the counter")
        citizen.reads(citizen.words["Your ticket is being printed."])
        ticket = service.takes(f"ticket {number}")
        assert number in ticket, ticket
        assert_tells(ticket, citizen, "konin")
        citizen.press("Back")
        citizen.press_named(beginning(citizen.words.procedure("konin", "title")))
    citizen.end()


def from_the_kiosk(ward, language="ja"):
    service = PrintService(ward)
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk(service.environment)
    citizen = Citizen(ward, language)
    to_the_plan_of_a_marriage(citizen)
    prints_the_list(citizen, service)
    handed = hands_in_the_lapse_of_the_seal(citizen)
    prints_receipt_and_form(citizen, service, handed.number)
    citizen.take_card()
    citizen.end()
    person = text_needles(citizen.person["name"], citizen.person["address"])
    memory_forgets(ward.kiosk_program.pid, person)
    takes_a_ticket(citizen, service)
    ward.kiosk_program.stop()
    left = files_with(ward.folder, person)
    assert not left, f"names outside what is sealed: {left}"


def printed_forms(ward):
    """What this counter's audit trail tells of forms that were printed."""
    with sqlite3.connect(f"file:{ward.data('counter') / 'outbox.sqlite'}?mode=ro", uri=True) as trail:
        lines = [json.loads(line) for (line,) in trail.execute("SELECT line FROM audit ORDER BY seq")]
    return [(line["who"], line["procedure"]) for line in lines if line["act"] == "form.printed"]


def from_the_counter(ward):
    """Blank forms before anybody signed in; then the form of a visit, and who printed it is written down."""
    service = PrintService(ward)
    ward.start_centre()
    ward.start_card()
    ward.start_kiosk(service.environment)
    ward.start_counter(service.environment)
    clerk = Clerk(ward)
    clerk.screen.press(clerk.words["Blank forms on paper"])
    clerk.screen.press(clerk.words.procedure("juminhyo", "title"))
    clerk.screen.wait(clerk.words["The paper is printed."])
    assert_says(service.takes("blank"), clerk.words.procedure("juminhyo", "title"), "大阪市都島区長")
    clerk.screen.press(clerk.words["Back to the sign-in"])
    citizen = Citizen(ward)
    handed = citizen.juminhyo()
    Centre(ward).wait_for_receipt(handed.number)
    clerk.sign_in()
    clerk.at_list()
    clerk.open_by_receipt(handed.number)
    clerk.reads(citizen.person["name"])
    assert not printed_forms(ward)
    clerk.screen.press(clerk.words["Print the form"])
    form = service.takes("form")
    for text in (citizen.person["name"], citizen.person["address"], handed.number):
        assert stands_on(form, text), f"{text!r} is not on the form:\n{form}"
    assert printed_forms(ward) == [(STAFF, "juminhyo")], printed_forms(ward)


SCENARIOS = {"printing-kiosk": from_the_kiosk, "printing-kiosk-ja-easy": partial(from_the_kiosk, language="ja-easy"),
             "printing-kiosk-en": partial(from_the_kiosk, language="en"), "printing-counter": from_the_counter}
