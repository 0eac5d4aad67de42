// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// What the person came for: the procedures of this office, as their designers described them.
KioskPage {
    id: page

    //: Title of the page with the procedures
    title: qsTr("What would you like to do today?")
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()

    Heading {
        width: parent.width
        //: Heading over the procedures
        text: qsTr("Choose a procedure")
    }
    Repeater {
        model: Session.catalogue
        ProcedureCard {
            width: parent.width
            onClicked: Session.visit.choose(procedure)
        }
    }
    Item {
        width: 1
        height: Style.space1
    }
    TwoColumns {
        width: parent.width
        firstIcon: "card"
        //: Heading: what a person needs
        firstTitle: qsTr("Please have ready")
        //: What a person needs
        firstText: qsTr("Your My Number card and its four-digit PIN.")
        secondIcon: "pen"
        //: Heading: why this machine is little work
        secondTitle: qsTr("Nothing to write")
        //: Why this machine is little work
        secondText: qsTr("What your card knows is filled in. You only choose the rest.")
    }
}
