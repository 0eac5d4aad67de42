// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style

// The two rings around what has the focus: light next to the shape, dark around it, so that one of them is seen on any
// ground. Child of the shape; says nothing to assistive technology, which knows the focus itself.
Item {
    id: ring

    property real radius: Style.radiusButton
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -(Style.focusInner + Style.focusOuter)
    visible: shown
    z: 1
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: ring.radius + Style.focusInner + Style.focusOuter
        color: "transparent"
        border.color: Style.focusDark
        border.width: Style.focusOuter
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Style.focusOuter
        radius: ring.radius + Style.focusInner
        color: "transparent"
        border.color: Style.focusLight
        border.width: Style.focusInner
    }
}
