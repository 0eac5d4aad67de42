// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A drawing beside a word. Never alone: the word next to it is its name.
IconItem {
    size: Style.iconSize
    color: Style.primary
    secondColor: Style.surface
    Accessible.ignored: true
}
