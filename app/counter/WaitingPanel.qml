// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// How full the hall is, from the list itself.
Panel {
    id: panel

    readonly property var bands: Counter.worklist.waitBands
    readonly property int waiting: Counter.worklist.waitingCount
    readonly property list<color> inks: [Style.chart2, Style.chart3, Style.errorText]
    readonly property int longest: Counter.worklist.longestMinutes

    visible: waiting > 0
    spacing: Style.space2

    Heading {
        width: parent.width
        level: 2
        //: Under a number in the panel with the waiting times
        text: qsTr("Waiting now")
    }
    Flow {
        id: figures
        readonly property real cell: width / 3 < Style.fontTitle * 4 ? width : width / 3
        width: parent.width
        spacing: 0
        Figure {
            width: figures.cell
            number: panel.waiting
            //: Unit after a number of people (人); may be empty
            unit: qsTr("people")
            caption: qsTr("waiting")
        }
        Figure {
            width: figures.cell
            number: Counter.worklist.medianMinutes
            //: Unit after a number of minutes (分)
            unit: qsTr("min")
            caption: qsTr("median")
        }
        Figure {
            width: figures.cell
            number: panel.longest
            //: Under a number in the panel with the waiting times
            unit: qsTr("min")
            //: Under a number in the panel with the waiting times
            caption: qsTr("longest")
            color: panel.longest > 40 ? Style.errorText : panel.longest > 20 ? Style.dueText : Style.heading
        }
    }
    Row {
        id: bar
        width: parent.width
        height: 14 * Style.px
        spacing: 2 * Style.px
        Accessible.ignored: true
        Repeater {
            model: panel.bands
            Rectangle {
                id: band
                required property int modelData
                required property int index
                visible: band.modelData > 0
                width: (bar.width - 2 * bar.spacing) * band.modelData / Math.max(1, panel.waiting)
                height: bar.height
                radius: height / 2
                color: panel.inks[band.index]
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Style.space2
        Repeater {
            //: How many people have waited that long
            model: [qsTr("up to 20 min: %1"), qsTr("up to 40 min: %1"), qsTr("longer: %1")]
            PhraseText {
                id: count
                required property string modelData
                required property int index
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: count.modelData.arg(panel.bands[count.index] ?? 0)
                pixelSize: Style.fontNote
                lineHeight: Style.lineNote
            }
        }
    }
}
