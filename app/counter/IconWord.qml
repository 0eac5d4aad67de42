// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// An icon and the word it stands beside, on one line as long as there is room.
Item {
    id: pair

    required property string iconName
    required property string text
    property color color: Style.text
    property bool bold: false
    property real pixelSize: Style.fontNote

    implicitWidth: icon.width + Style.space1 + Math.ceil(words.implicitWidth)
    implicitHeight: Math.max(icon.height, words.height)

    Icon {
        id: icon
        y: (Math.min(words.height, pair.pixelSize * Style.lineNote) - height) / 2
        name: pair.iconName
        size: pair.pixelSize * 1.25
        color: pair.color
    }
    PhraseText {
        id: words
        x: icon.width + Style.space1
        width: Math.min(Math.ceil(implicitWidth), Math.max(1, (pair.width > 0 ? pair.width : pair.implicitWidth) - x))
        text: pair.text
        bold: pair.bold
        pixelSize: pair.pixelSize
        lineHeight: Style.lineNote
        color: pair.color
    }
}
