// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// The support code, large enough to be read out on the telephone.
Panel {
    id: panel

    property string code

    PhraseText {
        width: parent.width
        //: Above a code like QUEUE-FULL
        text: qsTr("Code for staff")
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
    PhraseText {
        width: parent.width
        text: panel.code
        bold: true
        pixelSize: Style.fontTitle
        lineHeight: Style.lineTitle
        color: Style.heading
    }
}
