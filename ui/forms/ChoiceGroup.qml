// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// One of several answers. Few stand in two columns, many in a compact grid; large text makes one column of them.
FocusScope {
    id: group

    property string label
    property var choices: [] // [{value, label}]
    property string value

    signal chosen(string value)

    readonly property bool many: choices.length > 6
    readonly property int columns: Style.large ? (many ? 2 : 1) : many ? 4 : 2

    implicitHeight: grid.height
    Accessible.role: Accessible.Grouping
    Accessible.name: Phrases.plainText(label)

    Grid {
        id: grid
        readonly property real cell: (group.width - (columns - 1) * columnSpacing) / columns
        columns: group.columns
        columnSpacing: Style.gutter
        rowSpacing: Style.space2

        Repeater {
            model: group.choices
            delegate: ChoiceButton {
                required property var modelData
                required property int index
                width: grid.cell
                focus: index === 0
                exclusive: true
                compact: group.many
                text: modelData.label
                checked: modelData.value === group.value
                onClicked: group.chosen(modelData.value)
            }
        }
    }
}
