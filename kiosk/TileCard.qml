// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// A matter one can choose: its drawing over its words; beside them in large type.
Pressable {
    id: card

    property string iconName
    property bool beside: Style.large
    readonly property real pad: beside ? Style.space4 : Style.space2

    implicitHeight: beside ? Math.max(Style.buttonHeight, words.height + 2 * Style.space3)
                           : Math.max(184 * Style.px, icon.height + words.height + 5 * Style.space2)

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: card.radius
        color: card.pressed ? Style.tint : Style.surface
        border.width: Style.outlineWidth
        border.color: card.pressed ? Style.primary : Style.outline
    }
    Icon {
        id: icon
        x: card.beside ? card.pad : (card.width - width) / 2
        y: card.beside ? (card.height - height) / 2 : (card.height - height - words.height - Style.space2) / 2
        name: card.iconName
        size: Style.iconSizeLarge
    }
    PhraseText {
        id: words
        x: card.beside ? icon.x + icon.width + Style.space3 : card.pad
        y: card.beside ? (card.height - height) / 2 : icon.y + icon.height + Style.space2
        width: card.width - x - card.pad
        text: card.text
        bold: true
        pixelSize: card.beside ? Style.fontButton * 0.9 : Style.fontHeading
        lineHeight: Style.lineButton
        color: Style.primary
        horizontalAlignment: card.beside ? Qt.AlignLeft : Qt.AlignHCenter
        Accessible.ignored: true
    }
}
