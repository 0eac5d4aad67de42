// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style

// The code of an application that was prepared at home. The camera is on only while this page is seen.
KioskPage {
    id: page

    readonly property string trouble: Session.visit.trouble

    //: Title of the page that reads a code. | is a place where the line may break
    title: qsTr("Hold your QR code|in front of the camera.")
    //: Below that title
    lead: qsTr("The code of an application that you prepared at home. What you wrote there is filled in.")
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()

    onTroubleChanged: {
        if (trouble.length > 0)
            Session.reader.announce(refusal.text);
    }

    Banner {
        id: refusal
        width: parent.width
        visible: page.trouble.length > 0
        kind: "hint"
        iconName: "warning"
        //: What is wrong, and its code for staff
        text: qsTr("%1 (%2)").arg(Format.errorText(page.trouble)).arg(page.trouble)
    }
    CameraView {
        width: parent.width
        source: Session.cameraVideo
        onFound: text => Session.visit.codeFound(text)
    }
    PhraseText {
        width: parent.width
        //: Below the camera's picture
        text: qsTr("No code at hand? Go back and choose.")
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
}
