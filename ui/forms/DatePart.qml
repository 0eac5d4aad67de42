// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// One part of a date: earlier, what it is, later.
Item {
    id: part

    property string text: ""
    property string less: ""  // spoken names
    property string more: ""
    property bool flat: false // the three side by side, for large type

    signal moved(int by)

    readonly property real key: Math.max(Style.targetMinimum, Style.grid(88, 44))

    implicitHeight: flat ? Math.max(key, words.height) : 2 * key + words.height + 2 * Style.space1

    component Key: Pressable {
        id: one
        property string iconName

        guardMilliseconds: 0

        Rectangle {
            anchors.fill: parent
            z: -1
            radius: one.radius
            color: one.pressed ? Style.tint : Style.surface
            border.width: Style.outlineWidth
            border.color: Style.outline
        }
        Icon {
            anchors.centerIn: parent
            name: one.iconName
        }
    }

    Key {
        iconName: "minus"
        width: part.flat ? part.key * 1.3 : part.width
        height: part.flat ? part.height : part.key
        y: part.flat ? 0 : part.height - height
        spokenText: part.less
        onClicked: part.moved(-1)
    }
    PhraseText {
        id: words
        x: part.flat ? part.key * 1.3 : 0
        y: (part.height - height) / 2
        width: part.width - 2 * x
        text: part.text
        bold: true
        pixelSize: Style.fontHeading
        lineHeight: Style.lineHeading
        color: Style.heading
        horizontalAlignment: Qt.AlignHCenter
    }
    Key {
        iconName: "plus"
        width: part.flat ? part.key * 1.3 : part.width
        height: part.flat ? part.height : part.key
        x: part.flat ? part.width - width : 0
        spokenText: part.more
        onClicked: part.moved(1)
    }
}
