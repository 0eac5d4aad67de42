// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// Whom the values below are about: the name where it is known, else which of how many.
Item {
    id: head

    property string name
    property string words: "" // in place of a name that nobody told
    property int number: 1
    property int count: 1
    property real topPadding: 0

    implicitHeight: topPadding + label.height

    Icon {
        id: picture
        y: head.topPadding + label.firstMiddle - height / 2
        name: "person"
        size: Style.fontHeading * 1.2
        color: Style.heading
    }
    PhraseText {
        id: label
        x: picture.width + Style.space2
        y: head.topPadding
        width: parent.width - x
        verbatim: head.name
        text: head.name.length > 0 ? "" : head.words.length > 0 ? head.words : Format.personOf(head.number, head.count)
        bold: true
        pixelSize: Style.fontHeading
        lineHeight: Style.lineHeading
        color: Style.heading
        Accessible.role: Accessible.Heading
    }
}
