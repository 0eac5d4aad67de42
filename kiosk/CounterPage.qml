// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Visit

// The way goes on at the counter: the last try is not spent here, the PIN is locked, missing or forgotten.
KioskPage {
    id: page

    // "PIN-LAST-TRY" "PIN-BLOCKED" "PIN-ABSENT", or empty: the person does not remember it.
    readonly property string reason: leads[Session.visit.trouble] ? Session.visit.trouble : ""

    signal backToPin

    readonly property var leads: ({
            //: One try is left on the card's PIN
            "PIN-LAST-TRY": qsTr("One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again."),
            "PIN-BLOCKED": qsTr("The PIN of this card is locked after three wrong numbers. The card itself can still be used."),
            "PIN-ABSENT": qsTr("This card has no PIN yet. The card itself can still be used.")
        })

    //: Title when the PIN cannot be used here. | is a place where the line may break
    title: qsTr("At the counter, you can set|a new PIN.")
    lead: leads[reason] ?? qsTr("You do not have to try. Staff can set a new one together with you.")
    readonly property bool mayGoOn: Session.visit.step === Visit.ProfilePin // this PIN is not needed here

    actions.backText: mayGoOn ?
                                //: Button: goes on without what the city knows
                                qsTr("Go on without it") : reason.length > 0 ? "" : qsTr("Back")
    actions.backIcon: mayGoOn ? "" : "arrow-left"
    actions.onBack: mayGoOn ? Session.visit.skipProfile() : page.backToPin()
    actions.nextIcon: ""
    //: Button: ends the visit and deletes everything of the person
    actions.nextText: qsTr("End")
    actions.onNext: Session.visit.end()

    Banner {
        width: parent.width
        kind: "done"
        iconName: "check"
        //: Reassurance where the PIN cannot be used here
        text: qsTr("Nothing was handed in yet, and nothing is lost.")
    }
    Heading {
        width: parent.width
        //: Heading over three steps
        text: qsTr("What you do at the counter")
    }
    NumberedLine {
        width: parent.width
        number: 1
        //: Step 1 at the counter
        title: qsTr("Show your card")
        //: Step 1 at the counter, explained
        text: qsTr("Staff make sure that it is yours.")
    }
    NumberedLine {
        width: parent.width
        number: 2
        //: Step 2 at the counter
        title: qsTr("Enter a new number twice")
        //: Step 2 at the counter, explained
        text: qsTr("Choose four digits that you can remember.")
    }
    NumberedLine {
        width: parent.width
        number: 3
        //: %1 is a procedure, "Copy of the residence certificate"
        title: qsTr("Go on with: %1").arg(Session.procedureTitle)
        text: qsTr("At the counter, or here again.")
    }
    TakeCard {
        width: parent.width
        visible: Session.visit.cardPresent
    }
}
