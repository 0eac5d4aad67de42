// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk

// Over a button that prints: what went wrong with the paper.
Banner {
    visible: Session.visit.trouble === "PRINT-FAILED"
    onVisibleChanged: {
        if (visible)
            Session.reader.announce(Phrases.readingText(text));
    }
    kind: "error"
    iconName: "warning"
    //: What is wrong, and its code for staff
    text: visible ? qsTr("%1 (%2)").arg(Format.errorText(Session.visit.trouble)).arg(Session.visit.trouble) : ""
}
