// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// The camera's picture while a receipt is held before it. The camera is off whenever this is not there.
FocusScope {
    id: panel

    signal closed

    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Style.page
    }
    ScrollPage {
        anchors.fill: parent
        anchors.topMargin: Style.gutter
        Panel {
            id: content
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 960 * Style.px * Style.titleFactor)
            spacing: Style.space2
            Heading {
                width: parent.width
                level: 2
                //: In the panel with the camera's picture, where a receipt's code is read
                text: qsTr("Hold the receipt's QR code before the camera.")
            }
            CameraView {
                width: parent.width
                largestHeight: panel.height * 0.55
                source: Counter.cameraVideo
                //: In the panel with the camera's picture, where a receipt's code is read
                absentText: qsTr("No camera can be used. Please type the receipt number, or use a handheld scanner.")
                onFound: text => Counter.find(text)
            }
            Banner {
                width: parent.width
                visible: Counter.notice.length > 0
                kind: "error"
                text: Counter.notice.length > 0 ? Counter.notice + " (" + Counter.noticeCode + ")" : ""
            }
            AppButton {
                focus: true
                //: Button: closes the camera's picture
                text: qsTr("Close the camera")
                keyHint: "Esc"
                onClicked: panel.closed()
            }
        }
    }
}
