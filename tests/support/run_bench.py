#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""run_bench.py PROGRAM: a short run (MADOGUCHI_TEST_LONG=1: a full one) that prints what each bench counts, above all
its ratios to the bare thing. It fails when a bench fails, never because of a time."""

import json
import os
import pathlib
import subprocess
import sys

SHORT = ["--benchmark_min_time=0.05"]
# What Google Benchmark itself writes of every bench, and times, which mean nothing elsewhere.
NOT_OURS = ("family_index", "per_family_instance_index", "repetitions", "repetition_index", "threads", "iterations",
            "real_time", "cpu_time")

arguments = [] if os.environ.get("MADOGUCHI_TEST_LONG") else SHORT
done = subprocess.run([sys.argv[1], *arguments, "--benchmark_format=json"], stdout=subprocess.PIPE,
                      stderr=subprocess.PIPE, text=True, check=False)
if done.returncode != 0:
    sys.exit(f"{sys.argv[1]} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
failed = False
for bench in json.loads(done.stdout)["benchmarks"]:
    counted = [f"{name} {value:.4g}" for name, value in bench.items()
               if isinstance(value, (int, float)) and not isinstance(value, bool) and name not in NOT_OURS]
    wrong = bench.get("error_message", "")
    failed = failed or bool(wrong)
    print(f"BENCH {pathlib.Path(sys.argv[1]).name} {bench['name'].split('/')[0]}: {wrong or ', '.join(counted)}")
sys.exit(failed)
