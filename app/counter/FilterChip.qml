// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One of several ways to look at a list, with how many are there.
Pressable {
    id: chip

    required property int count
    property bool chosen: false

    radius: height / 2
    implicitWidth: words.width + 2 * Style.space3
    implicitHeight: Math.max(50 * Style.px, words.height + Style.space1)

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    //: Name of a filter for assistive technology: its word, and how many applications it shows
    Accessible.name: qsTr("%1, %n", "", count).arg(Phrases.plainText(text))

    Rectangle {
        anchors.fill: parent
        radius: chip.radius
        color: chip.chosen ? Style.primary : chip.pressed ? Style.tint : Style.surface
        border.width: Style.outlineWidth
        border.color: chip.chosen ? Style.primary : Style.outline
    }
    Row {
        id: words
        anchors.centerIn: parent
        spacing: 12 * Style.px
        PhraseText {
            width: Math.ceil(implicitWidth)
            text: chip.text
            bold: chip.chosen
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
            color: chip.chosen ? Style.onPrimary : Style.text
            Accessible.ignored: true
        }
        PhraseText {
            width: Math.ceil(implicitWidth)
            text: chip.count
            bold: true
            pixelSize: Style.fontBody
            lineHeight: Style.lineNote
            color: chip.chosen ? (Style.highContrast || Style.dark ? Style.onPrimary : Style.railMark) : Style.primary
            Accessible.ignored: true
        }
    }
}
