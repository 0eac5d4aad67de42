#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when a language lacks words: a source text that is not in translations/, a translation that is missing or has
other places (%1, %n) than its source, a procedure's text that only some languages have."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TOP = pathlib.Path(__file__).resolve().parents[2]
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
# The same trees as the target update_translations.
TREES = ("drivers/support", "app", "ui", "kiosk")
LANGUAGES = ("ja", "ja-easy", "en", "zh-Hans")
PLACES = re.compile(r"%L?[0-9n]")


def refreshed(folder):
    """Copies of the .ts files with every source text of today in them."""
    files = [pathlib.Path(shutil.copy(TOP / "translations" / f"madoguchi_{language}.ts", folder))
             for language in LANGUAGES]
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *(TOP / tree for tree in TREES), "-ts",
                    *files], check=True)
    return files


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.find("translation").iter("numerusform")]
            yield (context.findtext("name"), message.findtext("source"),
                   forms or [message.findtext("translation") or ""], message.get("numerus") == "yes",
                   message.find("translation").get("type"))


def problems_of(file):
    english = file.stem.endswith("_en")
    for context, source, translations, counted, state in messages(file):
        where = f"{file.name}: {context}: {source!r}"
        if english and not counted and not any(translations):
            continue  # the source text is English
        if state == "unfinished" or not all(translations):
            yield f"{where} is not translated"
        for translation in translations:
            # A plural form may leave the number out, as in "one copy".
            if translation and set(PLACES.findall(translation)) - {"%n"} != set(PLACES.findall(source)) - {"%n"}:
                yield f"{where} has other places in its translation: {translation!r}"


def procedure_problems():
    for folder in sorted((TOP / "resources" / "procedures").iterdir()):
        texts = {language: set(json.loads((folder / "texts" / f"{language}.json").read_text("utf-8")))
                 if (folder / "texts" / f"{language}.json").exists() else set() for language in LANGUAGES}
        for language in LANGUAGES:
            for key in sorted(set.union(*texts.values()) - texts[language]):
                yield f"{folder.name}: {language} lacks {key}"


def main():
    with tempfile.TemporaryDirectory() as folder:
        found = [problem for file in refreshed(folder) for problem in problems_of(file)]
    found += procedure_problems()
    print("\n".join(found) or "Every text is there in every language.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
