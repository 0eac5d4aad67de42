// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A surface to read on: no border, so nothing on it asks to be touched. A note stands at its foot, in the hint colour.
Rectangle {
    id: panel

    default property alias content: column.data
    property alias spacing: column.spacing
    property string note: ""
    property string noteIcon: "info"
    property real padding: Style.grid(32, 24)

    readonly property bool footLined: Style.highContrast || Style.dark // the hint's ground is the panel's own

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.height + 2 * padding * 0.5 + (foot.visible ? foot.height : padding * 0.5)
    radius: Style.radiusPanel
    color: Style.surface
    border.width: Style.borderWidth
    border.color: Style.surfaceBorder

    Column {
        id: column
        x: panel.padding
        y: panel.padding * 0.5
        width: panel.width - 2 * panel.padding
    }
    Item {
        id: foot
        x: panel.border.width
        y: panel.height - height - panel.border.width
        width: panel.width - 2 * x
        height: words.height + Style.grid(32, 20)
        visible: panel.note.length > 0

        // Rounded below, square above: two rectangles, of which one shows half.
        Item {
            anchors.fill: parent
            clip: true
            visible: !panel.footLined

            Rectangle {
                y: -panel.radius
                width: parent.width
                height: parent.height + panel.radius
                radius: panel.radius
                color: Style.hint
            }
        }
        Rectangle {
            x: panel.padding
            width: parent.width - 2 * x
            height: Style.hairline
            visible: panel.footLined
            color: Style.line
        }
        Icon {
            x: panel.padding
            y: words.y + words.firstMiddle - height / 2
            name: panel.noteIcon
            size: Style.fontNote * 1.3
            color: Style.hintText
        }
        PhraseText {
            id: words
            x: panel.padding + Style.fontNote * 1.3 + Style.space2
            y: Style.grid(16, 10)
            width: parent.width - x - panel.padding
            text: panel.note
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
            color: Style.hintText
        }
    }
}
