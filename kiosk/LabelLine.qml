// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// A quiet label and what it is about; one above the other in large type.
Item {
    id: line

    property string label
    property string text
    property string verbatim: "" // a name
    property bool bulleted: false // one of several
    property color ink: Style.text
    property real labelWidth: 168 * Style.px * Math.min(Style.textFactor, 1.5)

    readonly property bool stacked: Style.large

    readonly property real head: stacked && label.length > 0 ? name.height : 0
    readonly property real indent: bulleted ? Style.fontBody * 0.7 : 0

    implicitHeight: stacked ? head + words.height : Math.max(label.length > 0 ? name.height : 0, words.height)

    PhraseText {
        id: name
        visible: line.label.length > 0
        y: line.stacked ? 0 : words.firstMiddle - firstMiddle
        width: line.stacked ? line.width : line.labelWidth - Style.space2
        text: line.label
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
    }
    PhraseText {
        id: words
        x: (line.stacked ? 0 : line.labelWidth) + line.indent
        y: line.head
        width: line.width - x
        text: line.text
        verbatim: line.verbatim
        pixelSize: Style.fontBody
        lineHeight: Style.lineNote
        color: line.ink
    }
    Rectangle {
        x: words.x - line.indent
        y: words.y + words.firstMiddle - height / 2
        visible: line.bulleted
        width: Style.fontBody * 0.25
        height: width
        radius: width / 2
        color: Style.primary
    }
}
