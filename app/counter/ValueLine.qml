// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One value of the application: its label in both languages, the value character by character, where it came from.
// Side by side while there is room, else one below the other.
Item {
    id: line

    required property string label
    property string theirLabel: ""
    property string theirLanguage: "ja"
    required property string value
    property string theirValue: ""
    property string source: ""
    property bool vouched: false
    property bool narrow: Style.large
    property real labelWidth: width * 0.23

    readonly property real gap: Style.space2
    readonly property real chipWidth: chip.visible ? chip.width + gap : 0
    readonly property real valueX: narrow ? 0 : labelWidth + gap

    implicitHeight: narrow ? Math.max(values.y + values.height, chipY + chip.height) + Style.space2
                           : Math.max(72 * Style.px, labels.height + Style.space2, values.height + Style.space2,
                                      chip.height + Style.space2)
    readonly property bool chipBelow: narrow && values.natural + chipWidth > width
    readonly property real chipY: chipBelow ? values.y + values.height + Style.space1 : values.y + (values.height - chip.height) / 2

    Column {
        id: labels
        y: line.narrow ? Style.space1 : (line.height - height) / 2
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
        y: line.narrow ? labels.y + labels.height : (line.height - height) / 2
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
    }
    SourceChip {
        id: chip
        visible: line.source.length > 0
        x: line.chipBelow ? 0 : line.width - width
        y: line.narrow ? line.chipY : (line.height - height) / 2
        source: line.source
    }
    Rectangle {
        y: line.height - height
        width: line.width
        height: Style.hairline
        color: Style.line
    }
}
