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
    readonly property real gap: 20 * Style.px
    readonly property real keyWidth: Math.min(232 * Style.px * Math.min(Style.titleFactor, 1.25), (width - 2 * gap) / 3)
    readonly property real keyHeight: Math.max(140 * Style.px, clearKey.implicitHeight, backKey.implicitHeight)

    signal digit(int digit)
    signal removeLast
    signal clear

    implicitHeight: keys.height

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
            pixelSize: 72 * Style.px * Math.min(Style.titleFactor, 1.25)
            lineHeight: 1.2
            color: Style.heading
            Accessible.ignored: true
        }
        Rectangle { // for fingers that look for the middle
            visible: key.number === 5
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.82
            width: 28 * Style.px
            height: 6 * Style.px
            radius: height / 2
            color: Style.heading
        }
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
        AppButton {
            id: clearKey
            width: pad.keyWidth
            height: pad.keyHeight
            kind: "tinted"
            iconName: "trash"
            iconAbove: true
            pixelSize: Style.fontNote
            guardMilliseconds: 0
            //: Key of the PIN pad: takes back all digits
            text: qsTr("Clear")
            onClicked: pad.clear()
        }
        Digit {
            number: 0
        }
        AppButton {
            id: backKey
            width: pad.keyWidth
            height: pad.keyHeight
            kind: "tinted"
            iconName: "backspace"
            iconAbove: true
            pixelSize: Style.fontNote
            guardMilliseconds: 0
            //: Key of the PIN pad: takes back the last digit
            text: qsTr("Undo one")
            onClicked: pad.removeLast()
        }
    }
}
