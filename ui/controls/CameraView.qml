// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// The camera's live picture with a frame to aim at, and one word of advice below it. The camera is on only while this
// is seen.
Column {
    id: view

    property url source // a video file in place of the camera; empty: the first camera
    property real largestHeight: width * 9 / 16 // of the picture
    //: Below the place of the camera's picture
    property string absentText: qsTr("No camera can be used.")
    readonly property alias sight: camera.sight
    readonly property alias running: camera.active

    signal found(text: string)

    // By CodeCamera.Sight.
    readonly property list<string> advice: [
        //: Below the camera's picture, before it shows anything
        qsTr("The camera is starting."),
        //: Below the camera's picture: what to do with the code
        qsTr("Hold the code inside the frame."),
        //: Below the camera's picture: why no code can be read, and what to do
        qsTr("It is too dark. Please hold it in the light."),
        //: Below the camera's picture: why no code can be read (it shines or reflects), and what to do
        qsTr("It is too bright. Please tilt it a little."),
        //: Below the camera's picture: why no code can be read, and what to do
        qsTr("The code is too small. Please hold it closer."),
        absentText
    ]
    readonly property list<string> icons: ["clock", "code", "light", "light", "closer", "warning"]

    spacing: Style.space2

    CodeCamera {
        id: camera
        active: view.visible
        source: view.source
        videoSink: picture.videoSink
        onFound: text => view.found(text)
    }
    Rectangle {
        id: glass
        width: parent.width
        height: Math.min(width * 9 / 16, view.largestHeight)
        radius: Style.radiusField
        color: Style.rail
        visible: camera.sight !== CodeCamera.Absent
        Accessible.role: Accessible.Graphic
        //: The camera's live picture, for assistive technology
        Accessible.name: Phrases.plainText(qsTr("Picture of the camera"))
        CameraPicture {
            id: picture
            anchors.fill: parent
            anchors.margins: Style.space1
        }
        Item {
            id: aim
            anchors.centerIn: parent
            width: 0.62 * Math.min(glass.width, glass.height)
            height: width
            Repeater {
                model: 4 // its corners, each dark around light, so that they are seen on any ground
                Item {
                    id: corner
                    required property int index
                    anchors.fill: parent
                    rotation: 90 * index
                    Repeater {
                        model: [{edge: 0, ink: Style.codeDark}, {edge: Style.chosenWidth / 2, ink: Style.railMark}]
                        Item {
                            id: stroke
                            required property var modelData
                            readonly property real thick: 2 * Style.chosenWidth - 2 * stroke.modelData.edge
                            readonly property real far: (parent ? parent.width : 0) / 5 - 2 * stroke.modelData.edge
                            x: stroke.modelData.edge
                            y: stroke.modelData.edge
                            Rectangle {
                                width: stroke.far
                                height: stroke.thick
                                color: stroke.modelData.ink
                            }
                            Rectangle {
                                width: stroke.thick
                                height: stroke.far
                                color: stroke.modelData.ink
                            }
                        }
                    }
                }
            }
        }
    }
    Banner {
        width: parent.width
        kind: camera.sight === CodeCamera.Absent ? "due" : "hint"
        iconName: view.icons[camera.sight]
        text: view.advice[camera.sight]
        Accessible.role: Accessible.AlertMessage // said when it changes
    }
}
