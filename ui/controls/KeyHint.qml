// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// The key that presses a button, shown on it.
Rectangle {
    id: hint

    property string text
    property bool inverse: false // on a filled button

    implicitWidth: words.implicitWidth + 2 * Style.grid(14, 10)
    implicitHeight: words.implicitHeight + Style.grid(8, 4)
    radius: Style.radiusField / 1.5
    color: inverse ? Style.primaryPressed : Style.tint
    border.width: Style.highContrast ? Style.borderWidth : 0
    border.color: Style.outline
    Accessible.ignored: true

    PhraseText {
        id: words
        anchors.centerIn: parent
        text: hint.text
        pixelSize: Style.fontNote
        lineHeight: Style.lineButton
        color: hint.inverse ? Style.onPrimaryPressed : Style.primary
        Accessible.ignored: true
    }
}
