// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// A bell in two rings that widen slowly, or rest where motion is not wanted.
Item {
    id: bell

    implicitWidth: 392 * Style.px
    implicitHeight: implicitWidth
    Accessible.ignored: true

    component Ring: Rectangle {
        anchors.centerIn: parent
        height: width
        radius: width / 2
        border.width: Style.highContrast ? Style.outlineWidth : 0
        border.color: Style.primary
    }

    Ring {
        width: bell.width
        color: Style.pick("#dcf0ff", "#000000", "#00316a")
        NumberAnimation on width {
            running: Style.ringDuration > 0 && bell.visible
            from: bell.implicitWidth * 0.82
            to: bell.implicitWidth
            duration: Math.max(1, Style.ringDuration)
            loops: 3
            easing.type: Easing.OutCubic
        }
    }
    Ring {
        width: 300 * Style.px
        color: Style.pick("#c0e4ff", "#000000", "#00428c")
    }
    Ring {
        width: 210 * Style.px
        color: Style.primary
        Icon {
            anchors.centerIn: parent
            name: "bell"
            size: 120 * Style.px
            color: Style.onPrimary
        }
    }
}
