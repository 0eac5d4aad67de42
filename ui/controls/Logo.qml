// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// The house sign: a window with the morning in it.
Icon {
    name: "logo"
    size: Style.grid(52, 48)
    color: Style.primary
    secondColor: Style.onPrimary
}
