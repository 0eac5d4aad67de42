// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// Where a value came from: a drawing and a word, always both.
Rectangle {
    id: chip

    property string source // "card" "commonId" "preApplication" "earlierPage" "entered" "staff"

    readonly property var icons: ({
            "card": "card",
            "commonId": "person",
            "preApplication": "code",
            "earlierPage": "clip",
            "entered": "hand",
            "staff": "pen"
        })

    function word(source: string): string {
        switch (source) {
        //: Chip beside a value: it was read from the My Number card. A label, no full stop, as short as can be.
        case "card": return qsTr("From card");
        //: Chip beside a value: it came from the person's common ID (共通ID).
        case "commonId": return qsTr("From common ID");
        //: Chip beside a value: the person wrote it at home, in an application made before coming.
        case "preApplication": return qsTr("From your draft");
        //: Chip beside a value: it was entered on a page before this one.
        case "earlierPage": return qsTr("From an earlier page");
        //: Chip beside a value: the person entered it at this machine.
        case "entered": return qsTr("Entered here");
        //: Chip beside a value: a member of staff entered it.
        case "staff": return qsTr("Entered by staff");
        }
        return "";
    }

    visible: source.length > 0
    implicitWidth: Math.ceil(picture.width + words.implicitWidth + Style.grid(36, 24))
    implicitHeight: Math.ceil(words.implicitHeight + Style.grid(8, 4))
    radius: height / 2
    color: Style.chip
    border.width: Style.borderWidth
    border.color: Style.chipBorder
    Accessible.role: Accessible.StaticText
    Accessible.name: words.plain

    Icon {
        id: picture
        x: Style.grid(12, 8)
        anchors.verticalCenter: parent.verticalCenter
        name: chip.icons[chip.source] ?? ""
        size: Style.fontNote * 1.1
        color: Style.chipText
    }
    PhraseText {
        id: words
        x: picture.x + picture.width + Style.grid(10, 6)
        anchors.verticalCenter: parent.verticalCenter
        text: chip.word(chip.source)
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: Style.chipText
        Accessible.ignored: true
    }
}
