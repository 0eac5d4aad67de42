// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style

// The card left in the middle of the visit, or another one lies there: the visit waits, hidden from others' eyes.
KioskPage {
    id: page

    readonly property string trouble: Session.visit.trouble
    readonly property bool removed: trouble === "CARD-REMOVED"

    //: Title when the card was taken away. | is a place where the line may break
    title: removed ? qsTr("The card was taken away.|Place it again to go on.")
                   : Format.errorText(trouble)
    actions.backText: qsTr("End")
    actions.backIcon: "leave"
    actions.onBack: Session.visit.end()

    Banner {
        width: parent.width
        kind: "done"
        iconName: "check"
        //: Reassurance while the visit is interrupted
        text: qsTr("What you entered is still here.")
    }
    CardScene {
        width: Math.min(parent.width, implicitWidth)
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !Style.large
    }
    WaitingLine {
        width: parent.width
        //: Below the picture of the reader
        text: qsTr("Waiting for the card.")
    }
    TwoColumns {
        width: parent.width
        firstIcon: "eye-off"
        //: Heading: what this machine does while the card is away
        firstTitle: qsTr("While it waits")
        //: What this machine does while the card is away
        firstText: qsTr("Your data is hidden from this screen. It comes back when you place the card.")
        secondIcon: "leave"
        //: Heading: what happens if the person ends the visit now
        secondTitle: qsTr("If you end")
        //: What happens if the person ends the visit now
        secondText: qsTr("Everything you entered is deleted from this machine. Nothing has been handed in.")
    }
    PhraseText {
        width: parent.width
        visible: !page.removed
        text: page.trouble
        pixelSize: Style.fontNote
        color: Style.textSecond
        horizontalAlignment: Qt.AlignHCenter
    }
}
