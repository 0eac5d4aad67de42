// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Forms
import Madoguchi.Style

// What one row of a form becomes: a question, a group of boxes to tick (at its first row), or nothing.
Item {
    id: section

    required property var model
    required property int index
    property var form: null // a FormModel
    property bool headed: false // the name of whom it is about stands over the first about each

    readonly property bool grouped: model.group >= 0

    readonly property bool unsettled: model.alternatives.length > 0
    readonly property bool stands: unsettled || !model.shown && (!grouped || model.group === index)

    function focusField(): void {
        const question = questions.itemAt(0) as FieldSection;
        const choice = alternatives.itemAt(0) as AlternativesField;
        if (choice)
            choice.focusField();
        else if (question)
            question.focusField();
    }

    implicitHeight: column.height
    visible: stands

    // One or none of each. Repeaters, because Qt 6.4 makes no bound component in a Loader.
    Column {
        id: column
        width: parent.width
        spacing: Style.sectionGap

        Repeater {
            model: section.headed && section.model.beginsPerson ? 1 : 0

            PersonHead {
                width: column.width
                name: section.model.person
                number: section.model.personNumber
                count: section.model.personCount
            }
        }
        Repeater {
            id: alternatives
            model: section.unsettled ? 1 : 0

            AlternativesField {
                width: column.width
                label: section.model.label
                type: section.model.type
                choices: section.model.choices
                alternatives: section.model.alternatives
                problem: section.model.problem
                onSettled: alternative => section.form.settle(section.model.fieldId, alternative)
            }
        }
        Repeater {
            model: section.grouped && section.model.group === section.index ? 1 : 0

            BooleanGroup {
                width: column.width
                form: section.form
                first: section.index
            }
        }
        Repeater {
            id: questions
            model: section.stands && !section.grouped && !section.unsettled ? 1 : 0

            FieldSection {
                width: column.width
                form: section.form
                fieldId: section.model.fieldId
                type: section.model.type
                label: section.model.label
                hint: section.model.hint
                why: section.model.why
                value: section.model.value
                choices: section.model.choices
                minimum: section.model.minimum
                maximum: section.model.maximum
                maxLength: section.model.maxLength
                birth: section.model.birth
                partial: section.model.partial
                towns: section.model.towns
                keys: section.model.keys
                open: section.model.open
                doubtful: section.model.doubtful
                needed: section.model.required
                problem: section.model.problem
                limit: section.model.limit
            }
        }
    }
}
