// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// A heading and what stands under it, one thing a line.
Column {
    id: list

    property alias heading: title.text
    property string iconName
    property var lines: []
    property alias note: panel.note

    spacing: Style.headingGap

    Heading {
        id: title
        width: parent.width
    }
    Panel {
        id: panel
        width: parent.width

        Column {
            width: parent.width
            topPadding: Style.space1
            bottomPadding: Style.space1
            spacing: Style.space2

            Repeater {
                model: list.lines

                IconLine {
                    required property string modelData
                    width: parent?.width ?? 0
                    iconName: list.iconName
                    iconColor: Style.primary
                    text: modelData
                }
            }
        }
    }
}
