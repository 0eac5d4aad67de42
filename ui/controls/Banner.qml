// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// What is so and what happens now: a drawing, a sentence, a ground; never the colour alone.
Rectangle {
    id: banner

    property string kind: "hint" // "hint" "done" "due" "error" "tint"
    property string text
    property string iconName: ""
    property bool bold: kind === "error"

    readonly property color ink: kind === "done" ? Style.doneText
                               : kind === "due" ? Style.dueText
                               : kind === "error" ? Style.errorText
                               : kind === "tint" ? Style.text
                               : Style.hintText
    readonly property var icons: ({"hint": "info", "done": "check", "due": "clock", "error": "warning", "tint": "info"})

    implicitHeight: Math.max(words.height + Style.grid(44, 24), Style.grid(96, 52))
    radius: Style.radiusButton
    color: kind === "done" ? Style.done
         : kind === "due" ? Style.due
         : kind === "error" ? Style.error
         : kind === "tint" ? Style.tint
         : Style.hint
    border.width: Style.borderWidth
    border.color: ink
    Accessible.role: kind === "error" ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: words.plain

    Icon {
        id: picture
        x: Style.grid(32, 20)
        anchors.verticalCenter: parent.verticalCenter
        name: banner.iconName.length > 0 ? banner.iconName : banner.icons[banner.kind] ?? "info"
        size: Style.iconSize * Style.titleFactor
        color: banner.kind === "tint" ? Style.primary : banner.ink
    }
    PhraseText {
        id: words
        x: picture.x + picture.width + Style.grid(28, 16)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Style.grid(32, 20)
        text: banner.text
        bold: banner.bold
        color: banner.ink
        Accessible.ignored: true
    }
}
