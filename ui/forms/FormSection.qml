// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style
import Madoguchi.Visit

// One question with its heading, its input by type, why it is asked, and what is wrong with the answer. A run of
// yes-or-no items is one section, drawn by the first of them.
Column {
    id: section

    required property FormModel form
    required property int index
    required property var model

    readonly property string type: model.type
    readonly property bool grouped: model.group >= 0
    readonly property string problem: model.problem.length > 0 ? Format.complaint(model.problem, model.limit) : ""
    readonly property var inputs: ({
            "choice": choiceInput,
            "integer": integerInput,
            "date": dateInput,
            "boolean": groupInput
        })

    function holds(field: string): bool {
        return visible && (model.fieldId === field || grouped && (input.item as CheckGroup)?.has(field));
    }
    function focusInput(field: string): void {
        input.item.forceActiveFocus(Qt.OtherFocusReason);
    }

    visible: !model.shown && (!grouped || model.group === index)
    spacing: Style.headingGap

    Heading {
        width: parent.width
        level: 2
        //: Heading over several items that can each be chosen or left out
        text: section.grouped ? qsTr("Choose what applies") : section.model.label
    }
    PhraseText {
        width: parent.width
        visible: text.length > 0
        text: section.grouped ? "" : section.model.hint
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
    }
    Loader {
        id: input
        width: parent.width
        active: section.visible
        sourceComponent: section.inputs[section.type] ?? textInput
    }
    Banner {
        width: parent.width
        visible: section.problem.length > 0
        kind: "error"
        text: section.problem
    }
    PhraseText {
        width: parent.width
        visible: text.length > 0
        text: section.grouped ? "" : section.model.why
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.hintText
    }

    Component {
        id: choiceInput
        ChoiceGroup {
            label: section.model.label
            choices: section.model.choices
            value: section.model.value ?? ""
            onChosen: value => section.form.answer(section.model.fieldId, value)
        }
    }
    Component {
        id: groupInput
        CheckGroup {
            form: section.form
            group: section.model.group
        }
    }
    Component {
        id: integerInput
        CountInput {
            label: section.model.label
            value: section.model.value ?? section.model.minimum ?? 0
            from: section.model.minimum ?? 0
            to: section.model.maximum ?? 99
            feeYen: section.form.feeYen
            feeConfirmed: section.form.feeConfirmed
            onMoved: value => section.form.answer(section.model.fieldId, value)
        }
    }
    Component {
        id: dateInput
        DateInput {
            label: section.model.label
            value: section.model.value ?? ""
            onChosen: value => section.form.answer(section.model.fieldId, value)
        }
    }
    Component {
        id: textInput
        EntryField {
            label: section.model.label
            text: section.model.value ?? ""
            maxLength: section.model.maxLength
            inputHint: ({"kana": "kana", "phone": "digits"})[section.type] ?? "text"
            onEdited: text => section.form.answer(section.model.fieldId, text)
        }
    }
}
