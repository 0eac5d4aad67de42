// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// A date of birth as somebody types it by habit, in an era that had ended; and one of which only the year is known.
Rectangle {
    color: Style.page

    ScrollPage {
        y: Style.space3
        width: parent.width
        height: parent.height - y
        Column {
            width: parent.width
            spacing: Style.sectionGap

            BirthDateField {
                width: parent.width
                partial: true
                before: 1988
                onPicked: value => this.value = value
                Component.onCompleted: {
                    const parts = children[1].children;
                    ["31", "5", "1"].forEach((text, index) => parts[index].insertText(text));
                }
            }
            BirthDateField {
                width: parent.width
                partial: true
                value: "1945-00-00"
            }
        }
    }
}
