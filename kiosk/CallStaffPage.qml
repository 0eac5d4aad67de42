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
    //: Title after somebody pressed “Call staff”
    title: qsTr("Staff have been called.")
    //: Below that title
    lead: qsTr("Someone will come to you soon. Please wait here.")
    //: Button: nobody needs to come after all
    actions.backText: qsTr("Cancel the call")
    actions.backIcon: "cross"
    actions.onBack: Session.visit.dismissStaffCall()
    //: Button: go on with the procedure while staff are on their way
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
        //: Reassurance while the visit is interrupted
        text: qsTr("What you entered is still here.")
    }
    TwoColumns {
        width: parent.width
        firstIcon: "hand"
        //: Heading: how a person may speak with staff
        firstTitle: qsTr("You can tell staff")
        //: Ways to speak with staff, for people who do not hear or speak too
        firstText: qsTr("By writing, by signs, by speaking, or by pointing at this screen.")
        secondIcon: "eye-off"
        //: Heading: what this machine does until staff come
        secondTitle: qsTr("Meanwhile")
        //: What this machine does until staff come
        secondText: qsTr("Your data is hidden from this screen until you go back.")
    }
}
