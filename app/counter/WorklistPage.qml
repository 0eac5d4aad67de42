// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// 受付: who waits, and whom to see next.
FocusScope {
    id: page

    signal scanRequested

    Keys.onReturnPressed: Counter.openChosen()
    Keys.onEnterPressed: Counter.openChosen()

    readonly property real sideWidth: 464 * Style.px

    Flickable {
        id: scroll
        anchors.fill: parent
        contentHeight: Style.large ? column.height + 2 * Style.gutter : height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: column
            x: Style.margin
            y: Style.gutter
            width: scroll.width - 2 * Style.margin
            height: Style.large ? table.y + table.height : scroll.height - 2 * Style.gutter

            Flow {
                id: filters
                width: Style.large ? column.width : column.width - page.sideWidth - Style.gutter
                spacing: Style.space1
                FilterChip {
                    //: Filter of the worklist
                    text: qsTr("Waiting")
                    count: Counter.worklist.waitingCount
                    chosen: Counter.worklist.filter === WorklistModel.Waiting
                    onClicked: Counter.worklist.filter = WorklistModel.Waiting
                }
                FilterChip {
                    //: Filter of the worklist
                    text: qsTr("Accepted")
                    count: Counter.worklist.acceptedCount
                    chosen: Counter.worklist.filter === WorklistModel.Accepted
                    onClicked: Counter.worklist.filter = WorklistModel.Accepted
                }
                FilterChip {
                    //: Filter of the worklist
                    text: qsTr("All")
                    count: Counter.worklist.allCount
                    chosen: Counter.worklist.filter === WorklistModel.All
                    onClicked: Counter.worklist.filter = WorklistModel.All
                }
                AppButton {
                    kind: "text"
                    iconName: "code"
                    //: Button: opens the camera to read the QR code of a receipt
                    text: qsTr("Read a QR code")
                    keyHint: "F10"
                    pixelSize: Style.fontBody
                    onClicked: page.scanRequested()
                }
            }
            Column {
                id: side
                x: Style.large ? 0 : column.width - width
                y: Style.large ? filters.height + Style.gutter : 0
                width: Style.large ? column.width : page.sideWidth
                spacing: Style.gutter
                NextPanel {
                    width: parent.width
                }
                WaitingPanel {
                    width: parent.width
                }
                WatchPanel {
                    width: parent.width
                }
            }
            WorklistTable {
                id: table
                focus: true
                y: (Style.large ? side.y + side.height : filters.height) + Style.gutter
                width: filters.width
                height: Style.large ? page.height * 0.9 : column.height - y
            }
        }
    }
}
