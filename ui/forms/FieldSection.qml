// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

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
    property bool birth: false // a date of birth: far back, so it is typed
    property int limit: 0

    readonly property bool typed: /^(text|kana|name|address|phone|digits|residenceCard)$/.test(type)
    readonly property string trouble: problem.length > 0 ? Format.complaint(problem, limit) : ""

    readonly property var hints: ({"phone": "digits", "digits": "digits", "kana": "kana", "residenceCard": "latin"})

    function answer(value: var): void {
        form.answer(fieldId, value);
    }
    function focusField(): void {
        const field = fields.itemAt(0) as EntryField;
        if (field)
            field.focusField();
        else
            control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Style.headingGap

    Heading {
        width: parent.width
        visible: !section.typed
        text: section.label
        note: section.hint
    }
    // One of these. Repeaters, because Qt 6.4 makes no bound component in a Loader.
    Column {
        id: control
        width: parent.width

        Repeater {
            id: fields
            model: section.typed ? 1 : 0

            EntryField {
                width: control.width
                //: After the name of a field that may be left empty. %1 is that name.
                label: section.needed || section.hint.length > 0 ? section.label : qsTr("%1 (if you like)").arg(section.label)
                hint: section.hint
                problem: section.trouble
                maxLength: section.maxLength
                inputHint: section.hints[section.type] ?? "text"
                // Not bound: what is being typed is this field's own, whatever the form makes of it.
                Component.onCompleted: text = section.value ?? ""
                onEdited: text => section.answer(text)
            }
        }
        Repeater {
            model: section.type === "choice" ? 1 : 0

            ChoiceField {
                width: control.width
                choices: section.choices
                value: section.value ?? ""
                onPicked: value => section.answer(value)
            }
        }
        Repeater {
            model: section.type === "date" && section.birth ? 1 : 0

            BirthDateField {
                width: control.width
                value: section.value ?? ""
                wrong: section.trouble.length > 0
                onPicked: value => section.answer(value)
            }
        }
        Repeater {
            model: section.type === "date" && !section.birth ? 1 : 0

            DateField {
                width: control.width
                value: section.value ?? ""
                wrong: section.trouble.length > 0
                onPicked: value => section.answer(value)
            }
        }
        Repeater {
            model: section.type === "boolean" ? 1 : 0

            ChoiceField {
                width: control.width
                choices: [
                    //: The answer to a question
                    {"value": "yes", "label": qsTr("Yes")},
                    //: The answer to a question
                    {"value": "no", "label": qsTr("No")}
                ]
                value: section.value === undefined ? "" : section.value ? "yes" : "no"
                onPicked: value => section.answer(value === "yes")
            }
        }
        Repeater {
            model: section.type === "integer" ? 1 : 0

            NumberField {
                width: control.width
                value: section.value ?? section.minimum ?? 0
                from: section.minimum ?? 0
                to: section.maximum ?? 99
                label: section.label
                feeYen: section.form?.feeYen ?? -1
                onPicked: value => section.answer(value)
            }
        }
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
}
