// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

Window {
    id: window

    width: 1080
    height: 1920
    color: Style.page
    //: Name of the window, for assistive technology
    title: Phrases.plainText(qsTr("Ward office kiosk"))

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: Session.startTrouble.length > 0 ? broken : shell
    }
    Component {
        id: broken
        BrokenPage {}
    }
    Component {
        id: shell
        Shell {}
    }
}
