// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

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

    readonly property real inner: width - 2 * Style.margin
    readonly property bool oneColumn: Style.large || width < 1100 * Style.px
    readonly property real sideWidth: oneColumn ? inner : inner * 0.265

    ScrollPage {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: Style.gutter
        bottomMargin: Style.gutter
        focus: true

        Item {
            id: column
            width: parent.width
            height: Math.max(side.y + side.height, page.oneColumn ? 0 : scroll.height - scroll.bottomMargin)

            Column {
                id: notices

                readonly property real space: visible ? height + Style.gutter : 0

                width: parent.width
                visible: Counter.cityNotices.length > 0
                spacing: Style.space1
                Repeater {
                    model: Counter.cityNotices
                    Banner {
                        required property var modelData

                        width: notices.width
                        kind: modelData.important ? "due" : "tint"
                        iconName: modelData.important ? "warning" : "info"
                        bold: modelData.important
                        //: Before a notice of the city, over the worklist
                        text: modelData.important ? qsTr("Important: %1").arg(modelData.text)
                                                  //: Before a notice of the city, over the worklist
                                                  : qsTr("Notice: %1").arg(modelData.text)
                    }
                }
            }
            Flow {
                id: filters
                y: notices.space
                width: page.oneColumn ? column.width : column.width - page.sideWidth - Style.gutter
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
            NextPanel {
                id: next
                x: page.oneColumn ? 0 : column.width - width
                y: notices.space + (page.oneColumn ? filters.height + Style.gutter : 0)
                width: page.sideWidth
            }
            Column {
                id: side
                x: next.x
                y: page.oneColumn ? table.y + table.height + Style.gutter
                                  : notices.space + (next.visible ? next.height + Style.gutter : 0)
                width: page.sideWidth
                spacing: Style.gutter
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
                y: (page.oneColumn && next.visible ? next.y + next.height : filters.y + filters.height) + Style.gutter
                width: filters.width
                height: page.oneColumn ? page.height * 0.9 : scroll.height - scroll.bottomMargin - y
            }
        }
    }
}
