#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Every schema of what is handed in is valid (draft 2020-12); what the centre takes validates, what is broken does not.

schema_test.py PROGRAM CATALOGUE HOUSEHOLDS; PROGRAM is schema_samples.
"""

import copy
import json
import subprocess
import sys

SKIPPED = 77  # as SKIP_RETURN_CODE says

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is missing. ./run --setup installs it.")
    sys.exit(SKIPPED)


def broken_values(schema):
    """Values that no field of this schema takes."""
    kind = schema["type"]
    wrong = [None, [], {}] + ([7] if kind != "integer" else ["7", 1.5]) + ([True] if kind != "boolean" else ["true"])
    if "enum" in schema:
        wrong += ["no such choice", ""]
    elif kind == "string":
        wrong += ["", "x" * 1001]
    if "pattern" in schema:
        wrong += ["?", "２０２６"]
    if "minimum" in schema:
        wrong.append(schema["minimum"] - 1)
    if "maximum" in schema:
        wrong.append(schema["maximum"] + 1)
    return wrong


def broken_objects(schema, values):
    """(what was done, values) for each way to break an object that validates."""
    for name in schema["required"]:
        yield f"without {name}", {key: value for key, value in values.items() if key != name}
    yield "with a member that does not exist", values | {"no such field": "x"}
    for name, value in values.items():
        member = schema["properties"][name]
        if member["type"] == "array":
            yield f"{name} is no list", values | {name: value[0]}
            yield f"{name} has too many rows", values | {name: [value[0]] * (member["maxItems"] + 1)}
            for what, row in broken_objects(member["items"], value[0]):
                yield f"{name}: {what}", values | {name: [row] + value[1:]}
            continue
        for wrong in broken_values(member):
            yield f"{name} is {wrong!r:.40}", values | {name: wrong}


def main():
    program, catalogue, households = sys.argv[1:]
    made = subprocess.run([program, catalogue, households], stdout=subprocess.PIPE, check=True)
    procedures = json.loads(made.stdout)
    failures, taken, refused, ids = [], 0, 0, set()
    for procedure in procedures:
        name, schema = procedure["id"], procedure["schema"]
        try:
            Draft202012Validator.check_schema(schema)
        except Exception as error:  # what it is, the message says
            failures.append(f"{name}: the schema is not valid: {error}")
            continue
        if schema.get("$schema") != "https://json-schema.org/draft/2020-12/schema" or schema["$id"] in ids:
            failures.append(f"{name}: $schema or $id")
        ids.add(schema["$id"])
        validator = Draft202012Validator(schema)
        if not procedure["samples"]:
            failures.append(f"{name}: no household's answers are taken")
        seen = []
        for sample in procedure["samples"]:
            values = sample["values"]
            for error in validator.iter_errors(values):
                failures.append(f"{name} for {sample['household']}: {list(error.path)}: {error.message}")
            taken += 1
            if sorted(values) in seen:  # another way through the procedure breaks in other ways
                continue
            seen.append(sorted(values))
            before = copy.deepcopy(values)
            for what, broken in broken_objects(schema, values):
                refused += 1
                if validator.is_valid(broken):
                    failures.append(f"{name} for {sample['household']}: validates {what}")
            assert values == before
    print("\n".join(failures[:60]))
    print(f"{len(procedures)} schemas, {taken} answers that validate, {refused} broken ones, {len(failures)} failures")
    return 1 if failures or len(procedures) < 43 else 0


if __name__ == "__main__":
    sys.exit(main())
