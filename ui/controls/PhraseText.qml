// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// Text as everybody reads it: furigana, breaks between phrases, the words that are being read aloud.
PhraseItem {
    language: Modes.language
    family: verbatim.length > 0 ? Style.nameFamily : Style.family
    pixelSize: Style.fontBody
    lineHeight: Style.lineBody
    color: Style.text
    spokenColor: Style.spoken
    spokenTextColor: Style.spokenText
    Accessible.role: Accessible.StaticText
    Accessible.name: plain
}
