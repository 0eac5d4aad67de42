// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// The card must not stay behind.
Rectangle {
    id: strip

    implicitHeight: words.height + 2 * Style.space4
    radius: Style.radiusPanel
    color: Style.tint
    border.width: Style.highContrast ? Style.chosenWidth : 0
    border.color: Style.primary

    Icon {
        id: card
        x: Style.space4
        anchors.verticalCenter: parent.verticalCenter
        name: "card"
        size: Style.iconSizeLarge * Style.titleFactor
    }
    PhraseText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: card.x + card.width + Style.space4
        width: arrow.x - x - Style.space2
        //: At the end: the card lies on the reader
        text: qsTr("Please take your card.")
        bold: true
        pixelSize: Style.fontButton
        lineHeight: Style.lineButton
        color: Style.primary
    }
    Icon {
        id: arrow
        x: parent.width - width - Style.space4
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-up"
        size: Style.iconSize * Style.titleFactor
    }
}
