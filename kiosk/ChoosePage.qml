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

    title: qsTr("What would you like to do today?")
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()

    Heading {
        width: parent.width
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
        firstTitle: qsTr("Please have ready")
        firstText: qsTr("Your My Number card and its four-digit PIN.")
        secondIcon: "pen"
        secondTitle: qsTr("Nothing to write")
        secondText: qsTr("What your card knows is filled in. You only choose the rest.")
    }
}
