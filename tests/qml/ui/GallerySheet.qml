// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

Rectangle {
    id: page
    color: Style.page
    ModeSheet {
        x: Style.space4
        y: foot.y - height - Style.space2
        width: page.width - 2 * x
        height: Math.min(implicitHeight, foot.y - Style.space4)
        sheet: "settings"
    }
    ModeBar {
        id: foot
        y: page.height - height
        width: page.width
        openSheet: "settings"
    }
}
