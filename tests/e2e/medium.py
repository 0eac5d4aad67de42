# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The day the line stays dead: what waits is carried to the centre on a medium, and arrives once all the same."""

import json
import shutil
import sqlite3
import subprocess

import paper
from truth import Centre
from ward import BIN

ANSWERS = {"name": "試験　花子", "address": "大阪府大阪市都島区中野町１丁目", "birthDate": "1994-05-17", "who": "self",
           "copies": 1, "showRelation": False, "showHonseki": False, "foreignItems": False}


def said(program, *words):
    assert program.returncode == 0, f"{words}: {program.returncode} {program.stdout} {program.stderr}"
    return json.loads(program.stdout)


def hand_in(ward, *words, answers=None):
    return said(ward.command("queue", "add", "--procedure", "juminhyo", "--json", *words,
                             typed=json.dumps(answers or ANSWERS, ensure_ascii=False).encode()), "queue add")


def centre(ward, *words):
    return subprocess.run([BIN / "madoguchi-central", "--config", ward.config("centre"), "--data",
                           ward.data("centre"), "--json", *words], capture_output=True, check=False, timeout=60)


def carried_by_hand(ward):
    numbers = [hand_in(ward)["receipt"] for _ in range(3)]
    medium = ward.folder / "medium.jsonl"
    told = said(ward.command("queue", "export", medium, "--json"), "queue export")
    assert told["items"] == 3, told
    words = medium.read_bytes()
    assert "試験".encode() not in words and "中野町".encode() not in words, "the medium tells who handed in"

    damaged = ward.folder / "damaged.jsonl"
    damaged.write_bytes(b"".join(words.splitlines(keepends=True)[:2]))  # the head and one of three
    partly = centre(ward, "import", damaged)
    assert partly.returncode == 1 and json.loads(partly.stdout) == {"taken": 1, "known": 0, "refused": [],
                                                                   "whole": False}, partly
    assert said(centre(ward, "import", medium), "import") == {"taken": 2, "known": 1, "refused": [], "whole": True}
    assert said(centre(ward, "import", medium), "import again")["known"] == 3
    Centre(ward).assert_exactly(*numbers)

    ward.start_centre()  # the line comes back, and the machine sends what it still holds
    ward.command("queue", "send", "--json")
    assert said(ward.command("queue", "status", "--json"), "queue status")["accepted"] == 3
    Centre(ward).assert_exactly(*numbers)


def kept_parts(ward):
    with sqlite3.connect(f"file:{ward.data('centre') / 'central.sqlite'}?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM parts WHERE kept = 1").fetchone()[0]


def scans_too(ward):
    """A hand-in with a scan: on the medium in parts, at the centre with all of them or not at all."""
    picture = ward.folder / "paper.png"
    content = paper.scan(picture)
    number = hand_in(ward, "--scan", picture)["receipt"]
    refused = ward.command("queue", "add", "--procedure", "juminhyo", "--scan", ward.config("kiosk"),
                           typed=json.dumps(ANSWERS, ensure_ascii=False).encode())
    assert refused.returncode == 1, refused
    medium = ward.folder / "medium.jsonl"
    assert said(ward.command("queue", "export", medium, "--json"), "queue export")["items"] == 1
    words = medium.read_bytes()
    assert content[1000:1024] not in words and len(words) > len(content)
    lines = words.splitlines(keepends=True)
    assert len(lines) == 6, len(lines)  # the head, three parts, the hand-in, the sum

    without = ward.folder / "without.jsonl"
    without.write_bytes(b"".join(lines[:2] + lines[3:]))
    partly = centre(ward, "import", without)
    told = json.loads(partly.stdout)
    assert partly.returncode == 1 and told["taken"] == 0 and len(told["refused"]) == 1, partly
    Centre(ward).assert_exactly()
    assert said(centre(ward, "import", medium), "import")["taken"] == 1
    Centre(ward).assert_exactly(number)
    assert kept_parts(ward) == 3

    ward.start_centre()
    ward.command("queue", "send", "--json")
    assert said(ward.command("queue", "status", "--json"), "queue status")["accepted"] == 1
    Centre(ward).assert_exactly(number)
    assert kept_parts(ward) == 3


def changed_on_the_way(ward):
    hand_in(ward)
    medium = ward.folder / "medium.jsonl"
    said(ward.command("queue", "export", medium, "--json"), "queue export")
    lines = medium.read_text("utf-8").splitlines()
    item = json.loads(lines[1])
    item["header"]["procedure"] = "tennyu"
    medium.write_text("\n".join([lines[0], json.dumps(item), lines[2]]) + "\n", "utf-8")
    told = centre(ward, "import", medium)
    answer = json.loads(told.stdout)
    assert told.returncode == 1 and not answer["whole"] and answer["taken"] == 0, told
    assert [refused["id"] for refused in answer["refused"]] == [item["header"]["id"]], answer
    Centre(ward).assert_exactly()


def copied_while_it_runs(ward):
    ward.start_centre()
    first = hand_in(ward)["receipt"]
    ward.command("queue", "send")
    copy = ward.folder / "copy.sqlite"
    said(centre(ward, "backup", copy), "backup")
    assert copy.stat().st_mode & 0o077 == 0, "others can read the copy"
    second = hand_in(ward)["receipt"]
    ward.command("queue", "send")
    Centre(ward).assert_exactly(first, second)
    with sqlite3.connect(copy) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    # The disk dies; the copy takes its place, and the centre goes on from there.
    ward.centre.kill()
    for part in ward.data("centre").glob("central.sqlite*"):
        part.unlink()
    shutil.copy(copy, ward.data("centre") / "central.sqlite")
    ward.start_centre()
    Centre(ward).assert_exactly(first)
    assert centre(ward, "backup", ward.folder / "no" / "such" / "folder").returncode == 1


SCENARIOS = {"carried-by-hand": carried_by_hand, "scans-on-a-medium": scans_too, "changed-on-the-way": changed_on_the_way,
             "copied-while-it-runs": copied_while_it_runs}
