// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// One answer: what was asked, what is known, and where it came from. Large text puts them below each other.
Item {
    id: row

    property string label
    property string type: "text"
    property var value
    property var choices: []
    property string source
    property bool last: false
    property bool editable: false

    signal editRequested()

    readonly property bool stacked: Style.large
    readonly property bool verbatim: Format.isVerbatim(type)
    readonly property string shownValue: Format.answer(type, value, choices)
    readonly property real labelWidth: Style.grid(212, 180)
    readonly property real pad: Style.grid(20, 12)

    implicitHeight: content.height + 2 * pad
    Accessible.role: Accessible.ListItem
    Accessible.name: labelText.plain + " " + valueText.plain + " " + chip.spokenText

    Item {
        id: content
        y: row.pad
        width: row.width
        height: Math.max(valueText.y + valueText.height, chip.y + chip.height, edit.visible ? edit.y + edit.height : 0)

        PhraseText {
            id: labelText
            width: row.stacked ? content.width - chip.width - Style.space2 : row.labelWidth
            text: row.label
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
            Accessible.ignored: true
        }
        PhraseText {
            id: valueText
            x: row.stacked ? 0 : row.labelWidth + Style.space3
            y: row.stacked ? Math.max(labelText.height, chip.height) + Style.space1 : 0
            width: row.stacked ? content.width : content.width - x - chip.width - Style.space2
                                 - (edit.visible ? edit.width + Style.space1 : 0)
            text: row.verbatim ? "" : row.shownValue
            verbatim: row.verbatim ? row.shownValue : ""
            bold: row.stacked
            Accessible.ignored: true
        }
        SourceChip {
            id: chip
            readonly property string spokenText: visible ? Format.source(row.source) : ""
            x: row.stacked ? content.width - width : content.width - width - (edit.visible ? edit.width + Style.space1 : 0)
            visible: row.source.length > 0
            source: row.source
        }
        AppButton {
            id: edit
            x: content.width - width
            y: row.stacked ? valueText.y + valueText.height : (labelText.height - height) / 2
            visible: row.editable
            kind: "text"
            //: A small button beside an answer: change it
            text: qsTr("Change")
            spokenText: text + " " + labelText.plain
            pixelSize: Style.fontNote
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
