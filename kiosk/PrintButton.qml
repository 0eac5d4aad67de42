// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk

// Prints one kind of paper; once pressed it says that the paper is on its way. Never the page's main action.
Item {
    id: place

    required property int paper
    required property string text
    required property string done // a sentence

    readonly property var onTheirWay: Session.visit.printed
    readonly property bool printed: onTheirWay.indexOf(paper) >= 0

    implicitHeight: printed ? banner.height : button.height
    onPrintedChanged: {
        if (printed)
            Session.reader.announce(Phrases.readingText(place.done));
    }

    Banner {
        id: banner
        width: parent.width
        visible: place.printed
        kind: "done"
        iconName: "check"
        text: place.done
    }
    AppButton {
        id: button
        width: parent.width
        visible: !place.printed
        iconName: "print"
        text: place.text
        onClicked: Session.visit.print(place.paper)
    }
}
