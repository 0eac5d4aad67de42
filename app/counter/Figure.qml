// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One number, its unit and what it counts.
Column {
    id: figure

    required property string number
    required property string unit
    required property string caption
    property color color: Style.heading

    Accessible.role: Accessible.StaticText
    Accessible.name: caption + " " + number + unit

    Row {
        width: parent.width
        PhraseText {
            id: digits
            width: Math.ceil(implicitWidth)
            text: figure.number
            bold: true
            pixelSize: Style.fontTitle * 1.6
            lineHeight: Style.lineButton
            color: figure.color
            Accessible.ignored: true
        }
        PhraseText {
            y: digits.height - height - Style.space1
            width: Math.ceil(implicitWidth)
            text: figure.unit
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: figure.color
            Accessible.ignored: true
        }
    }
    PhraseText {
        width: parent.width
        text: figure.caption
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
        Accessible.ignored: true
    }
}
