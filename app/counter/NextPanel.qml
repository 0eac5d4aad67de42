// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// The chosen application, large enough to read out, and the one act of the page.
Panel {
    id: panel

    readonly property var entry: Counter.worklist.chosenEntry
    readonly property bool filledIn: entry.receipt !== undefined

    visible: filledIn
    spacing: Style.space2

    PhraseText {
        width: parent.width
        text: Counter.worklist.chosenIsNext
              //: Above the number of who has waited longest
              ? qsTr("Next person")
              : qsTr("Chosen application")
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
    PhraseText {
        width: parent.width
        text: panel.entry.receipt ?? ""
        bold: true
        pixelSize: Math.min(Style.fontNumber, width / 6.9) // eleven characters on one line
        lineHeight: Style.lineButton
        color: Style.primary
    }
    PhraseText {
        width: parent.width
        text: panel.entry.title ?? ""
        bold: true
        pixelSize: Style.fontHeading
        lineHeight: Style.lineHeading
        color: Style.heading
    }
    Flow {
        width: parent.width
        spacing: Style.space1
        StatePill {
            iconName: "clock"
            //: How long this person has waited
            text: qsTr("Waited %1").arg(WorklistWords.minutes(panel.entry.minutes ?? 0))
            ink: panel.entry.wait === 2 ? Style.errorText : panel.entry.wait === 1 ? Style.dueText : Style.chipText
            ground: panel.entry.wait === 2 ? Style.error : panel.entry.wait === 1 ? Style.due : Style.chip
        }
        StatePill {
            iconName: "globe"
            text: WorklistWords.language(panel.entry.personLanguage ?? "ja")
            ink: Style.hintText
            ground: Style.hint
        }
        StatePill {
            iconName: WorklistWords.channelIcon(panel.entry.channel ?? "")
            text: WorklistWords.channel(panel.entry.channel ?? "")
            ink: Style.chipText
            ground: Style.chip
        }
        StatePill {
            visible: panel.entry.state === "accepted"
            iconName: "check"
            text: WorklistWords.state(panel.entry.state ?? "")
        }
    }
    AppButton {
        width: parent.width
        kind: "filled"
        //: Button: opens the chosen application
        text: Counter.busy ? qsTr("Opening …") : qsTr("Open")
        keyHint: "Enter"
        onClicked: Counter.openChosen()
    }
}
