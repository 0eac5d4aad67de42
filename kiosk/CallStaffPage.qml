// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk

// Staff were called. What was entered stays, and the person may go back to it while waiting.
KioskPage {
    id: page

    signal hidden

    centered: true
    title: qsTr("Staff have been called.")
    lead: qsTr("Someone will come to you soon. Please wait here.")
    actions.backText: qsTr("Cancel the call")
    actions.backIcon: "cross"
    actions.onBack: Session.visit.dismissStaffCall()
    actions.nextText: qsTr("Back to the page")
    actions.nextIcon: ""
    actions.onNext: page.hidden()
    above: Bell {
        anchors.horizontalCenter: parent?.horizontalCenter
    }

    Banner {
        width: parent.width
        visible: Session.visit.procedure.length > 0
        kind: "done"
        iconName: "check"
        text: qsTr("What you entered is still here.")
    }
    TwoColumns {
        width: parent.width
        firstIcon: "hand"
        firstTitle: qsTr("You can tell staff")
        firstText: qsTr("By writing, by signs, by speaking, or by pointing at this screen.")
        secondIcon: "eye-off"
        secondTitle: qsTr("Meanwhile")
        secondText: qsTr("Your data is hidden from this screen until you go back.")
    }
}
