#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""check_qml.py BUILD: qmllint over every QML module; fails on any warning, which qmllint itself does not."""

import subprocess
import sys

done = subprocess.run(["cmake", "--build", sys.argv[1], "--target", "all_qmllint"], capture_output=True, text=True,
                      check=False)
complaints = [line for line in (done.stdout + done.stderr).splitlines()
              if line.startswith(("Warning", "Error")) or ": Warning" in line or ": Error" in line]
if done.returncode != 0 or complaints:
    print(done.stdout + done.stderr)
    print(f"{len(complaints)} complaints of qmllint")
    sys.exit(1)
print("qmllint has nothing to say.")
