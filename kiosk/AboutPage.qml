// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// What to know of a procedure before anything is begun: whether this machine takes it, who may apply, what to bring, what
// it costs, and what nobody has confirmed yet. Or words to read.
KioskPage {
    id: page

    readonly property var about: Session.about
    readonly property bool guide: about.guide ?? false
    readonly property bool offered: about.offered ?? false
    readonly property bool lineUp: Session.visit.lineUp
    readonly property string offline: about.offline ?? ""
    readonly property bool begins: offered && (lineUp || offline !== "none")
    readonly property string fee: {
        const least = about.feeYen ?? -1;
        const most = about.feeMostYen ?? -1;
        if (most <= 0)
            //: What a procedure costs: nothing
            return qsTr("no fee");
        //: A price that depends on what is asked for; %1 is the lowest amount, %2 the highest
        const yen = least < most ? qsTr("%1 to %2").arg(Format.yen(least)).arg(Format.yen(most)) : Format.yen(most);
        //: A price that the office still has to confirm; %1 is an amount such as ¥300
        return about.feeConfirmed ? yen : qsTr("about %1").arg(yen);
    }
    // Empty where there is nothing to say: the line is up, and this machine takes it.
    readonly property string place: {
        if (!offered)
            //: A procedure that the kiosk does not take
            return qsTr("This is done at the counter. Staff do it together with you.");
        if (lineUp)
            return "";
        switch (offline) {
        case "take":
            //: A procedure that the kiosk takes although it has no connection
            return qsTr("This machine has no connection just now. You can hand this in all the same. It is sent on later.");
        case "none":
            //: A procedure that the kiosk cannot begin while it has no connection
            return qsTr("This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter.");
        }
        //: A procedure that the kiosk only prepares while it has no connection
        return qsTr("This machine has no connection just now. What you prepare here is finished at the counter.");
    }

    title: about.title ?? ""
    lead: guide ? about.lead ?? "" : ""
    namesProcedure: false
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: Button: goes on to the page that asks for the card
    actions.nextText: begins ? qsTr("Begin")
                      //: Button: ends the visit and deletes everything of the person
                    : qsTr("End")
    actions.nextIcon: begins ? "arrow-right" : ""
    actions.onNext: begins ? Session.visit.next() : Session.visit.end()

    Connections {
        target: Session.visit
        function onLineUpChanged(): void {
            afterwards.restart();
        }
    }
    Timer {
        id: afterwards // when the page says what is so now
        interval: 0
        onTriggered: Session.reader.announce(page.place)
    }

    Banner {
        width: parent.width
        visible: !page.guide && page.place.length > 0
        kind: "hint"
        iconName: page.begins ? "info" : "person"
        text: page.place
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
    AboutWho {
        width: parent.width
        visible: !page.guide
        who: page.about.who ?? []
    }
    AboutList {
        width: parent.width
        visible: lines.length > 0 && !page.guide
        //: Heading over the papers that a person takes along to the counter
        heading: qsTr("What to bring")
        iconName: "check"
        lines: page.about.proof ?? []
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
                text: page.fee
            }
            Repeater {
                model: page.about.channels ?? []

                LabelLine {
                    required property var modelData
                    width: parent?.width ?? 0
                    label: modelData.name
                    text: modelData.use
                }
            }
        }
    }
    AboutList {
        width: parent.width
        visible: lines.length > 0 && !page.guide
        //: Heading over what the office has not confirmed yet of a procedure: its fee, who may apply …
        heading: qsTr("Not confirmed by the office yet")
        iconName: "info"
        lines: page.about.unconfirmed ?? []
        //: Below a list that the office has not confirmed yet
        note: qsTr("Staff will tell you for certain.")
    }
}
