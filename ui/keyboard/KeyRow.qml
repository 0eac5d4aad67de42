// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style

// One row of keys. An empty text is a gap.
Row {
    id: row

    property var keys: []
    property int columns: keys.length

    signal typed(string text)

    spacing: Style.space1
    anchors.horizontalCenter: parent?.horizontalCenter

    Repeater {
        model: row.keys

        KeyCap {
            required property string modelData

            width: ((row.parent?.width ?? 0) - row.spacing * (row.columns - 1)) / row.columns
            opacity: modelData.length > 0 ? 1 : 0
            enabled: modelData.length > 0
            text: modelData
            onClicked: row.typed(modelData)
        }
    }
}
