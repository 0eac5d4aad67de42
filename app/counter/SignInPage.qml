// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// Nothing of anybody is seen before this is passed.
FocusScope {
    id: page

    readonly property StaffSession session: Counter.session
    signal formsRequested

    property string number // of the member of staff, as typed

    function signIn(): void {
        if (session.busy)
            return;
        if (number.length === 0)
            return staff.focusField();
        if (password.text.length === 0)
            return password.focusField();
        session.signIn(number, password.text);
        password.clear();
    }

    onActiveFocusChanged: {
        if (activeFocus && !staff.activeFocus && !password.activeFocus && !button.activeFocus)
            staff.focusField();
    }
    Connections {
        target: page.session
        function onChanged(): void {
            if (page.session.problem.length > 0 && page.number.length > 0)
                password.focusField();
        }
    }

    ScrollPage {
        anchors.fill: parent
        spacing: 0
        Item {
            width: parent.width
            height: Math.max(Style.gutter, (page.height - card.height) / 2.4)
        }
        Panel {
            id: card
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 640 * Style.px * Style.titleFactor)
            spacing: Style.space3
            Row {
                width: parent.width
                spacing: Style.space2
                Icon {
                    id: logo
                    name: "logo"
                    size: Style.iconSizeLarge * 1.5
                }
                Column {
                    width: parent.width - logo.width - parent.spacing
                    PhraseText {
                        width: parent.width
                        verbatim: Counter.officeName + " " + Counter.station
                        pixelSize: Style.fontNote
                        color: Style.textSecond
                    }
                    Heading {
                        width: parent.width
                        level: 1
                        //: On the page where staff sign in
                        text: qsTr("Staff sign-in")
                    }
                }
            }
            Banner {
                width: parent.width
                visible: page.session.problem.length > 0
                kind: Counter.line === Counter.Down ? "hint" : "error"
                iconName: Counter.line === Counter.Down ? "cloud-off" : ""
                text: page.session.problem
                Accessible.role: Accessible.AlertMessage
            }
            EntryField {
                id: staff
                width: parent.width
                //: On the page where staff sign in
                label: qsTr("Staff number")
                inputHint: "latin"
                maxLength: 32
                text: page.number
                onEdited: text => page.number = text
                onAccepted: page.signIn()
            }
            PasswordField {
                id: password
                width: parent.width
                //: On the page where staff sign in
                label: qsTr("Password")
                onAccepted: page.signIn()
            }
            AppButton {
                id: button
                width: parent.width
                kind: "filled"
                //: Button on the sign-in page
                text: page.session.busy ? qsTr("Signing in …") : qsTr("Sign in")
                keyHint: "Enter"
                onClicked: page.signIn()
            }
            AppButton {
                width: parent.width
                iconName: "print"
                //: Button on the sign-in page: forms to be filled in by hand, when nothing else works
                text: qsTr("Blank forms on paper")
                onClicked: page.formsRequested()
            }
            PhraseText {
                width: parent.width
                //: On the page where staff sign in
                text: qsTr("When you leave your seat, press Ctrl L. Everything is hidden, nothing is lost.")
                pixelSize: Style.fontNote
                color: Style.textSecond
            }
            PhraseText {
                width: parent.width
                //: Keys that work on every page of the counter; Ctrl J switches between Japanese and English
                text: qsTr("Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.")
                pixelSize: Style.fontNote
                color: Style.textSecond
            }
        }
    }
}
