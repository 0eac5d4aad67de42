// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A line to type in: what it is, what stands there, what is wrong with it and how to mend it. What was typed stays,
// whatever is wrong with it. The keyboard on the screen writes through compose(), insertText() and removeLast().
FocusScope {
    id: entry

    property string text               // follows what is typed: set it, do not bind it
    property string label: ""
    property string spokenLabel: label // its name where the page shows it elsewhere
    property string hint: ""
    property string problem: ""
    property string placeholder: ""
    property string iconName: ""
    property int maxLength: 200        // in code points; told when it is passed, never cut
    property string inputHint: "text"  // "text" "kana" "latin" "digits"
    property bool accepting: input.activeFocus
    readonly property bool wrong: problem.length > 0
    readonly property int composedLength: input.composedLength

    signal edited(string text)
    signal accepted

    function focusField(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
    function tell(): void {
        text = input.text;
        edited(text);
    }
    // Replaces what is being composed; it stands in the text, underlined, until commit().
    function compose(composed: string): void {
        const from = input.composedFrom;
        input.writing = true;
        if (input.composedLength > 0)
            input.remove(from, from + input.composedLength);
        const at = input.composedLength > 0 ? from : input.cursorPosition;
        input.insert(at, composed);
        input.composedFrom = at;
        input.composedLength = composed.length;
        input.cursorPosition = at + composed.length;
        input.writing = false;
        tell();
    }
    function commit(): void {
        input.composedLength = 0;
    }
    function insertText(characters: string): void {
        commit();
        input.writing = true;
        input.insert(input.cursorPosition, characters);
        input.writing = false;
        tell();
    }
    function removeLast(): void {
        commit();
        if (input.cursorPosition === 0)
            return;
        const before = input.text.substring(0, input.cursorPosition);
        // A character beyond the basic plane is two units and one key press.
        const units = /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(before) ? 2 : 1;
        input.writing = true;
        input.remove(input.cursorPosition - units, input.cursorPosition);
        input.writing = false;
        tell();
    }

    implicitHeight: column.height
    onTextChanged: {
        if (input.text !== text)
            input.text = text;
    }
    Component.onCompleted: input.text = text
    Component.onDestruction: {
        if (InputFocus.field === entry)
            InputFocus.field = null;
    }

    Column {
        id: column
        width: parent.width
        spacing: Style.grid(14, 8)

        PhraseText {
            width: parent.width
            visible: entry.label.length > 0
            text: entry.label
            bold: true
            pixelSize: Style.fontHeading
            lineHeight: Style.lineHeading
            color: Style.heading
        }
        PhraseText {
            width: parent.width
            visible: entry.hint.length > 0
            text: entry.hint
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.textSecond
        }
        Rectangle {
            id: box
            width: parent.width
            height: Math.max(Style.fieldHeight, input.height + Style.space3)
            radius: Style.radiusField
            color: entry.wrong ? Style.error : Style.surface
            border.width: entry.wrong || input.activeFocus ? Style.chosenWidth : Style.outlineWidth
            border.color: entry.wrong ? Style.errorText : input.activeFocus ? Style.primary : Style.outline

            FocusRing {
                radius: box.radius
                shown: input.activeFocus
            }
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.IBeamCursor
                Accessible.ignored: true
                onClicked: input.forceActiveFocus(Qt.MouseFocusReason)
            }
            Icon {
                id: picture
                x: Style.grid(28, 16)
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.iconName.length > 0
                name: entry.iconName
            }
            TextInput {
                id: input

                property bool writing: false // through a function of ours: it says itself what changed
                property int composedFrom: 0
                property int composedLength: 0

                x: Style.grid(28, 16) + (picture.visible ? picture.width + Style.space2 : 0)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - Style.grid(28, 16) - (mark.visible ? mark.width + Style.space2 : 0)
                clip: true
                focus: true
                activeFocusOnTab: true
                font.family: Style.nameFamily
                font.pixelSize: Style.fontLead
                color: Style.text
                selectByMouse: true
                selectionColor: Style.primary
                selectedTextColor: Style.onPrimary
                inputMethodHints: entry.inputHint === "digits" ? Qt.ImhDialableCharactersOnly
                                                               : Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                cursorDelegate: Rectangle {
                    width: Style.outlineWidth * 2
                    color: Style.primary
                    visible: input.activeFocus
                }
                Accessible.role: Accessible.EditableText
                Accessible.name: Phrases.plainText(entry.spokenLabel.length > 0 ? entry.spokenLabel : entry.placeholder)
                                 + (entry.wrong ? ", " + Phrases.plainText(entry.problem) : "")
                Accessible.description: Phrases.plainText(entry.hint)
                Accessible.focusable: true
                onTextEdited: {
                    if (writing)
                        return;
                    composedLength = 0;
                    entry.tell();
                }
                onAccepted: entry.accepted()
                onActiveFocusChanged: {
                    if (activeFocus)
                        InputFocus.field = entry;
                }

                Rectangle {
                    readonly property rect from: input.positionToRectangle(input.composedFrom)
                    readonly property rect to: input.positionToRectangle(input.composedFrom + input.composedLength)
                    x: from.x
                    y: input.height - height
                    width: to.x - from.x
                    height: Style.outlineWidth * 2
                    visible: input.composedLength > 0
                    color: Style.primary
                }
            }
            PhraseText {
                x: input.x
                anchors.verticalCenter: parent.verticalCenter
                width: input.width
                visible: input.text.length === 0 && entry.placeholder.length > 0
                text: entry.placeholder
                pixelSize: Style.fontBody
                lineHeight: Style.lineButton
                color: Style.textSecond
                Accessible.ignored: true
            }
            Icon {
                id: mark
                x: parent.width - width - Style.grid(28, 16)
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.wrong
                name: "warning"
                color: Style.errorText
            }
        }
        PhraseText {
            width: parent.width
            visible: entry.wrong
            text: entry.problem
            bold: true
            lineHeight: Style.lineNote
            color: Style.errorText
        }
    }
}
