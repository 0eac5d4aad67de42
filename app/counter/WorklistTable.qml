// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// The applications, who waits longest on top. One stop of the Tab key; the arrows choose.
Rectangle {
    id: table

    readonly property bool folded: width < 1150 * Style.px * Style.textFactor
    readonly property real inner: width - 2 * Style.space4
    readonly property list<real> columns: [inner * 0.155, inner * 0.115, inner * 0.31, inner * 0.14, inner * 0.145, inner * 0.135]
    //: Heads of the worklist's columns
    readonly property list<string> heads: [qsTr("Number"), qsTr("Waited"), qsTr("Procedure"), qsTr("From"), qsTr("Language"), qsTr("State")]

    radius: Style.radiusPanel
    color: Style.surface
    border.width: Style.borderWidth
    border.color: Style.surfaceBorder

    Row {
        id: head
        visible: !table.folded
        height: visible ? 52 * Style.px * Style.textFactor : Style.radiusPanel
        x: Style.space4
        Repeater {
            model: table.heads
            PhraseText {
                id: title
                required property string modelData
                required property int index
                anchors.verticalCenter: parent.verticalCenter
                width: table.columns[title.index]
                text: title.modelData
                pixelSize: Style.fontNote
                lineHeight: Style.lineNote
                color: Style.textSecond
            }
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: Style.hairline
        color: Style.panelLine
        visible: head.visible
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height + Style.hairline
        anchors.bottomMargin: Style.radiusPanel
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        currentIndex: Counter.worklist.chosenRow
        model: Counter.worklist

        Accessible.role: Accessible.List
        //: Name of the worklist for assistive technology
        Accessible.name: qsTr("Applications")

        Keys.onUpPressed: Counter.worklist.choosePrevious()
        Keys.onDownPressed: Counter.worklist.chooseNext()

        delegate: WorklistRow {
            id: row
            required property int index
            required property var model

            width: ListView.view.width
            entryState: row.model.state
            chosen: receipt === Counter.worklist.chosen
            columns: table.columns
            folded: table.folded
            onClicked: Counter.worklist.chosen = receipt
            onChosenChanged: {
                if (!chosen)
                    return;
                focus = true;
                if (list.activeFocus)
                    forceActiveFocus();
            }
            Keys.onReturnPressed: event => event.accepted = false
            Rectangle {
                x: Style.space4
                y: row.height - height
                width: row.width - 2 * Style.space4
                height: Style.hairline
                color: Style.line
                visible: !row.chosen
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.space4
        spacing: Style.space2
        visible: list.count === 0
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: Counter.worklist.loaded ? "check" : Counter.line === Counter.Down ? "cloud-off" : "refresh"
            size: Style.iconSizeLarge
        }
        PhraseText {
            width: parent.width
            horizontalAlignment: Qt.AlignHCenter
            //: In place of the worklist while it is empty
            text: Counter.worklist.loaded ? qsTr("Nobody is waiting here.")
                //: In place of the worklist while it is empty
                : Counter.line === Counter.Down ? qsTr("The line is down. The list comes when it is back.")
                //: The list of applications is being fetched
                : qsTr("One moment, please.")
            pixelSize: Style.fontLead
        }
    }
}
