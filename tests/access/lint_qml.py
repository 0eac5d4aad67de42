#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What qmllint does not know: sizes and colours come from Style, what can be pressed has a name, every text that is
translated says to its translator what it is for, and nothing reaches QML through a context property.

    lint_qml.py DIRECTORY…      one line for each finding; exit 1 if there is one
    lint_qml.py --self-test     the rules find what they are for
"""
import pathlib
import re
import sys

STYLE = "ui/style"
COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\b[cC]olor\s*:\s*"(?!transparent")[a-z]+"|Qt\.rgba?\(|Qt\.hsl|Qt\.darker|Qt\.lighter')
SIZE = re.compile(r"\b(?:font\.)?(?:pixelSize|pointSize)\s*:\s*[\d.]+\s*$")
TEXT = re.compile(r"\bqsTr\(")
HANDLER = re.compile(r"\b(?:MouseArea|TapHandler|T\.\w*Button)\s*\{")
CONTEXT = re.compile(r"setContextPropert(?:y|ies)\s*\(")


def block_around(text, position):
    """The innermost object that encloses a position, with its braces."""
    depth = 0
    start = position
    while start > 0:
        start -= 1
        if text[start] == "}":
            depth += 1
        elif text[start] == "{":
            if depth == 0:
                break
            depth -= 1
    depth = 0
    for end in range(start, len(text)):
        if text[end] == "{":
            depth += 1
        elif text[end] == "}":
            depth -= 1
            if depth == 0:
                return text[start:end + 1]
    return text[start:]


def translator_comment(lines, index):
    """A //: comment on the same line or directly above, above further lines of the same statement too."""
    for back in range(0, 6):
        if index - back < 0:
            return False
        line = lines[index - back].strip()
        if "//:" in line:
            return True
        if back > 0 and (line in ("", "}", "]") or line.endswith("{")):
            return False
    return False


def check_qml(name, text):
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        code = re.sub(r"(?<!:)//.*|Style\.pick\([^)]*\)", "", line)
        if STYLE not in name:
            if COLOUR.search(code):
                yield number, "a colour that is not from Style"
            if SIZE.search(code):
                yield number, "a letter size that is not from Style"
        if TEXT.search(code) and not translator_comment(lines, number - 1):
            yield number, "qsTr without a //: comment for its translator"
    for match in HANDLER.finditer(text):
        # The handler says that it is not for assistive technology, or what it belongs to has a name.
        own = block_around(text, match.end())
        around = block_around(text, match.start())
        if not any(word in own + around for word in ("Accessible.name", "Accessible.ignored: true")):
            yield text.count("\n", 0, match.start()) + 1, "it can be pressed, and has no Accessible.name"


def check_cpp(text):
    for match in CONTEXT.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, "a context property"


def findings(directories):
    for directory in directories:
        for path in sorted(pathlib.Path(directory).rglob("*")):
            name = path.as_posix()
            if path.suffix == ".qml":
                found = check_qml(name, path.read_text(encoding="utf-8"))
            elif path.suffix in (".cpp", ".h"):
                found = check_cpp(path.read_text(encoding="utf-8"))
            else:
                continue
            for number, message in found:
                yield f"{name}:{number}: {message}"


def self_test():
    bad = {
        'Rectangle {\n    color: "#ff0000"\n}': "colour",
        'Rectangle {\n    border.color: "red"\n}': "colour",
        "Text {\n    font.pixelSize: 14\n}": "letter size",
        'Text {\n    text: qsTr("Next")\n}': "translator",
        "Item {\n    MouseArea {\n        onClicked: go()\n    }\n}": "no Accessible.name",
    }
    good = [
        "Rectangle {\n    color: Style.page\n    radius: 4\n}",
        'Rectangle {\n    color: "transparent"\n}',
        'Text {\n    //: A button.\n    text: qsTr("Next")\n}',
        "Item {\n    Accessible.name: text\n    MouseArea {\n        onClicked: go()\n    }\n}",
    ]
    for text, word in bad.items():
        if not any(word in message for _, message in check_qml("page.qml", text)):
            sys.exit(f"not found: {word}\n{text}")
    for text in good:
        for _, message in check_qml("page.qml", text):
            sys.exit(f"wrongly found: {message}\n{text}")
    if not list(check_cpp('engine.rootContext()->setContextProperty("x", x);')):
        sys.exit("not found: context property")


def main(arguments):
    if arguments == ["--self-test"]:
        self_test()
        return 0
    found = list(findings(arguments))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
