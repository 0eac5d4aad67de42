// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// 補正: the whole application to write in, with what only the counter asks. What the person handed in stays beside it.
Column {
    id: page

    readonly property VisitCorrection correction: Counter.correction
    readonly property var form: correction.form // a FormModel

    function focusFirstProblem(): void {
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row) as FormSection;
            if (item.model.fieldId === form.firstProblem)
                item.focusField();
        }
    }

    spacing: Style.sectionGap

    Panel {
        width: parent.width
        //: Over the application that a member of staff is correcting
        note: qsTr("What was handed in is kept. Your values stand beside it, with your name and the time.")
        Heading {
            width: parent.width
            level: 2
            //: Over the application that a member of staff is correcting. %1 is the procedure's name.
            text: qsTr("Correct or complete: %1").arg(Counter.visit.title)
        }
    }
    Repeater {
        id: rows
        model: page.form

        FormSection {
            width: parent?.width ?? 0
            headed: true
            form: page.form
        }
    }
    ChoiceButton {
        width: parent.width
        exclusive: false
        checked: page.correction.seen
        //: Staff tick this when a paper that they saw says what they wrote
        text: qsTr("I saw a paper that says so")
        onClicked: page.correction.seen = !checked
    }
}
