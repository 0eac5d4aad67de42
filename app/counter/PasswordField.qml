// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A password: dots on the screen, no suggestions, nothing to copy out. Whoever takes the text clears the field at once.
Column {
    id: field

    required property string label
    property alias text: input.text

    signal accepted

    function clear(): void {
        input.clear();
    }
    function focusField(): void {
        input.forceActiveFocus();
    }

    spacing: Style.grid(14, 8)

    PhraseText {
        id: name
        width: parent.width
        text: field.label
        bold: true
        pixelSize: Style.fontHeading
        lineHeight: Style.lineHeading
        color: Style.heading
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: Math.max(Style.fieldHeight, input.implicitHeight + Style.space2)
        radius: Style.radiusField
        color: Style.surface
        border.width: Style.outlineWidth
        border.color: Style.outline
        TextInput {
            id: input
            anchors.fill: parent
            anchors.leftMargin: Style.space2
            anchors.rightMargin: Style.space2
            verticalAlignment: TextInput.AlignVCenter
            activeFocusOnTab: true
            clip: true
            maximumLength: 128
            echoMode: TextInput.Password
            passwordCharacter: "●"
            passwordMaskDelay: 0
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            font.family: Style.family
            font.pixelSize: Style.fontBody
            color: Style.text
            selectionColor: Style.primary
            selectedTextColor: Style.onPrimary
            onAccepted: field.accepted()
            Accessible.role: Accessible.EditableText
            Accessible.passwordEdit: true
            Accessible.name: Phrases.plainText(field.label)
            Accessible.description: Phrases.plainText(field.label) // Qt tells no name of a password field
        }
        FocusRing {
            radius: Style.radiusField
            shown: input.activeFocus
        }
    }
}
