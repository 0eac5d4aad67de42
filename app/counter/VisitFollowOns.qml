// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// What follows from the same life event and was not handed in before: what must be done as a warning, what comes after
// this one and what nobody has to do quietly below it.
Panel {
    id: panel

    readonly property var all: Counter.visit.notTaken
    readonly property var duties: all.filter(one => one.kind === "duty")

    function lines(one: var): var {
        const relations = one.relations.map(name => Format.relation(name)).join("、");
        return [
            relations,
            //: Below a procedure that is still to be done: the last day on which it is in time
            one.due.length > 0 ? qsTr("Until %1").arg(Format.date(one.due)) : "",
            one.reason,
            //: Below a procedure that is still to be done: it was ticked at the kiosk, to be handed in after this one
            one.kind === "later" ? qsTr("Chosen at the kiosk, with a number of its own. Please check that it came.") : "",
            //: Mark: the city has not confirmed this rule
            one.unconfirmed ? qsTr("Not confirmed by the office yet") : ""
        ];
    }

    visible: all.length > 0
    spacing: Style.space2

    Heading {
        width: parent.width
        level: 2
        text: panel.duties.length > 0 ?
                                        //: Heading: procedures that follow from the same life event and were not handed in with this one
                                        qsTr("Not done yet") :
                                        //: Heading: what else belongs to the same life event; nothing of it is missing
                                        qsTr("Also belongs to it")
    }
    Banner {
        width: parent.width
        visible: panel.duties.length > 0
        kind: panel.duties.some(one => one.overdue) ? "due" : "hint"
        iconName: panel.duties.some(one => one.overdue) ? "warning" : "info"
        //: Over the procedures that follow from the same life event and that nobody has begun
        text: qsTr("%n thing(s) that must be done was not taken. Please tell the person.", "", panel.duties.length)
    }
    PhraseText {
        width: parent.width
        visible: Counter.visit.unasked
        //: Over the same list, where the person chose a procedure directly
        text: qsTr("Nobody was asked about the household. Please go through this together.")
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
    Repeater {
        model: panel.duties.concat(panel.all.filter(one => one.kind === "later"), panel.all.filter(one => one.kind === "may"))
        StaffNote {
            required property var modelData
            width: parent?.width ?? 0
            iconName: modelData.kind === "duty" ? (modelData.overdue ? "warning" : "clock") : modelData.kind === "later" ? "inbox" : "info"
            ink: modelData.overdue && modelData.kind === "duty" ? Style.dueText : Style.text
            //: A procedure that nobody has to do. %1 is its title
            title: modelData.kind === "may" ? qsTr("%1 (if the person wishes)").arg(modelData.title) : modelData.title
            names: modelData.names.join("、")
            lines: panel.lines(modelData)
        }
    }
}
