// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// One application in this machine's own queue, with the reason when the centre did not take it.
Item {
    id: row

    required property string itemId
    required property string receipt
    required property string title
    required property string arrived
    required property int attempts
    required property string reason
    required property string detail // what support needs
    required property string itemState // "waiting" "sending" "quarantined"

    readonly property bool setAside: itemState === "quarantined"
    readonly property bool narrow: Style.textFactor > 1.2

    signal retryRequested

    implicitHeight: content.height + 2 * Style.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: receipt + ", " + title + ", " + status.text

    Column {
        id: content
        x: Style.space4
        y: Style.space2
        width: row.width - 2 * Style.space4
        spacing: Style.space1

        Flow {
            width: parent.width
            spacing: Style.space3
            PhraseText {
                width: row.narrow ? Math.ceil(implicitWidth) : 190 * Style.px
                text: row.receipt
                bold: true
                pixelSize: Style.fontBody * 1.05
                lineHeight: Style.lineNote
                color: Style.primary
            }
            PhraseText {
                width: row.narrow ? Math.min(Math.ceil(implicitWidth), parent.width) : parent.width * 0.3
                text: row.title
                pixelSize: Style.fontBody
                lineHeight: Style.lineNote
            }
            PhraseText {
                width: row.narrow ? Math.min(Math.ceil(implicitWidth), parent.width) : parent.width * 0.25
                text: Format.date(row.arrived) + " " + Format.time(row.arrived)
                pixelSize: Style.fontNote
                lineHeight: Style.lineNote
                color: Style.textSecond
            }
            StatePill {
                id: status
                iconName: row.setAside ? "warning" : row.itemState === "sending" ? "refresh" : "clock"
                text: row.setAside
                      //: State of an application in the queue: the centre did not take it
                      ? qsTr("Set aside")
                      //: State of an application in the queue
                      : row.itemState === "sending" ? qsTr("Being sent") : qsTr("Waits to be sent")
                ink: row.setAside ? Style.dueText : Style.hintText
                ground: row.setAside ? Style.due : Style.hint
            }
        }
        PhraseText {
            width: parent.width
            visible: row.reason.length > 0
            text: row.reason
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
            color: row.setAside ? Style.dueText : Style.text
        }
        PhraseText {
            width: parent.width
            visible: row.detail.length > 0
            verbatim: row.detail
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
        Flow {
            width: parent.width
            spacing: Style.space2
            visible: row.attempts > 0 || row.setAside
            AppButton {
                visible: row.setAside
                iconName: "refresh"
                //: Button: puts an application that was set aside back into the queue
                text: qsTr("Send again")
                //: Button for assistive technology: send again, receipt number
                spokenText: qsTr("Send %1 again").arg(row.receipt)
                pixelSize: Style.fontBody
                onClicked: row.retryRequested()
            }
            PhraseText {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                //: State of an application in this machine's queue
                text: qsTr("Tried %n times", "", row.attempts)
                pixelSize: Style.fontNote
                lineHeight: Style.lineNote
                color: Style.textSecond
            }
        }
    }
    Rectangle {
        x: Style.space4
        y: row.height - height
        width: row.width - 2 * Style.space4
        height: Style.hairline
        color: Style.line
    }
}
