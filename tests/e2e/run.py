#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""run.py SCENARIO: one whole story with real processes; `run.py --list` names them all.

Leaves logs, settings and data in build/e2e/SCENARIO, and after a failure a picture of each display."""

import fcntl
import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import ward as wards  # noqa: E402


def scenarios():
    import agreement, deaths, desk, languages, medium, privacy, offline, printing, procedures, profile, refusal, speech, troubles, bundles  # noqa: E401

    modules = (languages, agreement, medium, deaths, desk, troubles, privacy, speech, refusal, procedures, profile, offline, printing, bundles)
    return {name: story for module in modules for name, story in module.SCENARIOS.items()}


def play(name, story):
    # Somebody else may be telling the same story in the same build: one after the other.
    (wards.BUILD / "e2e").mkdir(parents=True, exist_ok=True)
    turn = open(wards.BUILD / "e2e" / f"{name}.lock", "w", encoding="utf-8")  # held until this process ends
    fcntl.flock(turn, fcntl.LOCK_EX)
    ward = wards.Ward(wards.BUILD / "e2e" / name)
    try:
        with ward:
            ward.start_accessibility()
            try:
                story(ward)
            except BaseException:
                for role, display in ward.displays.items():
                    display.picture(ward.folder / f"failed-{role}.png")
                raise
    except Exception:
        traceback.print_exc(file=sys.stdout)
        print(f"\nFAILED: {name}. Logs and pictures are in {ward.folder}")
        return 1
    print(f"passed: {name}")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        print("\n".join(scenarios()))
        sys.exit(0)
    wards.enter()
    sys.exit(play(sys.argv[1], scenarios()[sys.argv[1]]))
