#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""code_instructions.py PROGRAM: instructions a frame by callgrind, ours beside the bare engine, at 720p and 1080p, with and
without a code. Counts do not depend on how busy the machine is. PROGRAM is bench_code_frames. 77: valgrind is missing."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROUND = 18  # frames in which a camera tries everything once


def instructions(program, reader, what, height, frames):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "callgrind"
        done = subprocess.run(["valgrind", "--tool=callgrind", "--toggle-collect=lookAt*",
                               f"--callgrind-out-file={out}", program, reader, what, str(height), str(frames)],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{reader} {what} {height}: {done.stdout}")
        return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text("utf-8"), re.M).group(1)) / frames


def main():
    if not shutil.which("valgrind"):
        print("valgrind is not installed")
        sys.exit(77)
    program = sys.argv[1]
    for height in (720, 1080):
        for what in ("code", "empty"):
            bare = instructions(program, "engine", what, height, 1)
            ours = instructions(program, "ours", what, height, ROUND)
            print(f"BENCH bench_code_instructions {height}p {what}: ratio {ours / bare:.3g}, "
                  f"ours {ours / 1e6:.4g} million a frame, engine {bare / 1e6:.4g}")


main()
