// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// One thing that the city offers by itself: why, what was looked at, until when, where; and a way to refuse it.
Panel {
    id: item

    required property string rule
    required property string title
    required property string icon
    required property string why
    required property string until
    required property var lookedAt
    required property string where
    required property bool unconfirmed

    signal declined

    readonly property bool near: until.length > 0 && Formatter.daysUntil(until) <= 7

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
                    visible: item.until.length > 0
                    iconName: item.near ? "clock" : "calendar"
                    //: %1 is the last day on which the city offers something by itself
                    text: item.until.length > 0 ? qsTr("Offered until %1").arg(Format.dateWithWeekday(item.until)) : ""
                    bold: item.near
                    ink: item.near ? Style.dueText : Style.text
                }
            }
        }
        LabelLine {
            width: parent.width
            //: Label: the reason why something is offered
            label: qsTr("Why")
            text: item.why
        }
        LabelLine {
            width: parent.width
            visible: item.lookedAt.length > 0
            //: Label: the kinds of data that were looked at before something was offered
            label: qsTr("Data used")
            //: Between two kinds of data, as in “Date of birth, Address”
            text: item.lookedAt.join(qsTr(", "))
        }
        LabelLine {
            width: parent.width
            //: Label: at this machine, or at the counter
            label: qsTr("Where")
            text: {
                if (item.where === "complete" || item.where === "prepare" || item.where === "guide")
                    //: Where something that is offered can be done; this visit is over
                    return qsTr("Choose it the next time you use this machine, or please ask our staff.");
                //: Where something that is offered can be done: not at this machine
                return qsTr("Please ask our staff.");
            }
        }
        PhraseText {
            width: parent.width
            //: Below something that is offered: the id of the city's rule, for whoever asks about it. %1 is like "care_65"
            text: qsTr("Rule: %1").arg(item.rule)
            pixelSize: Style.fontNote
            color: Style.textSecond
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
        AppButton {
            width: parent.width
            //: Button: takes something that was offered away
            text: qsTr("Not for me")
            spokenText: text + ": " + item.title
            onClicked: item.declined()
        }
    }
}
