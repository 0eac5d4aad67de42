// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// One procedure: what it is, how long it takes, what it costs, and whether it can be finished here.
Pressable {
    id: card

    required property string procedure
    required property string title
    required property int minutes
    required property int feeYen
    required property bool feeConfirmed
    required property string icon
    required property bool completes

    //: How long a procedure takes, roughly
    readonly property string time: minutes > 0 ? qsTr("about %n minute(s)", "", minutes) : ""
    //: What a procedure costs: nothing
    readonly property string fee: feeYen <= 0 ? qsTr("no fee")
                                  //: A price that the office still has to confirm; %1 is an amount such as ¥300
                                : feeConfirmed ? Format.yen(feeYen) : qsTr("about %1").arg(Format.yen(feeYen))
    //: Whether somebody has to go to the counter as well
    readonly property string where: completes ? qsTr("finished here") : qsTr("finished at the counter")
    readonly property string about: (time.length > 0 ? time + separator : "") + fee + separator + where
    readonly property string separator: " ・ "

    text: title
    spokenText: words.plain + ", " + details.plain
    implicitHeight: Math.max(184 * Style.px, column.height + 2 * Style.space4)

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: card.radius
        color: card.pressed ? Style.tint : Style.surface
        border.width: Style.outlineWidth
        border.color: card.pressed ? Style.primary : Style.outline
    }
    Rectangle {
        id: ground
        x: Style.space4
        anchors.verticalCenter: parent.verticalCenter
        width: 112 * Style.px
        height: width
        radius: width / 2
        visible: !Style.large
        color: Style.tint
        border.width: Style.borderWidth
        border.color: Style.primary
        Icon {
            anchors.centerIn: parent
            name: card.icon
            size: Style.iconSizeLarge
        }
    }
    Column {
        id: column
        x: ground.visible ? ground.x + ground.width + Style.space4 : Style.space4
        width: arrow.x - x - Style.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.space1
        PhraseText {
            id: words
            width: parent.width
            text: card.title
            bold: true
            pixelSize: Style.fontButton
            lineHeight: Style.lineButton
            color: Style.primary
            Accessible.ignored: true
        }
        PhraseText {
            id: details
            width: parent.width
            text: card.about
            pixelSize: Style.fontNote
            color: Style.textSecond
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow
        x: parent.width - width - Style.space4
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: Style.iconSize
    }
}
