// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// What is not as it should be, and what was and is again; nothing that cannot be acted upon.
Panel {
    id: panel

    readonly property int setAside: Counter.outgoing.setAsideCount
    readonly property int unsent: Counter.outgoing.waitingCount
    readonly property bool down: Counter.line === Counter.Down

    spacing: Style.space2

    Heading {
        width: parent.width
        level: 2
        //: In the panel of things staff should watch
        text: qsTr("To watch")
    }
    IconWord {
        visible: panel.down
        width: parent.width
        iconName: "cloud-off"
        //: In the panel of things staff should watch
        text: qsTr("The line is down. It is tried again by itself.")
        color: Style.hintText
    }
    IconWord {
        visible: panel.setAside > 0
        width: parent.width
        iconName: "warning"
        //: Applications in the queue of this machine that the centre did not take
        text: qsTr("%n was set aside. The reason is under Sending.", "", panel.setAside)
        color: Style.dueText
    }
    IconWord {
        visible: panel.unsent > 0
        width: parent.width
        iconName: "refresh"
        //: Applications in the queue of this machine that wait for the line
        text: qsTr("%n waits on this machine to be sent.", "", panel.unsent)
    }
    IconWord {
        visible: !panel.down && panel.setAside === 0 && panel.unsent === 0
        width: parent.width
        iconName: "check"
        //: In the panel of things staff should watch
        text: qsTr("Everything on this machine was sent.")
        color: Style.doneText
    }
}
