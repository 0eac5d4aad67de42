// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// One of several steps: its number in a circle, what to do, what happens then.
Item {
    id: line

    property int number
    property string title
    property string text

    readonly property real indent: circle.width + Style.gutter

    implicitHeight: Math.max(circle.height, words.height)

    Rectangle {
        id: circle
        width: 64 * Style.px * Style.titleFactor
        height: width
        radius: width / 2
        color: Style.tint
        border.width: Style.borderWidth
        border.color: Style.primary
        PhraseText {
            anchors.centerIn: parent
            text: line.number.toString()
            bold: true
            pixelSize: Style.fontHeading
            lineHeight: Style.lineButton
            color: Style.primary
        }
    }
    Column {
        id: words
        x: line.indent
        width: line.width - x
        PhraseText {
            width: parent.width
            text: line.title
            bold: true
            pixelSize: Style.fontLead
            lineHeight: Style.lineHeading
            color: Style.heading
        }
        PhraseText {
            width: parent.width
            text: line.text
            pixelSize: Style.fontNote
            color: Style.textSecond
        }
    }
}
