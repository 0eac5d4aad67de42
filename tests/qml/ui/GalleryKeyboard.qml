// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Keyboard

Rectangle {
    id: page
    color: Style.page

    EntryField {
        id: entry
        x: Style.margin
        y: Style.space6
        width: page.width - 2 * x
        focus: true
        label: Modes.language === "en" ? "Building" : "建物の名前"
        hint: Modes.language === "en" ? "" : "一軒家のときは、入力せずに進めます。"
    }
    OnScreenKeyboard {
        id: keyboard
        y: page.height - height
        width: page.width
        height: implicitHeight
        field: entry
    }
    Component.onCompleted: {
        entry.focusField();
        for (const kana of "ともぶち")
            keyboard.type(kana);
    }
}
