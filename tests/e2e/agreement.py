# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Kiosk and counter speak with the centre through a judge that knows resources/api/central.yaml and nothing else."""

import re

import paper
from bundles import NOTICE, City, in_force
from citizen import Citizen
from clerk import Clerk
from contract import Contract, Judge
from languages import open_ward
from medium import hand_in
from processes import wait_for
from truth import Centre
from ward import CENTRE_PORT, COUNTER, KIOSK, OFFICE, TOP


def kept_by_both_sides(ward):
    judge = Judge(ward.pki, CENTRE_PORT, OFFICE, {"kiosk": KIOSK, "counter": COUNTER})
    for name in ("kiosk", "counter"):
        ward.change_settings(name, centreUrl=f"https://localhost:{judge.port}")
    City(ward).tell(NOTICE)
    open_ward(ward)
    handed = Citizen(ward).juminhyo()
    Centre(ward).wait_for_receipt(handed.number)
    scan = ward.folder / "consent.png"
    paper.scan(scan)
    scanned = hand_in(ward, "--scan", scan)["receipt"]
    ward.command("queue", "send")
    Centre(ward).wait_for_receipt(scanned)
    ward.start_counter()
    clerk = Clerk(ward)
    clerk.sign_in()
    clerk.at_list()
    clerk.open_by_receipt(handed.number)
    clerk.reads(handed.number)
    clerk.correct("使いみち", "bank")
    clerk.reads("bank")
    clerk.accept()
    wait_for("the visit to be accepted", lambda: ("accepted",) in Centre(ward).rows("state"), 15,
             clerk.screen.dump)
    clerk.screen.press(clerk.words["Back to the list"])
    clerk.at_list()
    clerk.open_by_receipt(scanned)
    name = clerk.words["Scan %1"].replace("%1", "1")
    clerk.screen.press(f"{name}: {clerk.words['Show']}")
    clerk.screen.wait(f"{name}: {clerk.words['Hide']}")
    wait_for("the notice to be fetched", lambda: in_force(ward, "notices"), 30)
    judge.close()
    assert not judge.wrong, "\n".join(judge.wrong)
    routes = {route for route, _ in judge.seen}
    for wanted in ("POST /v1/staff/sign-in", "GET /v1/visits", "GET /v1/visits/{}", "POST /v1/visits/{}/decision",
                   "POST /v1/visits/{}/corrections",
                   "POST /v1/parts/missing", "PUT /v1/parts/{}", "GET /v1/visits/{}/scan",
                   "GET /v1/bundles", "GET /v1/bundles/{}", "GET /v1/bundle-files/{}", "GET /v1/serials"):
        assert wanted in routes, f"{wanted} was not asked; {sorted(judge.seen)}"
    assert any("/v1/submissions" in route for route in routes), sorted(judge.seen)


def names_every_route(_):
    """What the centre answers and what the contract says are the same list."""
    central = TOP / "central"
    table = (central / "Router.cpp").read_text("utf-8")
    for header in central.glob("*.h"):  # a path that is used elsewhere too has a name
        for name, path in re.findall(r'constexpr std::string_view (\w+Path) = ("/v1[^"]*")', header.read_text("utf-8")):
            table = table.replace(f"{name},", f"{path},")
    answered = {f"{verb} {path}" for verb, path in re.findall(r'\{"([A-Z]+)", "(/v1[^"]*)"', table)}
    assert len(answered) > 8, answered
    assert answered == Contract().routes(), answered ^ Contract().routes()


SCENARIOS = {"contract": kept_by_both_sides, "contract-routes": names_every_route}
