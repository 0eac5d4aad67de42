// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// The question of a page (level 1) or what a section is about (level 2), with a quiet word beside or below it.
Item {
    id: heading

    property string text
    property string note: ""
    property int level: 2

    readonly property bool title: level === 1
    readonly property bool beside: words.implicitWidth + Style.space4 + extra.implicitWidth <= width

    implicitWidth: words.implicitWidth + (note.length > 0 ? Style.space4 + extra.implicitWidth : 0)
    implicitHeight: words.height + (note.length > 0 && !beside ? extra.height : 0)
    Accessible.role: Accessible.Heading
    Accessible.name: note.length > 0 ? words.plain + " " + extra.plain : words.plain

    PhraseText {
        id: words
        width: Math.min(implicitWidth, heading.width)
        text: heading.text
        bold: true
        pixelSize: heading.title ? Style.fontTitle : Style.fontHeading
        lineHeight: heading.title ? Style.lineTitle : Style.lineHeading
        color: Style.heading
        Accessible.ignored: true
    }
    PhraseText {
        id: extra
        x: heading.beside ? words.width + Style.space4 : 0
        y: heading.beside ? (words.height - height) * 0.65 : words.height
        width: Math.min(implicitWidth, heading.width)
        visible: heading.note.length > 0
        text: heading.note
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
        Accessible.ignored: true
    }
}
