// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// One procedure of a plan: for whom, until when, why, what to bring, where; and a tick where this machine takes it.
Panel {
    id: item

    required property int index
    required property string title
    required property string icon
    required property var people
    required property string due
    required property string reason
    required property var proof
    required property string where
    required property bool unconfirmed
    required property bool optional
    required property bool conditional
    required property bool takeable
    required property bool ticked

    signal tickRequested(bool ticked)

    readonly property int daysLeft: due.length > 0 ? Formatter.daysUntil(due) : 999
    readonly property bool near: daysLeft <= 7
    readonly property string dueText: {
        if (due.length === 0)
            //: In place of a due date
            return qsTr("No due date");
        //: %1 is the last day on which it can be done in time
        const until = qsTr("until %1").arg(Format.dateWithWeekday(due));
        if (daysLeft < 0)
            //: %1 is "until" with a day that has passed
            return qsTr("%1 ・ the day has passed; it can still be handed in").arg(until);
        //: %1 is "until" with a day, %n how many days are left
        return qsTr("%1 ・ %n day(s) left", "", daysLeft).arg(until);
    }
    readonly property string names: people.map(one => one.name.length > 0 ? one.name : "").filter(name => name.length > 0).join("、")
    readonly property string others: people.filter(one => one.name.length === 0).map(one => Format.relation(one.relation)).join("、")
    readonly property string placeText: {
        if (!takeable && (where === "complete" || where === "prepare"))
            //: Where a procedure is done while the machine has no connection
            return qsTr("At the counter. This machine has no connection just now");
        switch (where) {
        //: Where a procedure is done: to the end at this machine
        case "complete": return qsTr("Finished here");
        //: Where a procedure is done: begun at this machine
        case "prepare": return qsTr("Prepared here, finished at the counter");
        //: Where a procedure is done: only by staff
        case "none": return qsTr("At the counter only");
        }
        //: Words to read, nothing to apply for
        return qsTr("To read: under “All procedures”");
    }

    padding: Style.space4

    Column {
        width: parent.width
        topPadding: Style.space1
        bottomPadding: Style.space2
        spacing: Style.space2

        Item {
            width: parent.width
            height: Math.max(ground.visible ? ground.height : 0, head.height)

            Rectangle {
                id: ground
                width: 84 * Style.px
                height: width
                radius: width / 2
                visible: !Style.large
                color: Style.tint
                border.width: Style.highContrast ? Style.borderWidth : 0
                border.color: Style.primary
                Icon {
                    anchors.centerIn: parent
                    name: item.icon
                }
            }
            Column {
                id: head
                x: ground.visible ? ground.width + Style.space3 : 0
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter

                PhraseText {
                    width: parent.width
                    text: item.title
                    bold: true
                    pixelSize: Style.fontHeading
                    lineHeight: Style.lineButton
                    color: Style.heading
                    Accessible.role: Accessible.Heading
                }
                IconLine {
                    width: parent.width
                    iconName: item.near ? "clock" : "calendar"
                    text: item.dueText
                    bold: item.near
                    ink: item.near ? Style.dueText : Style.text
                }
            }
        }
        LabelLine {
            width: parent.width
            visible: item.names.length > 0
            //: Label: the people whom a procedure is for
            label: qsTr("For whom")
            verbatim: item.names
        }
        LabelLine {
            width: parent.width
            visible: item.others.length > 0
            //: Label: the people whom a procedure concerns
            label: item.names.length > 0 ? "" : qsTr("For whom")
            text: item.others
        }
        LabelLine {
            width: parent.width
            visible: item.reason.length > 0
            //: Label: the reason for a procedure
            label: qsTr("Why")
            text: item.reason
        }
        Column {
            width: parent.width
            visible: item.proof.length > 0
            spacing: Style.space1 / 2

            Repeater {
                model: item.proof

                LabelLine {
                    required property string modelData
                    required property int index

                    width: parent?.width ?? 0
                    //: Label: what to take along
                    label: index === 0 ? qsTr("Bring") : ""
                    bulleted: true
                    text: modelData
                }
            }
        }
        LabelLine {
            width: parent.width
            //: Label: at this machine, or at the counter
            label: qsTr("Where")
            text: item.placeText
        }
        IconLine {
            width: parent.width
            visible: item.conditional
            iconName: "help"
            ink: Style.hintText
            pixelSize: Style.fontNote
            //: Mark of a procedure in a plan: an answer that decides it is not known
            text: qsTr("If it concerns you. Staff can look it up.")
        }
        IconLine {
            width: parent.width
            visible: item.unconfirmed
            iconName: "info"
            ink: Style.hintText
            pixelSize: Style.fontNote
            //: Mark: the city has not confirmed this rule
            text: qsTr("Not confirmed by the office yet")
        }
        ChoiceButton {
            width: parent.width
            visible: item.takeable
            exclusive: false
            checked: item.ticked
            //: Box to tick: this procedure is done at this machine in this visit
            text: qsTr("Do it here now")
            //: Below that box: nobody has to
            note: item.optional ? qsTr("only if you wish") : ""
            spokenText: text + ": " + item.title
            onClicked: item.tickRequested(!item.ticked)
        }
    }
}
