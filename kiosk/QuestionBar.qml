// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// How far the questions are: a number in words and a bar.
Item {
    id: bar

    property int number: 1
    property int count: 1

    implicitHeight: words.height + Style.space1 + Style.barDone
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.plain

    PhraseText {
        id: words
        width: parent.width
        //: How far the questions are. %1 is the number of this question, %2 how many there are.
        text: qsTr("Question %1 / %2").arg(bar.number).arg(bar.count)
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
        Accessible.ignored: true
    }
    Rectangle {
        y: words.height + Style.space1 + (Style.barDone - height) / 2
        width: parent.width
        height: Style.barToCome
        radius: height / 2
        color: Style.track
    }
    Rectangle {
        y: words.height + Style.space1
        width: parent.width * bar.number / Math.max(1, bar.count)
        height: Style.barDone
        radius: height / 2
        color: Style.primary
    }
}
