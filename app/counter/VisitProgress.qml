// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// How far the application is, what happened to it, and by which law it is taken.
Column {
    id: progress

    readonly property VisitDetail visit: Counter.visit
    readonly property bool accepted: visit.state === "accepted"

    function moment(iso: string): string {
        return Format.dateWithWeekday(iso) + " " + Format.time(iso);
    }

    spacing: Style.gutter

    Panel {
        width: parent.width
        spacing: Style.space2
        Heading {
            width: parent.width
            level: 2
            //: In the course of an application: what has happened to it
            text: qsTr("Course of this application")
        }
        Banner {
            width: parent.width
            kind: progress.accepted ? "done" : "tint"
            iconName: progress.accepted ? "check" : "clock"
            //: In the course of an application: what has happened to it
            text: progress.accepted ? qsTr("It was accepted.") : qsTr("It waits to be accepted.")
        }
        Banner {
            width: parent.width
            visible: progress.visit.clockUnchecked
            kind: "due"
            //: In the course of an application: what has happened to it
            text: qsTr("The clock of the machine was not checked. The arrival time may be a little off.")
        }
        HistoryLine {
            visible: progress.accepted
            width: parent.width
            iconName: "check"
            //: In the course of an application: what has happened to it
            what: qsTr("Accepted")
            who: progress.visit.decidedBy
            when: progress.visit.decided.length > 0 ? progress.moment(progress.visit.decided) : ""
        }
        Repeater {
            model: progress.visit.corrections
            HistoryLine {
                required property var modelData
                width: parent.width
                iconName: "pen"
                //: In the course of an application. %1 is what staff corrected: "Telephone"
                what: qsTr("Corrected: %1").arg(modelData.fields.join("、"))
                who: modelData.by
                when: progress.moment(modelData.at)
            }
        }
        HistoryLine {
            width: parent.width
            iconName: WorklistWords.channelIcon(progress.visit.channel)
            //: In the course of an application: it was handed in
            what: qsTr("Handed in")
            who: WorklistWords.channel(progress.visit.channel) + " " + progress.visit.device
            when: progress.visit.open ? progress.moment(progress.visit.arrived) : ""
        }
    }
    VisitFollowOns {
        width: parent.width
    }
    VisitOffers {
        width: parent.width
    }
    Panel {
        width: parent.width
        visible: progress.visit.law.length > 0
        spacing: Style.space1
        Heading {
            width: parent.width
            level: 2
            //: In the course of an application: what has happened to it
            text: qsTr("Legal basis")
        }
        Repeater {
            model: progress.visit.law
            PhraseText {
                required property string modelData
                width: parent.width
                text: modelData
                language: "ja"
                family: Style.nameFamily
                pixelSize: Style.fontNote
            }
        }
    }
    Panel {
        width: parent.width
        visible: progress.visit.unconfirmed.length > 0
        spacing: Style.space1
        //: Below what nobody has confirmed yet of a procedure, as staff see it
        note: qsTr("Please check these before you decide.")
        Heading {
            width: parent.width
            level: 2
            //: Heading over what nobody at the city has confirmed yet of a procedure: its fee, who may apply …
            text: qsTr("Not confirmed yet")
        }
        Repeater {
            model: progress.visit.unconfirmed
            PhraseText {
                required property string modelData
                width: parent.width
                text: modelData
                pixelSize: Style.fontNote
            }
        }
    }
}
