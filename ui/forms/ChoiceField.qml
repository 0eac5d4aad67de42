// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// One of a few, two beside each other; of many, a compact grid. Arrow keys move among them.
Flow {
    id: field

    property var choices: [] // [{"value","label"}]
    property string value: ""

    signal picked(string value)

    readonly property bool many: choices.length > 6
    readonly property int columns: Style.large ? 1 : many && Modes.language !== "en" ? (Style.textFactor > 1.2 ? 3 : 4) : 2

    function step(from: int, by: int): void {
        const next = repeater.itemAt(Math.min(choices.length - 1, Math.max(0, from + by)));
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: many ? Style.space2 : Style.gutter

    Repeater {
        id: repeater
        model: field.choices

        ChoiceButton {
            required property var modelData
            required property int index

            width: Math.floor((field.width - field.spacing * (field.columns - 1)) / field.columns)
            compact: field.many
            text: modelData.label
            checked: field.value === modelData.value
            onClicked: field.picked(modelData.value)
            Keys.onRightPressed: field.step(index, 1)
            Keys.onLeftPressed: field.step(index, -1)
            Keys.onDownPressed: field.step(index, field.columns)
            Keys.onUpPressed: field.step(index, -field.columns)
        }
    }
}
