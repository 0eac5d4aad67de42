// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk

// Staff go on with this person. The screen gives no reason, for somebody else may see it.
KioskPage {
    id: page

    namesProcedure: false
    //: Title: the visit goes on with staff
    title: qsTr("Please come|to the counter.")
    //: Below that title
    lead: qsTr("Staff go on with you there. You do not have to write anything here.")
    actions.nextText: qsTr("End")
    actions.nextIcon: ""
    actions.onNext: Session.visit.end()

    Banner {
        width: parent.width
        kind: "done"
        iconName: "check"
        //: Reassurance
        text: qsTr("What was read from your card has been deleted from this screen.")
    }
    TakeCard {
        width: parent.width
        visible: Session.visit.cardPresent
    }
}
