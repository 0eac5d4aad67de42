#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""procedure_instructions.py PROGRAM: instructions by callgrind for the work that has a limit in milliseconds. Counts do not
depend on how busy the machine is, so these may fail. PROGRAM is bench_procedure_counts. 77: valgrind is missing."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# The most instructions, and the limit in time that they stand for. What was counted when they were set, beside the times of
# bench_procedures on the same quiet machine: fill 13.1 million in 0.86 ms, follow 29.9 million in 1.7 ms, load 2,430 million in
# 240 ms; so its limits are about 15, 88 and 3,000 million. What follows has far to go to its limit: half again as much is told.
BOUNDS = {
    ("fill", 0): (15_000_000, "1 ms"),
    ("follow", 0): (45_000_000, "5 ms"),
    ("load", 500): (3_000_000_000, "300 ms"),
}
MOST_GROWTH = 11  # of ten times as many definitions; more is not linear


def instructions(program, what, size):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "callgrind"
        done = subprocess.run(["valgrind", "--tool=callgrind", "--toggle-collect=work*", f"--callgrind-out-file={out}",
                               program, what, str(size)],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{what} {size}: {done.stdout}")
        return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text("utf-8"), re.M).group(1))


def main():
    if not shutil.which("valgrind"):
        print("valgrind is not installed")
        sys.exit(77)
    counted = {work: instructions(sys.argv[1], *work) for work in [*BOUNDS, ("load", 50)]}
    growth = counted["load", 500] / counted["load", 50]
    wrong = [f"{what} takes {counted[what, size] / 1e6:.4g} million instructions, more than {most / 1e6:.4g}, for {limit}"
             for (what, size), (most, limit) in BOUNDS.items() if counted[what, size] > most]
    if growth > MOST_GROWTH:
        wrong.append(f"ten times as many definitions take {growth:.4g} times as long to load")
    for (what, size), count in counted.items():
        print(f"BENCH bench_procedure_instructions {what} {size}: {count / 1e6:.4g} million instructions")
    print(f"BENCH bench_procedure_instructions growth: {growth:.4g} from 50 to 500 definitions")
    sys.exit("\n".join(wrong) or 0)


main()
