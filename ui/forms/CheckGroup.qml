// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Visit

// The items of one run of yes-or-no answers, each with its own hint.
FocusScope {
    id: checks

    property FormModel form
    property int group: -1

    function has(field: string): bool {
        for (let i = 0; i < items.count; ++i) {
            const item = items.itemAt(i) as ChoiceButton;
            if (item && item.visible && item.objectName === field)
                return true;
        }
        return false;
    }

    implicitHeight: grid.height

    Grid {
        id: grid
        readonly property real cell: (checks.width - (columns - 1) * columnSpacing) / columns
        columns: Style.large ? 1 : 2
        columnSpacing: Style.gutter
        rowSpacing: Style.space2

        Repeater {
            id: items
            model: checks.form
            delegate: ChoiceButton {
                required property var model
                objectName: model.fieldId
                width: grid.cell
                visible: model.group === checks.group
                text: model.label
                note: model.hint
                checked: model.value === true
                onClicked: checks.form.answer(model.fieldId, !checked)
            }
        }
    }
}
