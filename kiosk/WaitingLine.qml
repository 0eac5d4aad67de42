// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// Three dots and what is being waited for. The dots do not move: the picture above may, the words say enough.
Item {
    id: line

    property alias text: words.text

    readonly property real dotsWidth: dots.width + Style.space2

    implicitHeight: words.height

    Row {
        id: dots
        x: words.x - line.dotsWidth
        y: (words.lineHeight * words.pixelSize - height) / 2
        spacing: Style.space1 * 1.2

        Repeater {
            model: [Style.primary, Style.pick("#57b8ff", "#999999", "#57b8ff"), Style.pick("#c0e4ff", "#4d4d4d", "#00428c")]
            Rectangle {
                required property color modelData
                width: 18 * Style.px
                height: width
                radius: width / 2
                color: modelData
            }
        }
    }
    PhraseText {
        id: words
        x: line.dotsWidth + Math.max(0, (line.width - line.dotsWidth - width) / 2)
        width: Math.min(Math.ceil(implicitWidth), line.width - line.dotsWidth)
    }
}
