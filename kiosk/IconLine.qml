// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// A drawing and a sentence beside it.
Item {
    id: line

    property string iconName
    property alias text: words.text
    property alias pixelSize: words.pixelSize
    property alias bold: words.bold
    property color ink: Style.text
    property color iconColor: ink
    property bool centered: false

    readonly property real before: icon.width + Style.space2

    implicitHeight: words.height

    Icon {
        id: icon
        x: words.x - line.before
        y: (words.lineHeight * words.pixelSize - height) / 2
        name: line.iconName
        size: Math.max(Style.iconSizeSmall, words.pixelSize * 1.15)
        color: line.iconColor
    }
    PhraseText {
        id: words
        x: line.before + (line.centered ? Math.max(0, (line.width - line.before - width) / 2) : 0)
        width: line.centered ? Math.min(Math.ceil(implicitWidth), line.width - line.before) : line.width - line.before
        color: line.ink
    }
}
