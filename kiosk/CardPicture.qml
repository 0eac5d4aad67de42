// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style

// A My Number card, drawn: no real design, so that nobody compares theirs with it.
Rectangle {
    id: card

    required property color ink
    required property color pale
    required property color mid
    required property color strong

    width: 332
    height: 208
    radius: 18
    color: Style.surface
    border.color: ink
    border.width: 4

    component Line: Rectangle {
        height: 12
        radius: 6
        color: card.mid
    }

    Rectangle {
        x: 4
        y: 4
        width: 324
        height: 42
        radius: 14
        color: Style.tint
        Rectangle {
            y: 20
            width: parent.width
            height: 22
            color: parent.color
        }
    }
    Line {
        x: 24
        y: 18
        width: 120
        height: 14
        color: card.strong
    }
    Rectangle { // the photo
        x: 24
        y: 66
        width: 84
        height: 106
        radius: 8
        color: card.pale
        border.width: Style.highContrast ? 2 : 0
        border.color: card.mid
        Rectangle {
            x: 24
            y: 20
            width: 36
            height: 36
            radius: 18
            color: Style.highContrast ? card.mid : Style.surface
        }
        Rectangle {
            x: 12
            y: 60
            width: 60
            height: 46
            radius: 26
            color: Style.highContrast ? card.mid : Style.surface
        }
        Rectangle {
            x: 12
            y: 82
            width: 60
            height: 24
            color: Style.highContrast ? card.mid : Style.surface
        }
    }
    Line {
        x: 128
        y: 72
        width: 150
        height: 16
        color: card.ink
    }
    Line {
        x: 128
        y: 104
        width: 178
    }
    Line {
        x: 128
        y: 128
        width: 120
    }
    Line {
        x: 128
        y: 160
        width: 70
    }
    Rectangle { // the chip
        x: 258
        y: 142
        width: 48
        height: 38
        radius: 8
        color: Style.railMark // gold, in every theme
        Rectangle {
            x: 0
            y: 18
            width: 48
            height: 2
            color: Style.surface
        }
        Rectangle {
            x: 23
            y: 0
            width: 2
            height: 38
            color: Style.surface
        }
    }
}
