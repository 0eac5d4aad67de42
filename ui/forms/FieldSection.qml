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
    property bool partial: false // of which month and day may be unknown: typed, too, for a step leads to a whole day
    property var towns: []     // [{"value","label"}] to choose from instead of writing
    property string keys: ""   // that a text begins with
    property bool open: false  // of choices: something else may be written
    property bool doubtful: false
    property int limit: 0

    readonly property bool typed: /^(text|kana|name|address|phone|digits|residenceCard)$/.test(type)
    readonly property string trouble: problem.length > 0 ? Format.complaint(problem, limit) : ""

    readonly property var hints: ({"phone": "digits", "digits": "digits", "kana": "kana", "residenceCard": "latin"})

    function answer(value: var): void {
        form.answer(fieldId, value);
    }
    // The town stands in the field like one that was typed.
    readonly property bool offersTowns: towns.length > 0 && !towns.some(one => one.value === value)
    function write(text: string): void {
        const field = fields.itemAt(0) as EntryField;
        if (field)
            field.text = text;
        answer(text);
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
        spacing: Style.space2

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
                inputHint: section.keys.length > 0 ? section.keys : section.hints[section.type] ?? "text"
                // Not bound: what is being typed is this field's own, whatever the form makes of it.
                Component.onCompleted: text = section.value ?? ""
                onEdited: text => section.answer(text)
            }
        }
        Repeater {
            model: section.offersTowns ? 1 : 0

            ChoiceField {
                width: control.width
                choices: section.towns
                onPicked: value => section.write(value)
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
            model: section.type === "choice" && section.open ? 1 : 0

            EntryField {
                width: control.width
                //: Below choices, for an answer that is none of them. %1 is what is asked: "Nationality".
                label: qsTr("%1: if it is none of these, write it here").arg(section.label)
                maxLength: section.maxLength
                onEdited: text => section.answer(text)
            }
        }
        Repeater {
            model: section.type === "date" && (section.birth || section.partial) ? 1 : 0

            BirthDateField {
                width: control.width
                value: section.value ?? ""
                wrong: section.trouble.length > 0
                partial: section.partial
                ofBirth: section.birth
                earliest: section.minimum === undefined ? 0 : Number(Formatter.today().slice(0, 4)) + Math.floor(section.minimum / 365)
                onPicked: value => section.answer(value)
            }
        }
        Repeater {
            model: section.type === "date" && !section.birth && !section.partial ? 1 : 0

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
                feeYen: section?.form?.feeYen ?? -1
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
        visible: section.doubtful && section.trouble.length === 0
        //: Below the name of the holder of an account, where it is another name than the applicant's, and below a name that
        //: is the person's own, but not the one that this procedure goes by (通称). It may be right.
        text: qsTr("This is another name than the one needed here. Please check whether it is right.")
        bold: true
        lineHeight: Style.lineNote
        color: Style.text
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
