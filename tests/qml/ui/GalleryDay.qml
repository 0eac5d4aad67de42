// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// Another day than that of a birth, of which a part is not known yet.
Rectangle {
    color: Style.page

    ScrollPage {
        y: Style.space3
        width: parent.width
        height: parent.height - y

        FieldSection {
            width: parent.width
            type: "date"
            label: "卒業する|日"
            partial: true
            minimum: -365
            value: "2028-03-00"
        }
    }
}
