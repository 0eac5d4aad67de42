// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Kiosk
import Madoguchi.Style

// Procedures two and two, all of one height: those of one section, or those that most people come for.
Flow {
    id: grid

    property string section: "" // empty: the common ones

    signal picked(string procedure)

    readonly property int across: Style.large || section.length > 0 ? 1 : 2 // long titles have a line of their own
    property real tallest: 0

    function shows(tile: ProcedureTile): bool {
        return section.length > 0 ? tile.section === section : tile.common;
    }
    function measure(): void {
        let most = 0;
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as ProcedureTile;
            if (tile && shows(tile))
                most = Math.max(most, tile.implicitHeight);
        }
        tallest = most;
    }

    spacing: Style.gutter
    onSectionChanged: measure()

    Repeater {
        id: tiles
        model: Session.catalogue
        onItemAdded: grid.measure()

        ProcedureTile {
            id: tile
            visible: grid.shows(tile)
            width: Math.floor((grid.width - grid.spacing * (grid.across - 1)) / grid.across)
            height: grid.across > 1 ? Math.max(implicitHeight, grid.tallest) : implicitHeight
            onImplicitHeightChanged: grid.measure()
            onClicked: grid.picked(procedure)
        }
    }
}
