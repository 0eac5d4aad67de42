// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// What the city offers this person by itself: quietly, for staff alone. Some of it was never shown at the kiosk.
Panel {
    id: panel

    visible: Counter.visit.offers.length > 0
    spacing: Style.space2

    Heading {
        width: parent.width
        level: 2
        //: Heading: what the city offers this person by itself
        text: qsTr("The city may offer")
    }
    Repeater {
        model: Counter.visit.offers
        StaffNote {
            required property var modelData
            width: parent?.width ?? 0
            iconName: modelData.sensitive ? "eye-off" : "hand"
            title: modelData.title
            lines: [
                modelData.why,
                //: Below something that is offered: the last day
                modelData.until.length > 0 ? qsTr("Until %1").arg(Format.date(modelData.until)) : "",
                //: Below something that is offered: the kinds of data that the rule looked at. %1 is a list of them
                qsTr("Data used: %1").arg(modelData.data.join("、")),
                //: Below something that is offered: the id of the rule
                qsTr("Rule: %1").arg(modelData.rule),
                //: Below something that is offered: it must not be said where others hear it
                modelData.sensitive ? qsTr("Not shown at the kiosk. Please speak of it in private.") : "",
                //: Mark: the city has not confirmed this rule
                modelData.unconfirmed ? qsTr("Not confirmed by the office yet") : ""
            ]
        }
    }
    PhraseText {
        width: parent.width
        //: Below what is offered: what staff must know
        text: qsTr("An offer, never a decision. Saying no has no consequences.")
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
}
