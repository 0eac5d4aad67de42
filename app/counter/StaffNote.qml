// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One thing that staff should know beside an application: a drawing, what it is, and in quieter lines for whom, until
// when and why.
Item {
    id: note

    required property string iconName
    required property string title
    property string names: "" // of people, character by character
    property var lines: []
    property color ink: Style.text

    implicitHeight: words.height + Style.space1

    Icon {
        id: picture
        y: (head.lineHeight * head.pixelSize - height) / 2
        name: note.iconName
        size: Math.max(Style.iconSizeSmall, Style.fontBody * 1.15)
        color: note.ink
    }
    Column {
        id: words
        x: picture.width + Style.space2
        width: note.width - x

        PhraseText {
            id: head
            width: parent.width
            text: note.title
            bold: true
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
            color: note.ink
        }
        PhraseText {
            width: parent.width
            visible: verbatim.length > 0
            verbatim: note.names
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
        }
        Repeater {
            model: note.lines.filter(line => line.length > 0)
            PhraseText {
                required property string modelData
                width: parent?.width ?? 0
                text: modelData
                pixelSize: Style.fontNote
                lineHeight: Style.lineNote
                color: Style.textSecond
            }
        }
    }
}
