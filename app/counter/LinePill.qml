// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style

// Whether the centre answers.
StatePill {
    readonly property bool up: Counter.line === Counter.Up
    readonly property bool down: Counter.line === Counter.Down

    iconName: up ? "check" : down ? "cloud-off" : "cloud"
    //: State of the line to the centre
    text: up ? qsTr("Line OK") : down ? qsTr("Line is down") : qsTr("Line not tried yet")
    ink: up ? Style.doneText : Style.hintText
    ground: up ? Style.done : Style.hint
}
