// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtMultimedia
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
    ReceiptCamera {
        id: camera
        active: true
        source: Counter.cameraVideo
        videoSink: picture.videoSink
        onFound: text => Counter.find(text)
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
            Rectangle {
                id: frame
                width: parent.width
                height: Math.min(width * 9 / 16, panel.height * 0.55)
                radius: Style.radiusField
                color: Style.heading
                visible: camera.sight !== ReceiptCamera.Absent
                Accessible.role: Accessible.Graphic
                //: The camera's live picture, for assistive technology
                Accessible.name: qsTr("Picture of the camera")
                VideoOutput {
                    id: picture
                    anchors.fill: parent
                    anchors.margins: Style.space1
                }
            }
            Banner {
                width: parent.width
                kind: camera.sight === ReceiptCamera.Absent ? "due" : "hint"
                text: camera.sight === ReceiptCamera.Absent
                      //: In the panel with the camera's picture, where a receipt's code is read
                      ? qsTr("No camera can be used. Please type the receipt number, or use a handheld scanner.")
                      //: In the panel with the camera's picture, where a receipt's code is read
                      : camera.sight === ReceiptCamera.Looking ? qsTr("Looking for a code …") : qsTr("The camera is starting.")
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
