// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style

// One procedure: what it is, how long it takes, what it costs, and whether it can be finished here.
Pressable {
    id: card

    required property string procedure
    required property string title
    required property int minutes
    required property int feeYen
    required property int feeMostYen
    required property bool feeConfirmed
    required property string icon
    required property bool completes
    required property bool offered
    required property string offline
    required property bool guide
    required property string section
    required property bool common

    //: How long a procedure takes, roughly
    readonly property string time: minutes > 0 ? qsTr("about %n minute(s)", "", minutes) : ""
    readonly property string yen: (feeMostYen > feeYen ? Format.yen(feeYen) + "–" : "") + Format.yen(feeMostYen).replace(" ", "\u00a0") // an amount stays together
    //: A price that the office still has to confirm; %1 is an amount such as ¥300
    readonly property string fee: feeConfirmed ? yen : qsTr("about %1").arg(yen)
    readonly property bool blocked: offered && !Session.visit.lineUp && offline === "none"
    //: Where a procedure is done: staff take it, this machine does not
    readonly property string where: !offered ? qsTr("at the counter")
                                    //: Where a procedure is done while the machine has no connection: not here
                                  : blocked ? qsTr("not here just now, at the counter")
                                    //: What is behind a card: words to read, nothing to apply for
                                  : guide ? qsTr("to read")
                                    //: Whether somebody has to go to the counter as well
                                  : completes && (Session.visit.lineUp || offline === "take") ? qsTr("finished here") : qsTr("finished at the counter")
    readonly property bool briefly: feeMostYen > 0 && completes
    readonly property string separator: " ・ "
    readonly property string about: !offered || blocked ? where : time + separator + (briefly ? fee : where)

    text: title
    spokenText: words.plain + ", " + details.plain
    implicitHeight: Math.max(136 * Style.px, column.height + 2 * Style.space3)

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: card.radius
        color: card.pressed ? Style.tint : Style.surface
        border.width: Style.outlineWidth
        border.color: card.pressed ? Style.primary : Style.outline
    }
    Icon {
        id: picture
        x: Style.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: !Style.large
        name: card.icon
        size: Style.iconSizeLarge
    }
    Column {
        id: column
        x: picture.visible ? picture.x + picture.width + Style.space3 : Style.space4
        width: parent.width - x - Style.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.space1 / 2

        PhraseText {
            id: words
            width: parent.width
            text: card.title
            bold: true
            pixelSize: Style.fontHeading
            lineHeight: Style.lineButton
            color: Style.primary
            Accessible.ignored: true
        }
        PhraseText {
            id: details
            width: parent.width
            text: card.about
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
            Accessible.ignored: true
        }
    }
}
