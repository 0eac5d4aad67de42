# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The words a person would hear, read from the translations so that no test writes them a second time."""

import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree

TOP = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("ja", "ja-easy", "en", "zh-Hans")


def plain(markup):
    """`{漢字|かんじ}を|書く` as assistive technology is told it: 漢字を書く."""
    without_ruby = re.sub(r"\{([^{}|]*)\|[^{}]*\}", r"\1", markup)
    return re.sub(r"\|", "", without_ruby).replace("\n", " ").strip()


def reading(markup):
    """The same as it is read, and as easy Japanese stands on paper: かんじをかく."""
    return re.sub(r"\{[^{}|]*\|([^{}]*)\}", r"\1", markup).replace("|", "").strip()


def comparable(name):
    """Names differ in how blanks fall where a line breaks; nobody hears that."""
    return re.sub(r"\s+", "", name)


class Words:
    """One language. `words["Back"]` is the translation of the source text "Back"."""

    def __init__(self, language):
        self.language = language
        self._by_source = {}
        self._by_context = {}
        root = ElementTree.parse(TOP / "translations" / f"madoguchi_{language}.ts").getroot()
        for context in root.iter("context"):
            for message in context.iter("message"):
                source = message.findtext("source")
                translation = message.find("translation")
                forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
                text = next((form for form in reversed(forms) if form), source)
                self._by_source.setdefault(source, text)
                self._by_context[(context.findtext("name"), source)] = text
        self._texts = {}

    def own_name(self):
        """The language's name in itself, as the first page offers it."""
        table = (TOP / "ui" / "style" / "Modes.cpp").read_text("utf-8")
        return plain(re.search(rf'Language{{"{self.language}", "([^"]+)"}}', table).group(1))

    def __getitem__(self, source):
        return plain(self._by_source.get(source, source))

    def of(self, context, source):
        """For a source text that different contexts translate differently."""
        return plain(self._by_context.get((context, source), source))

    def error(self, code):
        """What a person is told of a support code, "CARD-REMOVED"."""
        table = (TOP / "drivers" / "support" / "ErrorCode.h").read_text("utf-8")
        return self.of("ErrorText", re.search(rf'"{code}", \w+, QT_TRANSLATE_NOOP\("ErrorText", "([^"]+)"', table).group(1))

    def pattern(self, source):
        """The translation as a pattern: %1, %2 and %n stand for anything. Compares without blanks."""
        pieces = re.split(r"%(?:L?\d|n)", comparable(self[source]))
        return re.compile(".+".join(re.escape(piece) for piece in pieces))

    def procedure(self, procedure, key, spelled=plain):
        """A text of a procedure; Japanese stands in where the language has none, as in the programs."""
        for language in (self.language, "ja"):
            text = self._read(procedure, language).get(key)
            if text:
                return spelled(text)
        raise KeyError(f"{procedure} has no text {key}")

    def _read(self, procedure, language):
        name = (procedure, language)
        if name not in self._texts:
            file = TOP / "resources" / "procedures" / procedure / "texts" / f"{language}.json"
            self._texts[name] = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return self._texts[name]
