// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// Two short explanations side by side on one panel; below each other in large text.
Panel {
    id: panel

    property string firstIcon
    property string firstTitle
    property string firstText
    property string firstNote: ""
    property color firstColor: Style.heading
    property string secondIcon
    property string secondTitle
    property string secondText
    property string secondNote: ""

    readonly property bool single: Style.large

    component Column2: Column {
        id: column

        property string iconName
        property string title
        property string text
        property string note
        property color titleColor: Style.heading

        spacing: Style.space1

        Row {
            width: parent.width
            spacing: Style.space2
            Icon {
                id: mark
                y: (heading.lineHeight * heading.pixelSize - height) / 2
                name: column.iconName
                size: Style.iconSizeSmall * Style.titleFactor
                color: column.titleColor
            }
            PhraseText {
                id: heading
                width: parent.width - mark.width - parent.spacing
                text: column.title
                bold: true
                pixelSize: Style.fontLead
                color: column.titleColor
                Accessible.role: Accessible.Heading
            }
        }
        PhraseText {
            width: parent.width
            text: column.text
        }
        PhraseText {
            width: parent.width
            visible: column.note.length > 0
            text: column.note
            pixelSize: Style.fontNote
            lineHeight: Style.lineBody
            color: Style.textSecond
        }
    }

    Item {
        width: parent.width
        implicitHeight: panel.single ? second.y + second.height : first.y + Math.max(first.height, second.height)

        Column2 {
            id: first
            y: Style.space2
            width: panel.single ? parent.width : (parent.width - Style.space5) / 2
            iconName: panel.firstIcon
            title: panel.firstTitle
            text: panel.firstText
            note: panel.firstNote
            titleColor: panel.firstColor
        }
        Rectangle {
            visible: !panel.single
            x: parent.width / 2
            y: first.y
            width: Style.hairline
            height: parent.height - y
            color: Style.panelLine
        }
        Rectangle {
            visible: panel.single
            y: first.y + first.height + Style.space3
            width: parent.width
            height: Style.hairline
            color: Style.line
        }
        Column2 {
            id: second
            x: panel.single ? 0 : (parent.width + Style.space5) / 2
            y: first.y + (panel.single ? first.height + Style.space5 : 0)
            width: first.width
            iconName: panel.secondIcon
            title: panel.secondTitle
            text: panel.secondText
            note: panel.secondNote
        }
    }
}
