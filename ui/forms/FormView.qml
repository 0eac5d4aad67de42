// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style
import Madoguchi.Visit

// A form: what is known stands at the top with its source, then one section for each question. Put it into a ScrollPage.
Column {
    id: view

    property FormModel form

    // A section that should be brought into view.
    signal showRequested(Item section)

    function focusFirstProblem(): void {
        for (let i = 0; i < sections.count; ++i) {
            const section = sections.itemAt(i) as FormSection;
            if (section && section.holds(form.firstProblem)) {
                section.focusInput(form.firstProblem);
                view.showRequested(section);
                return;
            }
        }
    }

    spacing: Style.sectionGap

    Panel {
        width: view.width
        spacing: 0
        note: view.form ? view.form.note : ""

        Repeater {
            model: view.form
            delegate: AnswerRow {
                required property var model
                width: parent ? parent.width : 0
                visible: model.shown
                label: model.label
                type: model.type
                value: model.value
                choices: model.choices
                source: model.source
            }
        }
    }

    Repeater {
        id: sections
        model: view.form
        delegate: FormSection {
            width: view.width
            form: view.form
        }
    }
}
