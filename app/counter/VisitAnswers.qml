// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// The application itself: every value with its source, in the staff's language and the citizen's.
Panel {
    id: panel

    readonly property VisitDetail visit: Counter.visit

    spacing: 0

    Flow {
        width: parent.width
        spacing: Style.space2
        Heading {
            width: Math.min(implicitWidth, parent.width)
            level: 2
            text: panel.visit.title
        }
        StatePill {
            visible: panel.visit.theirTitle.length > 0
            iconName: "globe"
            //: The two languages in which the application is shown: staff's and citizen's
            text: qsTr("%1 + %2").arg(WorklistWords.language(Counter.language)).arg(WorklistWords.language(panel.visit.personLanguage))
            ink: Style.primary
            ground: Style.tint
        }
    }
    PhraseText {
        visible: text.length > 0
        width: parent.width
        text: panel.visit.theirTitle
        language: panel.visit.personLanguage
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
    Banner {
        visible: !panel.visit.knownHere
        width: parent.width
        kind: "due"
        //: Among the values of an application, as staff see them
        text: qsTr("This machine does not have this procedure's definition. The values are shown under their short names.")
    }
    Repeater {
        model: panel.visit.answers
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
            theirLanguage: panel.visit.personLanguage
        }
    }
    Repeater {
        model: Counter.scans
        ScanLine {
            required index
            required scanState
            required picture
            width: parent.width
        }
    }
    ValueLine {
        visible: panel.visit.feeYen >= 0
        width: parent.width
        //: Among the values of an application, as staff see them
        label: qsTr("Fee")
        value: Format.yen(Math.max(0, panel.visit.feeYen)) + (panel.visit.feeConfirmed ? ""
               //: Behind a fee that the designer of the procedure has not confirmed
               : " " + qsTr("(amount to be confirmed)"))
    }
}
