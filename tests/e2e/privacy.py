# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""After a visit nothing of the person is left: not in the process's memory, not in a log, not in its data folder."""

import json
import random
import re
import subprocess

from citizen import Citizen
from languages import open_ward
from processes import wait_for
from truth import Centre

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
# Four digits are few: other numbers in the memory of a program that runs on can be the same by chance. A PIN that
# leaks is found for each person; chance finds one of three.
VISITS = 3


def unique_text(length):
    """Characters that no file of ours and no font table holds in this order."""
    return "".join(chr(random.randint(0x5000, 0x7FFF)) for _ in range(length))


def memory_of(pid):
    """Every readable part of a process's memory, one after the other."""
    for line in open(f"/proc/{pid}/maps", encoding="utf-8"):
        found = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)", line)
        if not found.group(3).startswith("r") or found.group(4) in ("[vvar]", "[vsyscall]"):
            continue
        begin, end = int(found.group(1), 16), int(found.group(2), 16)
        with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            memory.seek(begin)
            try:
                yield found.group(4) or line.split()[0], memory.read(end - begin)
            except OSError:
                continue  # not mapped any more


def where_in_memory(pid, needles):
    """{what: [where]} of each byte string that is there."""
    found = {}
    for place, content in memory_of(pid):
        for what, needle in needles.items():
            at = content.find(needle)
            if at >= 0:
                found.setdefault(what, []).append(f"{place}+{at:#x}: {content[max(0, at - 24):at + 40]!r}")
    return found


def text_needles(*texts):
    return {f"{text} ({encoding})": text.encode(encoding) for text in texts for encoding in ENCODINGS}


def pin_needles(pin):
    digits = pin.encode()
    needles = {f"PIN ({encoding})": pin.encode(encoding) for encoding in ENCODINGS}
    # VERIFY of the current file, of 券面事項入力補助用 by its short id, and of 利用者証明用.
    for reference in (0x80, 0x91, 0x98):
        needles[f"VERIFY {reference:02X}"] = bytes((0x00, 0x20, 0x00, reference, 0x04)) + digits
    return needles


def unused_pins(pid, count):
    """PINs that occur nowhere in the process before anybody types them."""
    used = set()
    for _, content in memory_of(pid):
        used.update(found.decode() for found in re.findall(rb"(?=([0-9]{4}))", content))
        used.update(found.decode("utf-16-le") for found in re.findall(rb"(?=((?:[0-9]\x00){4}))", content))
    free = [f"{number:04}" for number in range(10000) if f"{number:04}" not in used and len(set(f"{number:04}")) == 4]
    assert len(free) >= count, "no four digits are unused"
    return random.sample(free, count)


def files_with(folder, needles):
    found = []
    for file in folder.rglob("*"):
        if not file.is_file():
            continue
        content = file.read_bytes()
        if file.suffix == ".pdf":
            content += subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout
        found += [f"{what} in {file}" for what, needle in needles.items() if needle in content]
    return found


def _person(ward, number, pin):
    person = {"name": f"{unique_text(3)}\u3000{unique_text(3)}", "address": f"大阪府{unique_text(12)}",
              "birthDate": "1971-09-23", "sex": "female", "pin": pin, "serial": f"{number:015}"}
    # Outside the folder that is searched: this file is ours, not the program's.
    file = ward.folder.parent / f"{ward.folder.name}-person-{number}.json"
    file.write_text(json.dumps(person, ensure_ascii=False), "utf-8")
    return file


def _visit(ward, file):
    """One whole visit with a printed receipt. In its middle the name must be found: the search can find it."""
    if ward.card is None:
        ward.person = file
        ward.start_card()
    else:
        ward.card.command(f"person {file}")
        ward.person = file
    citizen = Citizen(ward)
    citizen.to_form("juminhyo")
    seen = where_in_memory(ward.kiosk_program.pid, text_needles(citizen.person["name"]))
    assert seen, "the name is not even found while it is on the screen: this test sees nothing"
    citizen.fill_juminhyo()
    handed = citizen.hand_in()
    citizen.press("Print a copy for yourself")
    citizen.screen.wait(citizen.words["Your copy is being printed."])
    citizen.take_card()
    citizen.end()
    return citizen.person, handed


def nothing_is_left(ward):
    ward.start_centre()
    ward.start_kiosk({"MADOGUCHI_TRANSCRIPT": str(ward.folder / "transcript.txt")})
    Citizen(ward).at("welcome")
    pid = ward.kiosk_program.pid
    pins = unused_pins(pid, VISITS)
    persons, leaks = [], {}
    for number, pin in enumerate(pins):
        person, handed = _visit(ward, _person(ward, number, pin))
        Centre(ward).wait_for_receipt(handed.number)
        persons.append(person)
        for what, places in where_in_memory(pid, pin_needles(pin)).items():
            leaks.setdefault(what, []).append(places)
    texts = text_needles(*(person[key] for person in persons for key in ("name", "address")))
    memory_forgets(pid, texts)
    typed = {what: places for what, places in leaks.items() if len(places) > 1 or what.startswith("VERIFY")}
    assert not typed, f"a PIN is in the memory after the visit: {typed}"
    ward.kiosk_program.stop()
    names = files_with(ward.folder, texts)
    assert not names, f"names outside what is sealed: {names}"
    # Four digits in a database of random bytes are chance; in a log they are not.
    digits = files_with(ward.logs, {pin: pin.encode() for pin in pins})
    assert not digits, f"a PIN in a log: {digits}"


def memory_forgets(pid, texts):
    """A second is allowed: the last frame with the name is overwritten by the next one."""
    left = {}

    def gone():
        left.clear()
        left.update(where_in_memory(pid, texts))
        return not left

    wait_for("the memory to forget name and address", gone, 5, lambda: f"still there: {left}")


SCENARIOS = {"privacy": nothing_is_left}
