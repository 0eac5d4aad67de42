// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// What the city wants everybody to know these days (お知らせ): those that are important, the others, or both.
Column {
    id: list

    property bool important: true
    property bool others: true
    readonly property list<var> shown: Session.notices.filter(one => one.important ? list.important : list.others)

    visible: shown.length > 0
    spacing: Style.space2

    Repeater {
        model: list.shown
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
