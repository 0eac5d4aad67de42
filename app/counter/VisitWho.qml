// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// Who applies, as the card says it, and how the application came in.
Column {
    id: who

    readonly property VisitDetail visit: Counter.visit

    spacing: Style.gutter

    Panel {
        width: parent.width
        spacing: 0
        PhraseText {
            width: parent.width
            //: Label beside a value in the panel that says who applies and how it came in
            text: qsTr("Applicant")
            pixelSize: Style.fontNote
            color: Style.textSecond
        }
        PhraseText {
            width: parent.width
            visible: verbatim.length > 0
            verbatim: who.visit.name
            bold: true
            pixelSize: Style.fontTitle
            lineHeight: Style.lineTitle
            color: Style.heading
        }
        Repeater {
            model: who.visit.identity
            ValueLine {
                required property int index
                required theirLabel
                required theirValue
                required source
                required vouched
                required label
                required value
                required before
                required beforeSource
                width: parent.width
                narrow: true
                theirLanguage: who.visit.personLanguage
            }
        }
    }
    Panel {
        width: parent.width
        spacing: 0
        Heading {
            width: parent.width
            level: 2
            //: Label beside a value in the panel that says who applies and how it came in
            text: qsTr("How it came in")
        }
        ValueLine {
            width: parent.width
            narrow: true
            //: Label beside a value in the panel that says who applies and how it came in
            label: qsTr("Receipt number")
            value: who.visit.receipt
        }
        ValueLine {
            width: parent.width
            narrow: true
            //: When the application was handed in; this time holds
            label: qsTr("Arrival time")
            value: Format.dateWithWeekday(who.visit.arrived) + " " + Format.time(who.visit.arrived)
        }
        ValueLine {
            width: parent.width
            narrow: true
            //: Label beside a value in the panel that says who applies and how it came in
            label: qsTr("From")
            value: WorklistWords.channel(who.visit.channel) + " " + who.visit.device
        }
        ValueLine {
            width: parent.width
            narrow: true
            //: The language the person used
            label: qsTr("Language")
            value: WorklistWords.language(who.visit.personLanguage)
        }
    }
}
