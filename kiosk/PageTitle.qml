// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// The one title of a page. A new page puts the focus here, so that a screen reader begins with it.
PhraseText {
    bold: true
    pixelSize: Style.fontTitle
    lineHeight: Style.lineTitle
    color: Style.heading
    Accessible.role: Accessible.Heading
    Accessible.focusable: true
}
