// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Kiosk
import Madoguchi.Style

// Matters side by side, all of one height; below each other in large type.
Flow {
    id: grid

    property var cards: [] // [{"key","title","icon"}]
    property int columns: 3

    signal picked(string key)

    readonly property int across: Style.large ? 1 : columns
    property real tallest: 0

    function measure(): void {
        let most = 0;
        for (let i = 0; i < tiles.count; ++i)
            most = Math.max(most, (tiles.itemAt(i) as TileCard)?.implicitHeight ?? 0);
        tallest = most;
    }

    spacing: Style.gutter

    Repeater {
        id: tiles
        model: grid.cards
        onItemAdded: grid.measure()
        onItemRemoved: grid.measure()

        TileCard {
            required property var modelData

            width: Math.floor((grid.width - grid.spacing * (grid.across - 1)) / grid.across)
            height: grid.across > 1 ? Math.max(implicitHeight, grid.tallest) : implicitHeight
            beside: grid.across === 1
            text: modelData.title
            iconName: modelData.icon
            onImplicitHeightChanged: grid.measure()
            onClicked: grid.picked(modelData.key)
        }
    }
}
