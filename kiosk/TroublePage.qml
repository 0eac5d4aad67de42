// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Visit

// Something that cannot be solved on the page where it happened. Says what to do, and the code for staff.
KioskPage {
    id: page

    readonly property string trouble: Session.visit.trouble
    readonly property bool canRetry: Session.visit.step === Visit.Review
    readonly property bool somethingKept: canRetry || Session.visit.step === Visit.Fill

    title: Format.errorText(trouble)
    //: Button: ends the visit and deletes everything of the person
    actions.backText: canRetry ? qsTr("End") : ""
    actions.backIcon: "leave"
    actions.onBack: Session.visit.end()
    //: Button: hand in once more
    actions.nextText: canRetry ? qsTr("Try again") : qsTr("End")
    actions.nextIcon: canRetry ? "refresh" : ""
    actions.onNext: canRetry ? Session.visit.handIn() : Session.visit.end()

    Banner {
        width: parent.width
        visible: page.somethingKept
        kind: "done"
        iconName: "check"
        //: Reassurance on a page that tells of a trouble
        text: qsTr("What you entered is still here. Nothing has been handed in.")
    }
    CodePanel {
        width: parent.width
        code: page.trouble
    }
    TakeCard {
        width: parent.width
        visible: Session.visit.cardPresent && !page.canRetry
    }
}
