// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// Two sources say different things of one value. The person says which is right; until then neither is chosen.
Column {
    id: field

    property string label
    property string type
    property var choices: []
    property var alternatives: [] // [{"value","source"}]
    property string problem: ""

    signal settled(int alternative)

    function focusField(): void {
        (repeater.itemAt(0) as ChoiceButton)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Style.headingGap

    Heading {
        width: parent.width
        //: Heading over two values of which one is right. %1 is what they are about: "Address".
        text: qsTr("%1: which one is right?").arg(field.label)
    }
    PhraseText {
        width: parent.width
        //: Below that heading
        text: qsTr("Two of your records differ. Nothing is chosen for you.")
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.hintText
    }
    Column {
        width: parent.width
        spacing: Style.space2

        Repeater {
            id: repeater
            model: field.alternatives

            ChoiceButton {
                required property var modelData
                required property int index
                readonly property string words: Format.answer(field.type, modelData.value, field.choices)
                readonly property bool written: Format.isVerbatim(field.type)

                width: parent?.width ?? 0
                verbatim: written ? words : ""
                text: written ? "" : words
                source: modelData.source
                onClicked: field.settled(index)
            }
        }
    }
    Row {
        width: parent.width
        spacing: Style.space2
        visible: field.problem.length > 0

        Icon {
            name: "warning"
            size: Style.iconSizeSmall
            color: Style.errorText
        }
        PhraseText {
            width: parent.width - Style.iconSizeSmall - parent.spacing
            text: Format.complaint(field.problem, 0)
            bold: true
            lineHeight: Style.lineNote
            color: Style.errorText
        }
    }
}
