# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A whole visit with the voice on: what was said is compared with what a person is meant to hear."""

import re

from citizen import RECEIPT, Citizen
from languages import open_ward
from ward import TOP

EXPECTED = TOP / "tests" / "e2e" / "transcripts"


def _stable(line):
    """Receipt number and time differ from visit to visit."""
    line = RECEIPT.sub("<receipt>", line)
    return re.sub(r"<time>[^\t]*", "<time>", line)


def spoken_visit(ward):
    transcript = ward.folder / "transcript.txt"
    open_ward(ward, environment={"MADOGUCHI_TRANSCRIPT": str(transcript)})
    citizen = Citizen(ward)
    citizen.touch_language()
    citizen.voice_on()
    citizen.begin()
    citizen.choose("juminhyo")
    citizen.lay_card()
    citizen.type_pin()
    citizen.at_form("juminhyo")
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    citizen.take_card()
    citizen.end()
    said = transcript.read_text("utf-8")
    assert not [line for line in said.splitlines() if citizen.person["pin"] in line], "the PIN was spoken"
    for personal in ("name", "address"):
        assert citizen.person[personal] not in said, f"the {personal} was spoken into the room"
    heard = [_stable(line.replace(handed.time, "<time>")) for line in said.splitlines()]
    expected = (EXPECTED / "juminhyo-ja.txt").read_text("utf-8").splitlines()
    (ward.folder / "heard.txt").write_text("\n".join(heard) + "\n", "utf-8")
    assert heard == expected, "what was said differs; see heard.txt beside the logs:\n" + "\n".join(heard)


SCENARIOS = {"voice": spoken_visit}
