// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// Takes a receipt number from fingers, or a whole code from a handheld scanner, which is a keyboard too.
FocusScope {
    id: field

    implicitWidth: 560 * Style.px
    implicitHeight: Math.max(46 * Style.px, input.implicitHeight + Style.space2)
    activeFocusOnTab: true

    function clear(): void {
        input.clear();
    }

    Rectangle {
        anchors.fill: parent
        radius: Style.radiusField
        color: Style.surface
        border.width: Style.outlineWidth
        border.color: Style.outline
        FocusRing {
            radius: Style.radiusField
            shown: input.activeFocus
        }
    }
    Icon {
        id: glass
        x: Style.space2
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Style.fontBody * 1.2
    }
    TextInput {
        id: input
        focus: true
        anchors.left: glass.right
        anchors.leftMargin: 12 * Style.px
        anchors.right: key.left
        anchors.rightMargin: Style.space1
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        maximumLength: 2048
        font.family: Style.family
        font.pixelSize: Style.fontBody
        color: Style.text
        selectionColor: Style.primary
        selectedTextColor: Style.onPrimary
        selectByMouse: true
        inputMethodHints: Qt.ImhPreferLatin | Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: hint.plain
        Accessible.description: key.text
        onAccepted: {
            Counter.find(text);
            selectAll(); // the next scan replaces it
        }
        Keys.onEscapePressed: event => {
            clear();
            event.accepted = false;
        }
        onActiveFocusChanged: {
            if (activeFocus)
                selectAll();
        }
    }
    PhraseText {
        id: hint
        anchors.left: input.left
        anchors.right: input.right
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text.length === 0 && input.preeditText.length === 0
        //: In the search field of the counter: type or scan a receipt number
        text: qsTr("Type or scan a receipt number")
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
        Accessible.ignored: true
    }
    KeyHint {
        id: key
        anchors.right: parent.right
        anchors.rightMargin: Style.space1
        anchors.verticalCenter: parent.verticalCenter
        text: "Ctrl K"
    }
}
