// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Forms

// A procedure being filled in: what is known on top, with its source and why it is used; then one section for each
// question. Rows come and go with the answers, and what is being typed stays.
Column {
    id: view

    property var form: null // a FormModel

    function focusFirstProblem(): void {
        for (let row = 0; row < sections.count; ++row) {
            const item = sections.itemAt(row) as FormSection;
            if (item.model.fieldId === form.firstProblem)
                item.focusField();
        }
    }

    spacing: Style.sectionGap

    Panel {
        id: known
        width: parent.width
        visible: rows.lastShown >= 0
        note: view.form?.note ?? ""

        Repeater {
            id: rows

            property int lastShown: -1

            function recount(): void {
                lastShown = -1;
                for (let row = 0; row < count; ++row) {
                    if ((itemAt(row) as KnownRow)?.model.shown)
                        lastShown = row;
                }
            }

            model: view.form
            onItemAdded: recount()
            onItemRemoved: recount()

            KnownRow {
                width: parent?.width ?? 0
                last: index === rows.lastShown
            }
        }
    }
    Repeater {
        id: sections
        model: view.form

        FormSection {
            width: parent?.width ?? 0
            form: view.form
        }
    }
}
