// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// The staff's window: nothing but the sign-in until somebody is signed in.
Window {
    id: window

    color: Style.page
    //: Title of the staff's window
    title: qsTr("Madoguchi – counter")

    Binding {
        target: Counter
        property: "language"
        value: Modes.language
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: training.visible ? training.height : 0
        focus: true
        sourceComponent: Counter.session.signedIn ? desk : signIn
        onLoaded: item.forceActiveFocus()
    }
    Component {
        id: desk
        Desk {}
    }
    Component {
        id: signIn
        SignInPage {}
    }
    Banner {
        id: training
        visible: Counter.training
        width: parent.width
        kind: "due"
        text: qsTr("Training: nothing here is real.")
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Modes.textScale = Modes.textScales[Math.min(Modes.textScales.indexOf(Modes.textScale) + 1, Modes.textScales.length - 1)]
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: Modes.textScale = Modes.textScales[Math.max(Modes.textScales.indexOf(Modes.textScale) - 1, 0)]
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: Modes.theme = Modes.themes[(Modes.themes.indexOf(Modes.theme) + 1) % Modes.themes.length]
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: Modes.language = Modes.language === "ja" ? "en" : "ja"
    }
}
