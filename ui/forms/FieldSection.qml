// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Forms

// One question of a form: its words, what it is answered with, what is wrong with the answer, why it is asked.
Column {
    id: section

    property var form: null // a FormModel
    property string fieldId
    property string type
    property string label
    property string hint: ""
    property string why: ""
    property var value
    property var choices: []
    property var minimum
    property var maximum
    property int maxLength: 200
    property bool needed: true
    property string problem: ""
    property int limit: 0

    readonly property bool typed: ["text", "kana", "name", "address", "phone"].includes(type)
    readonly property string trouble: problem.length > 0 ? Format.complaint(problem, limit) : ""

    function answer(value: var): void {
        form.answer(fieldId, value);
    }
    function focusField(): void {
        control.item.forceActiveFocus(Qt.TabFocusReason);
        if (!typed)
            control.item.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Style.headingGap

    Heading {
        width: parent.width
        visible: !section.typed
        text: section.label
        note: section.hint
    }
    Loader {
        id: control
        width: parent.width
        sourceComponent: section.typed ? typedAnswer
                       : section.type === "choice" ? choiceAnswer
                       : section.type === "date" ? dateAnswer
                       : section.type === "integer" ? numberAnswer
                       : null
    }
    Row {
        width: parent.width
        spacing: Style.space2
        visible: !section.typed && section.trouble.length > 0

        Icon {
            name: "warning"
            size: Style.iconSizeSmall
            color: Style.errorText
        }
        PhraseText {
            width: parent.width - Style.iconSizeSmall - parent.spacing
            text: section.trouble
            bold: true
            lineHeight: Style.lineNote
            color: Style.errorText
        }
    }
    PhraseText {
        width: parent.width
        visible: section.why.length > 0
        text: section.why
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.hintText
    }

    Component {
        id: typedAnswer

        EntryField {
            //: After the name of a field that may be left empty. %1 is that name.
            label: section.needed || section.hint.length > 0 ? section.label : qsTr("%1 (if you like)").arg(section.label)
            hint: section.hint
            problem: section.trouble
            maxLength: section.maxLength
            inputHint: section.type === "phone" ? "digits" : section.type === "kana" ? "kana" : "text"
            // Not bound: what is being typed is this field's own, whatever the form makes of it.
            Component.onCompleted: text = section.value ?? ""
            onEdited: text => section.answer(text)
        }
    }
    Component {
        id: choiceAnswer

        ChoiceField {
            choices: section.choices
            value: section.value ?? ""
            onPicked: value => section.answer(value)
        }
    }
    Component {
        id: dateAnswer

        DateField {
            value: section.value ?? ""
            wrong: section.trouble.length > 0
            onPicked: value => section.answer(value)
        }
    }
    Component {
        id: numberAnswer

        Item {
            implicitHeight: count.height + (beside ? 0 : fee.height + Style.space2)

            readonly property bool beside: count.width + Style.gutter + fee.implicitWidth <= width

            Stepper {
                id: count
                value: section.value ?? section.minimum ?? 0
                from: section.minimum ?? 0
                to: section.maximum ?? 99
                label: section.label
                onMoved: value => section.answer(value)
            }
            PhraseText {
                id: fee
                x: parent.beside ? parent.width - width : 0
                y: parent.beside ? (count.height - height) / 2 : count.height + Style.space2
                width: Math.min(implicitWidth, parent.width)
                visible: section.form !== null && section.form.feeYen >= 0
                //: What it costs, beside the number of copies. %1 is an amount of money.
                text: qsTr("Fee  %1").arg(Format.yen(section.form?.feeYen ?? 0))
                bold: true
                pixelSize: Style.fontHeading
                lineHeight: Style.lineHeading
                color: Style.heading
            }
        }
    }
}
