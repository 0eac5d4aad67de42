// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// Four places with a dot for each digit that was entered. Knows only how many.
Row {
    id: places

    property int count: 0

    spacing: Style.gutter
    Accessible.role: Accessible.StaticText
    //: Said by a screen reader instead of the dots; %1 is from 0 to 4
    Accessible.name: Phrases.plainText(qsTr("%1 of 4 digits entered").arg(count))

    Repeater {
        model: 4
        Rectangle {
            id: place

            required property int index
            readonly property bool next: index === places.count
            readonly property bool filled: index < places.count

            width: (Style.large ? 88 : 128) * Style.px
            height: width
            radius: Style.radiusButton
            color: Style.surface
            border.width: next ? Style.chosenWidth * 1.25 : filled ? Style.chosenWidth * 0.75 : Style.outlineWidth
            border.color: next || filled ? Style.primary : Style.outline

            Rectangle {
                anchors.centerIn: parent
                visible: place.filled
                width: 40 * Style.px
                height: width
                radius: width / 2
                color: Style.heading
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.72
                visible: place.next
                width: 48 * Style.px
                height: 6 * Style.px
                radius: height / 2
                color: Style.primary
            }
        }
    }
}
