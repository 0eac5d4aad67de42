// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style

// The kiosk cannot take anything in. One plain page with the code, and nothing to press.
Item {
    id: page

    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: Style.margin
        width: parent.width - 2 * x
        spacing: Style.sectionGap

        Icon {
            name: "warning"
            size: 120 * Style.px
        }
        PageTitle {
            width: parent.width
            //: Title when the kiosk could not start
            text: qsTr("This machine is resting now.")
        }
        PhraseText {
            width: parent.width
            text: Format.errorText(Session.startTrouble)
            pixelSize: Style.fontLead
        }
        PhraseText {
            width: parent.width
            //: When the kiosk could not start
            text: qsTr("Staff at the counter are glad to help you.")
            pixelSize: Style.fontLead
        }
        CodePanel {
            width: parent.width
            code: Session.startTrouble
        }
    }
}
