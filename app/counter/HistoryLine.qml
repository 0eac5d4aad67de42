// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One thing that happened to the application: what, by whom or where, when.
Item {
    id: line

    required property string iconName
    required property string what
    property string who: ""
    property string when: ""

    implicitHeight: Math.max(mark.height, words.height) + Style.space2

    Rectangle {
        id: mark
        width: 46 * Style.px * Style.titleFactor
        height: width
        radius: width / 2
        color: Style.tint
        border.width: Style.borderWidth
        border.color: Style.primary
        Icon {
            anchors.centerIn: parent
            name: line.iconName
            size: mark.width * 0.55
        }
    }
    Column {
        id: words
        x: mark.width + Style.space2
        width: line.width - x
        PhraseText {
            width: parent.width
            text: line.what
            bold: true
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
            color: Style.heading
        }
        PhraseText {
            visible: verbatim.length > 0
            width: parent.width
            verbatim: line.who
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
        }
        PhraseText {
            visible: text.length > 0
            width: parent.width
            text: line.when
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
    }
}
