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
    property color ink: Style.text
    property real labelWidth: 168 * Style.px * Math.min(Style.textFactor, 1.5)

    readonly property bool stacked: Style.large

    implicitHeight: stacked ? name.height + words.height : Math.max(name.height, words.height)

    PhraseText {
        id: name
        y: line.stacked ? 0 : words.firstMiddle - firstMiddle
        width: line.stacked ? line.width : line.labelWidth - Style.space2
        text: line.label
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
    }
    PhraseText {
        id: words
        x: line.stacked ? 0 : line.labelWidth
        y: line.stacked ? name.height : 0
        width: line.width - x
        text: line.text
        verbatim: line.verbatim
        pixelSize: Style.fontBody
        lineHeight: Style.lineNote
        color: line.ink
    }
}
