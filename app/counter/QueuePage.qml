// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// 送信: what this machine took in and has still to send, and what was set aside with the reason.
FocusScope {
    id: page

    readonly property OutgoingModel queue: Counter.outgoing
    readonly property bool oneColumn: Style.large || width < 1100 * Style.px

    ScrollPage {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: Style.gutter
        bottomMargin: Style.gutter
        focus: true
        Accessible.role: Accessible.Pane
        //: Name of the list of applications that wait to be sent, for assistive technology
        Accessible.name: qsTr("Queue of this machine")
        Keys.onUpPressed: turn(-1)
        Keys.onDownPressed: turn(1)

        Flow {
            id: columns
            width: parent.width
            spacing: Style.gutter
            layoutDirection: page.oneColumn ? Qt.LeftToRight : Qt.RightToLeft

            Panel {
                id: counts
                width: page.oneColumn ? columns.width : columns.width * 0.265
                spacing: Style.space2
                Heading {
                    width: parent.width
                    level: 2
                    //: On the page with what this machine has still to send (送信)
                    text: qsTr("Queue of this machine")
                }
                Flow {
                    id: figures
                    readonly property real cell: width / 3 < Style.fontTitle * 4 ? width : width / 3
                    width: parent.width
                    Figure {
                        width: figures.cell
                        number: page.queue.waitingCount
                        //: Unit after a number of applications (件); may be empty
                        unit: qsTr("items")
                        caption: qsTr("waiting")
                    }
                    Figure {
                        width: figures.cell
                        number: page.queue.setAsideCount
                        //: On the page with what this machine has still to send (送信)
                        unit: qsTr("items")
                        //: On the page with what this machine has still to send (送信)
                        caption: qsTr("set aside")
                        color: page.queue.setAsideCount > 0 ? Style.dueText : Style.heading
                    }
                    Figure {
                        width: figures.cell
                        number: page.queue.acceptedCount
                        //: On the page with what this machine has still to send (送信)
                        unit: qsTr("items")
                        //: On the page with what this machine has still to send (送信)
                        caption: qsTr("sent")
                    }
                }
                PhraseText {
                    width: parent.width
                    //: On the page with what this machine has still to send (送信)
                    text: qsTr("What is set aside does not hold up the others. Receipt number and arrival time stay as they are.")
                    pixelSize: Style.fontNote
                    color: Style.textSecond
                }
                Banner {
                    visible: Counter.line === Counter.Down
                    width: parent.width
                    kind: "hint"
                    iconName: "cloud-off"
                    //: On the page with what this machine has still to send (送信)
                    text: qsTr("The line is down. It is sent when the line is back.")
                }
            }
            Rectangle {
                width: page.oneColumn ? columns.width : columns.width - counts.width - Style.gutter
                height: Math.max(list.height, page.oneColumn ? 0 : scroll.height - Style.gutter)
                radius: Style.radiusPanel
                color: Style.surface
                border.width: Style.borderWidth
                border.color: Style.surfaceBorder

                Column {
                    id: list
                    width: parent.width
                    topPadding: Style.space2
                    bottomPadding: Style.space3
                    Repeater {
                        model: page.queue
                        OutgoingRow {
                            id: item
                            required property var model
                            width: list.width
                            itemState: item.model.state
                            onRetryRequested: page.queue.retry(item.itemId)
                        }
                    }
                    IconWord {
                        visible: page.queue.count === 0
                        x: Style.space4
                        width: list.width - 2 * Style.space4
                        iconName: "check"
                        //: On the page with what this machine has still to send (送信)
                        text: qsTr("Everything on this machine was sent.")
                        pixelSize: Style.fontLead
                        color: Style.doneText
                    }
                }
            }
        }
    }
}
