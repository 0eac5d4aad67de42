// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// Where the person is: named steps, done ones with a check and a thick bar, those to come a thin line. In large type
// "3 / 5" and one bar.
Item {
    id: bar

    property var names: []
    property int current: 0

    readonly property bool folded: Style.large

    implicitHeight: folded ? count.height + Style.space2 + Style.barDone : steps.height
    Accessible.role: Accessible.ProgressBar
    //: Spoken name of the row of steps at the top of a page. %1 is the number of this step, %2 how many there are,
    //: %3 the name of this step.
    Accessible.name: Phrases.plainText(qsTr("Step %1 of %2: %3").arg(current + 1).arg(names.length).arg(names[current] ?? ""))

    PhraseText {
        id: count
        visible: bar.folded
        //: How far the visit is, in large type. %1 is the number of this step, %2 how many there are.
        text: qsTr("Step %1 / %2").arg(bar.current + 1).arg(bar.names.length)
        bold: true
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.heading
        Accessible.ignored: true
    }
    Item {
        y: count.height + Style.space2
        width: parent.width
        height: Style.barDone
        visible: bar.folded

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Style.barToCome
            radius: height / 2
            color: Style.track
        }
        Rectangle {
            width: parent.width * (bar.current + 1) / Math.max(1, bar.names.length)
            height: parent.height
            radius: height / 2
            color: Style.primary
        }
    }
    Row {
        id: steps
        visible: !bar.folded
        spacing: Style.grid(12, 8)

        Repeater {
            model: bar.folded ? 0 : bar.names.length

            Item {
                id: step

                required property int index
                readonly property bool done: index < bar.current
                readonly property bool here: index === bar.current

                width: (bar.width - steps.spacing * (bar.names.length - 1)) / bar.names.length
                height: Style.barDone + Style.grid(14, 8) + name.height

                Rectangle {
                    y: (Style.barDone - height) / 2
                    width: parent.width
                    height: step.done || step.here ? Style.barDone : Style.barToCome
                    radius: height / 2
                    color: step.done || step.here ? Style.primary : Style.track
                }
                Icon {
                    id: tick
                    y: name.y + name.firstMiddle - height / 2
                    visible: step.done
                    name: "check"
                    size: Style.fontNote
                }
                PhraseText {
                    id: name
                    x: step.done ? tick.width + Style.space1 : 0
                    y: steps.height - height
                    width: parent.width - x
                    text: bar.names[step.index] ?? ""
                    bold: step.here
                    pixelSize: Style.fontNote
                    lineHeight: Style.lineNote
                    color: step.here ? Style.primary : Style.textSecond
                    Accessible.ignored: true
                }
            }
        }
    }
}
