# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A submission that the centre refuses is set aside with the reason, and those behind it go on."""

import json
import shutil

from citizen import Citizen
from languages import open_ward
from processes import wait_for
from truth import Centre
from ward import TOP


def refused_is_set_aside(ward):
    """The kiosk still has an old definition; the centre checks by the new one and says no."""
    procedures = ward.folder / "procedures"
    shutil.copytree(TOP / "resources" / "procedures", procedures)
    definition = procedures / "juminhyo" / "definition.json"
    newer = json.loads(definition.read_text("utf-8"))
    next(field for field in newer["fields"] if "copies" in (field.get("id"), field.get("use")))["maximum"] = 2
    definition.write_text(json.dumps(newer, ensure_ascii=False), "utf-8")
    ward.change_settings("centre", procedures=str(procedures))
    open_ward(ward)
    refused = Citizen(ward)
    refused.to_form("juminhyo")
    refused.fill_juminhyo(copies=5)
    first = refused.hand_in()
    refused.take_card()
    refused.end()
    second = Citizen(ward).juminhyo(copies=1)
    centre = Centre(ward)
    centre.wait_for_receipt(second.number)
    centre.assert_exactly(second.number)
    items = wait_for("the refused one to be set aside", lambda: _quarantined(ward), 20)
    assert [item["receipt"] for item in items] == [first.number], items
    assert items[0]["reason"], "no reason is given"


def _quarantined(ward):
    listed = ward.command("queue", "list", "--json")
    assert listed.returncode == 0, listed.stderr.decode()
    items = [json.loads(line) for line in listed.stdout.decode().splitlines()]
    return [item for item in items if item["state"] == "quarantined"]


SCENARIOS = {"refused-is-set-aside": refused_is_set_aside}
