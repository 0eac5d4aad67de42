// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// One key of the keyboard on the screen. It never takes the focus from the field it writes to, and it may be struck as
// fast as a hand can.
Pressable {
    id: cap

    property string below: ""    // a smaller word under the sign
    property string iconName: ""
    property bool chosen: false
    property bool quiet: false   // a word, not a sign
    property real pixelSize: quiet || iconName.length > 0 || text.length > 1 ? Style.grid(30, 19) * Math.min(Style.titleFactor, 1.15)
                           : below.length > 0 ? Style.grid(36, 20)
                           : Style.fontKey

    height: Math.max(Style.keySize, Style.targetMinimum)
    takesFocus: false
    guardMilliseconds: 0
    Accessible.ignored: !enabled

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: Style.radiusField
        color: cap.chosen || cap.pressed ? Style.tint : Style.surface
        border.width: cap.chosen ? Style.chosenWidth : Style.outlineWidth
        border.color: cap.chosen ? Style.primary : Style.outline
    }
    Column {
        anchors.centerIn: parent
        width: parent.width

        Item {
            width: parent.width
            height: sign.height

            Icon {
                id: picture
                x: (parent.width - width - (sign.text.length > 0 ? sign.width + Style.space1 : 0)) / 2
                anchors.verticalCenter: parent.verticalCenter
                visible: cap.iconName.length > 0
                name: cap.iconName
                size: visible ? Style.grid(40, 24) : 0
            }
            PhraseText {
                id: sign
                x: picture.visible ? picture.x + picture.width + Style.space1 : (parent.width - width) / 2
                width: Math.min(implicitWidth, parent.width - Style.space2 - (picture.visible ? picture.width + Style.space1 : 0))
                text: cap.text
                bold: cap.chosen || !cap.quiet || picture.visible
                pixelSize: cap.pixelSize
                lineHeight: 1.25
                color: cap.chosen || picture.visible ? Style.primary : cap.quiet ? Style.text : Style.heading
                horizontalAlignment: Qt.AlignHCenter
                family: Style.nameFamily
                Accessible.ignored: true
            }
        }
        PhraseText {
            width: parent.width
            visible: cap.below.length > 0
            text: cap.below
            pixelSize: Style.grid(28, 17)
            lineHeight: 1.2
            color: Style.textSecond
            horizontalAlignment: Qt.AlignHCenter
            family: Style.nameFamily
            Accessible.ignored: true
        }
    }
}
