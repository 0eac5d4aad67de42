// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A small number: less, the number in words, more. The arrow keys work on either side.
Item {
    id: stepper

    property int value: 1
    property int from: 1
    property int to: 10
    property string text: value
    property string label: "" // what is counted, for the spoken name

    signal moved(int value)

    readonly property real side: Math.max(Style.targetMinimum, Style.grid(128, 56))

    function step(by: int): void {
        const next = Math.min(to, Math.max(from, value + by));
        if (next !== value)
            moved(next);
    }

    implicitWidth: 2 * side + shown.width
    implicitHeight: Math.max(Style.choiceHeight, shown.height)
    Accessible.role: Accessible.SpinBox
    Accessible.name: label.length > 0 ? Phrases.plainText(label) + " " + shown.plain : shown.plain

    Keys.onPressed: event => {
        const up = event.key === Qt.Key_Up || event.key === Qt.Key_Right;
        if (!up && event.key !== Qt.Key_Down && event.key !== Qt.Key_Left)
            return;
        event.accepted = true;
        step(up ? 1 : -1);
    }

    component Side: Pressable {
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

    Side {
        width: stepper.side
        height: stepper.height
        iconName: "minus"
        //: Spoken name of the button that makes a number smaller by one. %1 is the number now, with its unit.
        spokenText: qsTr("One less, now %1").arg(shown.plain)
        onClicked: stepper.step(-1)
    }
    PhraseText {
        id: shown
        x: stepper.side
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth + 2 * Style.gutter, Style.grid(210, 96))
        text: stepper.text
        bold: true
        pixelSize: Style.fontTitle
        lineHeight: Style.lineButton
        color: Style.heading
        horizontalAlignment: Qt.AlignHCenter
        Accessible.ignored: true
    }
    Side {
        x: stepper.side + shown.width
        width: stepper.side
        height: stepper.height
        iconName: "plus"
        //: Spoken name of the button that makes a number larger by one. %1 is the number now, with its unit.
        spokenText: qsTr("One more, now %1").arg(shown.plain)
        onClicked: stepper.step(1)
    }
}
