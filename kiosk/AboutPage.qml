// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// A procedure that this machine does not take: said before anything is begun, with what to bring. Or words to read.
KioskPage {
    id: page

    readonly property var about: Session.about
    readonly property bool guide: about.guide ?? false
    readonly property var proof: about.proof ?? []

    title: about.title ?? ""
    lead: guide ? about.lead ?? "" : ""
    namesProcedure: false
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: Button: ends the visit and deletes everything of the person
    actions.nextText: qsTr("End")
    actions.nextIcon: ""
    actions.onNext: Session.visit.end()

    Banner {
        width: parent.width
        visible: !page.guide
        kind: "hint"
        iconName: "person"
        //: A procedure that the kiosk does not take
        text: qsTr("This is done at the counter. Staff do it together with you.")
    }
    Panel {
        width: parent.width
        visible: page.guide

        Column {
            width: parent.width
            topPadding: Style.space1
            bottomPadding: Style.space1
            spacing: Style.space2

            Repeater { // one sentence a line
                model: (page.about.body ?? "").replace(/。\s*\|?/g, "。\n").replace(/\. (?=[A-Z])/g, ".\n").split("\n").filter(line => line.length > 0)

                LabelLine {
                    required property string modelData
                    width: parent?.width ?? 0
                    labelWidth: 0
                    bulleted: true
                    text: modelData
                }
            }
        }
    }
    PrintTrouble {
        width: parent.width
    }
    PrintButton {
        width: parent.width
        visible: !page.guide
        paper: Visit.TicketPaper
        //: Button on the page of a procedure that is done at the counter: a paper with a number and what to bring
        text: qsTr("Print a ticket for the counter")
        //: After “Print a ticket for the counter” was pressed
        done: qsTr("Your ticket is being printed.")
    }
    Column {
        width: parent.width
        visible: page.proof.length > 0 && !page.guide
        spacing: Style.headingGap

        Heading {
            width: parent.width
            //: Heading over the papers that a person takes along to the counter
            text: qsTr("What to bring")
        }
        Panel {
            width: parent.width
            //: Below a list that the office has not confirmed yet
            note: page.about.unconfirmed ? qsTr("Not confirmed by the office yet. Staff will tell you for certain.") : ""

            Column {
                width: parent.width
                topPadding: Style.space1
                bottomPadding: Style.space1
                spacing: Style.space2

                Repeater {
                    model: page.proof

                    IconLine {
                        required property string modelData
                        width: parent?.width ?? 0
                        iconName: "check"
                        iconColor: Style.primary
                        text: modelData
                    }
                }
            }
        }
    }
    Panel {
        width: parent.width
        visible: !page.guide

        Column {
            width: parent.width
            topPadding: Style.space1
            bottomPadding: Style.space1
            spacing: Style.space2

            LabelLine {
                width: parent.width
                //: Label: how long it takes
                label: qsTr("Time")
                //: How long a procedure takes, roughly
                text: qsTr("about %n minute(s)", "", page.about.minutes ?? 0)
            }
            LabelLine {
                width: parent.width
                //: Label: what it costs
                label: qsTr("Fee")
                //: What a procedure costs: nothing
                text: (page.about.feeYen ?? -1) <= 0 ? qsTr("no fee")
                      //: A price that the office still has to confirm; %1 is an amount such as ¥300
                    : page.about.feeConfirmed ? Format.yen(page.about.feeYen) : qsTr("about %1").arg(Format.yen(page.about.feeYen))
            }
        }
    }
}
