// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// Below a value that staff corrected: what was handed in, and where that came from.
Column {
    id: handedIn

    required property string value
    required property string source

    spacing: Style.space1

    PhraseText {
        width: parent.width
        //: Below a value that staff corrected: what the person had handed in comes on the next line
        text: qsTr("As it was handed in:")
        pixelSize: Style.fontNote * 0.95
        lineHeight: Style.lineNote
        color: Style.textSecond
    }
    PhraseText {
        width: parent.width
        verbatim: handedIn.value
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.textSecond
    }
    SourceChip {
        source: handedIn.source
    }
}
