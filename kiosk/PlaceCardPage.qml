// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style

// The card is asked for; what will be read of it and what not stands there before it is laid down.
KioskPage {
    id: page

    readonly property string trouble: Session.visit.trouble

    //: Title of the page that waits for the card. | is a place where the line may break
    title: qsTr("Please place your|My Number card.")
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    actions.nextText: Session.visit.procedure.length === 0 ? ""
                      //: Button in large text: to a page that tells who may apply for the procedure and what to bring
                    : Style.large ? qsTr("Details")
                      //: Button: to a page that tells who may apply for the procedure and which papers are needed
                    : qsTr("Who can apply, what to bring")
    actions.nextIcon: "info"
    actions.nextKind: "outlined"
    actions.onNext: Session.visit.learnMore()

    onTroubleChanged: Session.reader.announce(troubleBanner.text)

    Banner {
        id: troubleBanner
        width: parent.width
        visible: page.trouble.length > 0
        kind: "hint"
        iconName: "warning"
        //: What is wrong, and its code for staff
        text: qsTr("%1 (%2)").arg(Format.errorText(page.trouble)).arg(page.trouble)
    }
    CardScene {
        width: Math.min(parent.width, implicitWidth)
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !Style.large
    }
    WaitingLine {
        width: parent.width
        visible: page.trouble.length === 0
        //: Below the picture of the reader
        text: qsTr("Waiting for the card. Please leave it there until the end.")
    }
    TwoColumns {
        width: parent.width
        firstIcon: "check"
        firstColor: Style.doneText
        //: Heading: the things this machine reads from the card
        firstTitle: qsTr("What is read")
        firstText: qsTr("Name, address, date of birth, sex")
        firstNote: qsTr("So that you do not have to write them by hand.")
        secondIcon: "cross"
        //: Heading: the things this machine never reads from the card
        secondTitle: qsTr("What is not read")
        secondText: qsTr("Individual Number, photo")
        secondNote: qsTr("When you finish, your data is deleted from this machine.")
    }
}
