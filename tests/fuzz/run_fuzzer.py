# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""run_fuzzer.py FOLDER NAME [PROGRAM]: runs one fuzz target for half a minute, or an hour with MADOGUCHI_TEST_LONG=1.

FOLDER holds what a run leaves: corpus/NAME (what was found worth keeping, gone on with next time), seeds/NAME, and in
crashes/ what ended the target. Without PROGRAM there is no compiler for it, and the test is skipped."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SKIPPED = 77  # as SKIP_RETURN_CODE says
IN_CATALOGUE = ("_events/move_within.json", "_offers/offers.json", "_events/terms.json", "_calendar/closed-days.json",
                "tenkyo/texts/ja-easy.json", "_shared/fields.json", "_shared/texts/ja.json", "tenkyo/definition.json")
LIMITS = ("-timeout=5", "-rss_limit_mb=1024", "-malloc_limit_mb=64")


def seed_bytes(text):
    """Hexadecimal digits, spaces and lines as one likes; # begins a comment."""
    return bytes.fromhex("".join(line.split("#")[0] for line in text.splitlines()))


def written_by_people(name):
    """What the repository holds anyway: definitions, households to ask about, and the other files of a catalogue; the
    first byte says which, as in ProceduresFuzz.cpp."""
    if name != "fuzz_procedures":
        return
    for file in sorted((ROOT / "resources/procedures").glob("*/definition.json")):
        yield file.parent.name, b"\0" + file.read_bytes()
    for file in sorted((ROOT / "tests/households").glob("*.json")):
        for number, case in enumerate(json.loads(file.read_text("utf-8"))[:5]):
            yield f"{file.stem}-{number}", b"\1" + json.dumps(case["household"], ensure_ascii=False).encode()
    for act, file in enumerate(IN_CATALOGUE, 3):
        content = (ROOT / "tests/unit/procedures/designer" / file).read_bytes()
        yield file.replace("/", "-"), bytes([act]) + content
    manifest = {"version": 1, "issued": "2026-11-25T00:00:00Z", "files": {"juminhyo/definition.json": "0" * 64}}
    yield "manifest", bytes([3 + len(IN_CATALOGUE)]) + json.dumps(manifest).encode()
    yield "signature", bytes([4 + len(IN_CATALOGUE)]) + b"MEUCIQDx\n"


def write_seeds(name, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for seed, content in written_by_people(name):
        (folder / seed).write_bytes(content)
    for file in sorted((HERE / "seeds" / name).glob("*.hex")):
        (folder / file.stem).write_bytes(seed_bytes(file.read_text("utf-8")))


def main():
    folder, name = pathlib.Path(sys.argv[1]), sys.argv[2]
    if len(sys.argv) < 4:
        print("skipped: no Clang with libFuzzer here (packages clang and libclang-rt-dev)")
        return SKIPPED
    seeds, corpus, crashes = folder / "seeds" / name, folder / "corpus" / name, folder / "crashes"
    write_seeds(name, seeds)
    for needed in (corpus, crashes):
        needed.mkdir(parents=True, exist_ok=True)
    seconds = 3600 if os.environ.get("MADOGUCHI_TEST_LONG") else 30
    before = set(crashes.glob(f"{name}-*"))
    with tempfile.TemporaryDirectory() as scratch:
        status = subprocess.run([sys.argv[3], f"-max_total_time={seconds}", *LIMITS, "-print_final_stats=1", "-verbosity=1",
                                 f"-artifact_prefix={crashes}/{name}-", corpus, seeds], check=False,
                                env={**os.environ, "TMPDIR": scratch}).returncode
    for crash in sorted(set(crashes.glob(f"{name}-*")) - before):
        content = crash.read_bytes()
        print(f"{crash}\nkeep it as tests/fuzz/seeds/{name}/WHAT-IT-IS.hex:\n{content.hex(' ', 1)[:4000]}")
    return 1 if status else 0


sys.exit(main())
