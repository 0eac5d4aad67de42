// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Forms

// What one row of a form becomes: a question, a group of boxes to tick (at its first row), or nothing.
Item {
    id: section

    required property var model
    required property int index
    property var form: null // a FormModel

    readonly property bool grouped: model.group >= 0

    readonly property bool stands: !model.shown && (!grouped || model.group === index)

    function focusField(): void {
        const question = questions.itemAt(0) as FieldSection;
        if (question)
            question.focusField();
    }

    implicitHeight: column.height
    visible: stands

    // One or none of each. Repeaters, because Qt 6.4 makes no bound component in a Loader.
    Column {
        id: column
        width: parent.width

        Repeater {
            model: section.stands && section.grouped ? 1 : 0

            BooleanGroup {
                width: column.width
                form: section.form
                first: section.index
            }
        }
        Repeater {
            id: questions
            model: section.stands && !section.grouped ? 1 : 0

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
                needed: section.model.required
                problem: section.model.problem
                limit: section.model.limit
            }
        }
    }
}
