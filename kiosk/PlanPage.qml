// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// What is to be done after a life event. What this machine takes is ticked; the rest is told with its day and place.
KioskPage {
    id: page

    readonly property Plan plan: Session.visit.plan

    namesProcedure: false
    //: Title: how many procedures follow from a life event
    title: qsTr("%n thing(s) to do", "", list.count)
    //: Below that title
    lead: qsTr("In this order. You can leave out what you do not want to do now.")
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: Button: begins the procedures that are ticked
    actions.nextText: plan.tickedCount > 0 ? qsTr("Begin") : qsTr("End")
    actions.nextIcon: plan.tickedCount > 0 ? "arrow-right" : ""
    actions.onNext: Session.visit.next()

    Banner {
        width: parent.width
        visible: page.plan.tickedCount === 0
        kind: "hint"
        iconName: "info"
        //: On the plan while no box is ticked
        text: qsTr("Nothing is ticked. Staff at the counter do these with you.")
    }
    Column {
        width: parent.width
        spacing: Style.space3

        Repeater {
            id: list
            model: page.plan

            PlanItem {
                width: parent?.width ?? 0
                onTickRequested: ticked => page.plan.tick(index, ticked)
            }
        }
    }
    PrintTrouble {
        width: parent.width
    }
    PrintButton {
        width: parent.width
        visible: Session.visit.hasPrinter
        paper: Visit.ListPaper
        //: Button on the plan: the list on this page, on paper
        text: qsTr("Print this list")
        //: After “Print this list” was pressed
        done: qsTr("Your list is being printed.")
    }
    IconLine {
        width: parent.width
        iconName: "info"
        iconColor: Style.primary
        pixelSize: Style.fontNote
        //: On the plan: what it is and is not
        text: qsTr("This list follows from what you told. Staff look at it once more.")
    }
}
