// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A known value: what it is, what it says, where it came from; in the review with a way to correct it. In large type
// the label and the chip stand above the value.
Item {
    id: row

    property string label
    property string value: ""        // what a person wrote or a card said: shown as it is
    property string markup: ""       // or a text of ours: a date, a choice
    property string source: ""
    property bool editable: false
    property bool last: false
    property real labelWidth: Style.grid(214, 160) * Math.min(Style.textFactor, 1.5)
    property real valueSize: Style.fontBody

    signal editRequested

    // Also where beside label and chip too little would be left for the value.
    readonly property bool longLabel: name.implicitWidth > 2.5 * (labelWidth - gap) // a whole question
    readonly property bool stacked: Style.large || longLabel || width - labelWidth - chipWidth - editWidth < 9 * valueSize
    readonly property real gap: Style.grid(24, 16)
    readonly property real editWidth: editable ? edit.width + Style.space1 : 0
    readonly property real chipWidth: chip.visible ? chip.width + gap : 0
    readonly property real pad: Style.grid(19, 13)

    implicitHeight: content.height + 2 * pad

    Item {
        id: content
        y: row.pad
        width: parent.width
        height: row.stacked ? head.height + Math.max(words.height, row.editable ? edit.height : 0)
                            : Math.max(name.height, words.height, chip.visible ? chip.height : 0)

        Item {
            id: head
            width: parent.width
            height: Math.max(name.height, name.width + row.chipWidth > width ? name.height + chip.height : chip.height)
            visible: row.stacked
        }
        PhraseText {
            id: name
            y: row.stacked ? 0 : (content.height - height) / 2
            width: row.stacked ? Math.min(implicitWidth, content.width) : row.labelWidth - row.gap
            text: row.label
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
        PhraseText {
            id: words
            x: row.stacked ? 0 : row.labelWidth
            y: row.stacked ? head.height : (content.height - height) / 2
            width: row.stacked ? content.width - row.editWidth : content.width - x - row.chipWidth - row.editWidth
            text: row.markup
            verbatim: row.value
            pixelSize: row.valueSize
            bold: row.stacked
            lineHeight: Style.lineBody
        }
        SourceChip {
            id: chip
            readonly property bool below: row.stacked && name.width + row.chipWidth > content.width
            x: below ? 0 : content.width - width - (row.stacked ? 0 : row.editWidth)
            y: below ? name.height : row.stacked ? 0 : (content.height - height) / 2
            source: row.source
        }
        AppButton {
            id: edit
            x: content.width - width + padding
            y: row.stacked ? content.height - height : (content.height - height) / 2
            kind: "text"
            visible: row.editable
            iconName: "pen"
            pixelSize: Style.fontNote
            //: Small button beside an answer on the page where everything is read over: go back and correct this one.
            text: qsTr("Correct")
            //: Spoken name of that button. %1 is what the answer is about, for example "Copies".
            spokenText: qsTr("Correct: %1").arg(name.plain)
            onClicked: row.editRequested()
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Style.hairline
        visible: !row.last
        color: Style.line
    }
}
