// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One value of the application: its label in both languages, the value character by character, where it came from. Where
// staff corrected it, what was handed in stands below, with its own source.
// Side by side while there is room, else one below the other.
Item {
    id: line

    required property string label
    property string theirLabel: ""
    property string theirLanguage: "ja"
    required property string value
    property string theirValue: ""
    property string source: ""
    property string before: ""
    property string beforeSource: ""
    property bool vouched: false
    property bool narrow: Style.large
    property real labelWidth: width * 0.23

    readonly property real gap: Style.space2
    readonly property real chipWidth: chip.visible ? chip.width + gap : 0
    readonly property real valueX: narrow ? 0 : labelWidth + gap

    readonly property real valueHeight: narrow ? Math.max(values.y + values.height, chipY + chip.height) + Style.space2
                                               : Math.max(72 * Style.px, labels.height + Style.space2,
                                                          values.height + Style.space2, chip.height + Style.space2)
    implicitHeight: valueHeight + (handedIn.count > 0 ? handedIn.itemAt(0).height + Style.space2 : 0)
    readonly property bool chipBelow: narrow && values.natural + chipWidth > width
    readonly property real chipY: chipBelow ? values.y + values.height + Style.space1 : values.y + (values.height - chip.height) / 2

    Column {
        id: labels
        y: line.narrow ? Style.space1 : (line.valueHeight - height) / 2
        width: line.narrow ? line.width : line.labelWidth
        PhraseText {
            width: parent.width
            text: line.label
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
        PhraseText {
            visible: text.length > 0
            width: parent.width
            text: line.theirLabel
            language: line.theirLanguage
            pixelSize: Style.fontNote * 0.95
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
    }
    Column {
        id: values
        readonly property real natural: Math.max(own.implicitWidth, theirs.implicitWidth)
        x: line.valueX
        y: line.narrow ? labels.y + labels.height : (line.valueHeight - height) / 2
        width: Math.max(1, line.width - x - (line.chipBelow ? 0 : line.chipWidth))
        PhraseText {
            id: own
            width: parent.width
            verbatim: line.value
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
        }
        PhraseText {
            id: theirs
            visible: text.length > 0
            width: parent.width
            text: line.theirValue
            language: line.theirLanguage
            pixelSize: Style.fontNote * 0.95
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
        PhraseText {
            visible: line.vouched && line.source === "staff"
            width: parent.width
            //: Below a value that staff wrote from a paper which they saw
            text: qsTr("Seen on a paper")
            pixelSize: Style.fontNote * 0.95
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
    }
    SourceChip {
        id: chip
        visible: line.source.length > 0
        x: line.chipBelow ? 0 : line.width - width
        y: line.narrow ? line.chipY : (line.valueHeight - height) / 2
        source: line.source
    }
    Repeater {
        id: handedIn
        model: line.beforeSource.length > 0 ? 1 : 0
        HandedInValue {
            x: line.valueX
            y: line.valueHeight
            width: line.width - x
            value: line.before
            source: line.beforeSource
        }
    }
    Rectangle {
        y: line.height - height
        width: line.width
        height: Style.hairline
        color: Style.line
    }
}
