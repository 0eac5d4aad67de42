// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A state as icon, word and ground, never colour alone. Only to be read.
Rectangle {
    id: pill

    required property string iconName
    required property string text
    property color ink: Style.doneText
    property color ground: Style.done

    implicitWidth: content.implicitWidth + 2 * Style.space2
    implicitHeight: content.implicitHeight + Style.space1
    radius: height / 2
    color: ground
    border.width: Style.borderWidth
    border.color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: Phrases.plainText(text)

    IconWord {
        id: content
        anchors.centerIn: parent
        iconName: pill.iconName
        text: pill.text
        color: pill.ink
    }
}
