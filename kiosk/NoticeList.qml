// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// What the city wants everybody to know these days (お知らせ), important things first.
Column {
    id: list

    readonly property bool any: Session.notices.length > 0

    visible: any
    spacing: Style.space2

    Repeater {
        model: Session.notices
        Banner {
            required property var modelData

            width: list.width
            kind: modelData.important ? "due" : "tint"
            iconName: modelData.important ? "warning" : "info"
            bold: modelData.important
            //: Before a notice of the city, on the first page
            text: modelData.important ? qsTr("Important: %1").arg(modelData.text)
                                      //: Before a notice of the city, on the first page
                                      : qsTr("Notice: %1").arg(modelData.text)
        }
    }
}
