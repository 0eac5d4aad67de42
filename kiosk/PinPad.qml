// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// Ten digits and two keys to take back. Nothing here moves, and nothing here is ever spoken.
Item {
    id: pad

    readonly property bool secret: true // the voice stays silent about everything in here
    readonly property real gap: (Style.large ? 12 : 20) * Style.px
    readonly property real keyWidth: Math.min(232 * Style.px * Math.min(Style.titleFactor, 1.25), (width - 2 * gap) / 3)
    readonly property real keyHeight: Style.large ? 100 * Style.px
                                                  : Math.max(140 * Style.px, clearKey.implicitHeight, backKey.implicitHeight)

    signal digit(int digit)
    signal removeLast
    signal clear

    implicitHeight: Style.large ? backKey.y + backKey.height : keys.height

    component Digit: Pressable {
        id: key

        required property int number

        width: pad.keyWidth
        height: pad.keyHeight
        guardMilliseconds: 0
        text: number.toString()
        onClicked: pad.digit(number)

        Rectangle {
            anchors.fill: parent
            z: -1
            radius: key.radius
            color: key.pressed ? Style.tint : Style.surface
            border.width: Style.outlineWidth
            border.color: Style.outline
        }
        PhraseText {
            anchors.centerIn: parent
            text: key.text
            bold: true
            pixelSize: (Style.large ? 78 : 72 * Style.titleFactor) * Style.px
            lineHeight: 1.2
            color: Style.heading
            Accessible.ignored: true
        }
        Rectangle { // for fingers that look for the middle
            visible: key.number === 5
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - (Style.large ? 5 : 20) * Style.px
            width: 28 * Style.px
            height: 6 * Style.px
            radius: height / 2
            color: Style.heading
        }
    }

    component Act: AppButton {
        kind: "tinted"
        iconAbove: !Style.large
        pixelSize: Style.fontNote
        guardMilliseconds: 0
    }

    Grid {
        id: keys
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        spacing: pad.gap

        Repeater {
            model: 9
            Digit {
                required property int index
                number: index + 1
            }
        }
        Item {
            width: pad.keyWidth
            height: pad.keyHeight
        }
        Digit {
            number: 0
        }
    }
    // Beside the 0; in large type below it, where their words have room.
    Act {
        id: clearKey
        x: Style.large ? 0 : keys.x
        y: Style.large ? keys.height + pad.gap : keys.height - height
        width: Style.large ? pad.width : pad.keyWidth
        height: Style.large ? implicitHeight : pad.keyHeight
        iconName: "trash"
        //: Key of the PIN pad: takes back all digits
        text: qsTr("Clear")
        onClicked: pad.clear()
    }
    Act {
        id: backKey
        x: Style.large ? 0 : keys.x + keys.width - width
        y: Style.large ? clearKey.y + clearKey.height + pad.gap : keys.height - height
        width: Style.large ? pad.width : pad.keyWidth
        height: Style.large ? implicitHeight : pad.keyHeight
        iconName: "backspace"
        //: Key of the PIN pad: takes back the last digit
        text: qsTr("Undo one")
        onClicked: pad.removeLast()
    }
}
