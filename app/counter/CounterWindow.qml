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

    property bool blankForms: false // looked at before anybody signed in

    // The value so many places further in a list, stopping at its ends.
    function further(values: var, value: var, places: int): var {
        return values[Math.min(Math.max(values.indexOf(value) + places, 0), values.length - 1)];
    }

    Binding {
        target: Counter
        property: "language"
        value: Modes.language
    }
    Loader {
        id: pages
        anchors.fill: parent
        anchors.topMargin: training.visible ? training.height : 0
        focus: true
        sourceComponent: Counter.session.signedIn ? desk : window.blankForms ? forms : signIn
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: desk
        Desk {}
    }
    Component {
        id: signIn
        SignInPage {}
    }
    Component {
        id: forms
        FormsPage {
            closable: true
        }
    }
    Connections {
        target: pages.item
        ignoreUnknownSignals: true // each page has its own
        function onFormsRequested(): void {
            window.blankForms = true;
        }
        function onClosed(): void {
            window.blankForms = false;
        }
    }
    Banner {
        id: training
        visible: Counter.training
        width: parent.width
        kind: "due"
        //: On every page of a counter that staff practise on
        text: qsTr("Training: nothing here is real.")
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Modes.textScale = window.further(Modes.textScales, Modes.textScale, 1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: Modes.textScale = window.further(Modes.textScales, Modes.textScale, -1)
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: Modes.theme = Modes.theme === "highContrast" ? "standard" : "highContrast"
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: Modes.language = Modes.language === "ja" ? "en" : "ja"
    }
}
