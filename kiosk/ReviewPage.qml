// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style

// Everything once more before it is handed in: what, from where, for how much, and who will see it.
KioskPage {
    id: page

    readonly property var receipts: Session.visit.receipts

    //: Title of the page where everything is read over
    title: qsTr("Is this right?")
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: The button that hands the application in
    actions.nextText: qsTr("Apply")
    actions.nextIcon: "check"
    actions.onNext: Session.visit.handIn()

    Banner {
        width: parent.width
        visible: page.receipts.length > 0
        kind: "done"
        iconName: "check"
        //: Some of several applications were handed in before one could not be. %1 are their receipt numbers.
        text: qsTr("Already received: %1").arg(page.receipts.map(one => one.number).join("、"))
    }
    Repeater {
        id: forms
        model: Session.visit.forms

        Column {
            id: part

            required property var modelData
            required property int index

            width: parent?.width ?? 0
            spacing: Style.headingGap

            Heading {
                width: parent.width
                visible: forms.count > 1
                text: part.modelData?.title ?? ""
            }
            ReviewView {
                width: parent.width
                form: part.modelData
                onEditRequested: fieldId => Session.visit.edit(part.index, fieldId)
            }
        }
    }
    IconLine {
        width: parent.width
        iconName: "lock"
        iconColor: Style.primary
        //: What happens with the application
        text: qsTr("It is sealed so that only the city's centre can open it.")
    }
    IconLine {
        width: parent.width
        iconName: "person"
        iconColor: Style.primary
        //: Who will see the application
        text: qsTr("Staff of this office in charge of it will see it. Who looked is recorded.")
    }
    IconLine {
        width: parent.width
        iconName: "clock"
        iconColor: Style.primary
        //: Which time counts in law
        text: qsTr("The time at which you apply is the time of acceptance.")
    }
}
