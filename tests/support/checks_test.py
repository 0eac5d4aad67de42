#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The checks must be able to fail: each is shown something wrong."""

import pathlib
import tempfile
import unittest

import check_layers
import check_translations
import words

TS = """<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="ja_JP"><context><name>Page</name>
<message><source>You have %1</source><translation{state}>{text}</translation></message></context></TS>"""


class Layers(unittest.TestCase):
    def problems(self, path, content):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / path
            file.parent.mkdir(parents=True)
            file.write_text(content, "utf-8")
            return check_layers.Check(pathlib.Path(folder)).run()

    def test_forward_use_passes(self):
        self.assertEqual(self.problems("app/visit/Visit.h", '#include "drivers/card/CardService.h"\n'), [])

    def test_include_backwards(self):
        self.assertTrue(self.problems("drivers/card/Card.h", '#include "app/visit/Visit.h"\n'))

    def test_link_backwards(self):
        self.assertTrue(self.problems("app/person/CMakeLists.txt", "madoguchi_room(NAME app_person LINK app_outbox)\n"))

    def test_qt_where_none_may_be(self):
        self.assertTrue(self.problems("app/person/Fact.h", "#include <QString>\n"))

    def test_program_is_used_by_nobody(self):
        self.assertTrue(self.problems("kiosk/Page.cpp", '#include "central/Store.h"\n'))

    def test_room_that_nobody_wrote_down(self):
        self.assertTrue(self.problems("drivers/telescope/Lens.h", "\n"))


class Translations(unittest.TestCase):
    def problems(self, text, state=""):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "madoguchi_ja.ts"
            file.write_text(TS.format(text=text, state=state), "utf-8")
            return list(check_translations.problems_of(file))

    def test_complete(self):
        self.assertEqual(self.problems("%1あります"), [])

    def test_missing(self):
        self.assertTrue(self.problems(""))

    def test_unfinished(self):
        self.assertTrue(self.problems("%1あります", ' type="unfinished"'))

    def test_place_lost(self):
        self.assertTrue(self.problems("あります"))


class Heard(unittest.TestCase):
    def test_marks_are_not_heard(self):
        self.assertEqual(words.plain("{漢字|かんじ}を|書く"), "漢字を書く")


if __name__ == "__main__":
    unittest.main()
