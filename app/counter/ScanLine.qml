// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// One scan that goes with the application: shown when staff asks for it, for the centre writes down who looked.
Column {
    id: line

    required property int index
    required property int scanState
    required property var picture

    readonly property bool shown: scanState === VisitScans.Shown
    readonly property bool coming: scanState === VisitScans.Coming

    spacing: Style.space1
    topPadding: Style.space1
    bottomPadding: Style.space1

    Flow {
        width: parent.width
        spacing: Style.space2
        Item {
            width: Style.large ? Math.min(name.implicitWidth, parent.width) : line.width * 0.23 // as ValueLine
            height: Math.max(name.height, button.height)
            PhraseText {
                id: name
                y: (parent.height - height) / 2
                width: parent.width
                //: Among the values of an application: a picture of a paper that was handed in with it; %1 counts from 1
                text: qsTr("Scan %1").arg(line.index + 1)
                pixelSize: Style.fontNote
                color: Style.textSecond
            }
        }
        AppButton {
            id: button
            enabled: !line.coming
            iconName: line.shown ? "eye-off" : "eye"
            kind: "outlined"
            //: Button beside a scan that goes with an application
            text: line.coming ? qsTr("Fetching …")
            //: Button beside a scan that goes with an application
                  : line.shown ? qsTr("Hide")
                  //: Button beside a scan that goes with an application
                                                             : qsTr("Show")
            Accessible.name: name.text + ": " + text
            onClicked: line.shown ? Counter.scans.hide(line.index) : Counter.scans.show(line.index)
        }
    }
    Banner {
        visible: line.scanState === VisitScans.Failed
        width: parent.width
        kind: "due"
        //: Below a scan that goes with an application
        text: qsTr("This scan could not be shown. Try once more; if that does not help, ask the person for the paper.")
    }
    ScanPicture {
        id: view
        visible: line.shown
        width: parent.width
        height: implicitHeight
        picture: line.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: name.text
    }
    Rectangle {
        width: line.width
        height: Style.hairline
        color: Style.line
    }
}
