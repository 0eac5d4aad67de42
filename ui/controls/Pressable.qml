// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// What everything that can be pressed has in common: it acts on release, once; Space and Enter press it; it has a name
// and a role; the focus ring is seen when the keyboard brought the focus.
Item {
    id: pressable

    property string text             // may hold markup
    property string spokenText: ""   // what assistive technology and the voice say instead of the text
    property real radius: Style.radiusButton
    property int guardMilliseconds: 300 // a second press within this is a trembling hand; 0 for keys that repeat
    property bool takesFocus: true   // false for keys that write into the field that has it
    readonly property bool pressed: mouse.pressed && mouse.containsPress || keyDown
    readonly property bool focusShown: activeFocus && !pointed
    property bool keyDown: false
    property bool pointed: false     // the focus came by a finger: it knows where it is
    property double lastAct: 0

    signal clicked

    function act(): void {
        const now = Date.now();
        if (guardMilliseconds > 0 && now - lastAct < guardMilliseconds)
            return;
        lastAct = now;
        clicked();
    }

    activeFocusOnTab: takesFocus
    onActiveFocusChanged: {
        if (!activeFocus) {
            pointed = false;
            keyDown = false;
        }
    }

    Accessible.role: Accessible.Button
    Accessible.name: Phrases.plainText(spokenText.length > 0 ? spokenText : text)
    Accessible.focusable: takesFocus
    Accessible.onPressAction: act()

    Keys.onPressed: event => {
        pointed = false;
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            keyDown = true;
    }
    Keys.onReleased: event => {
        if (!keyDown || event.isAutoRepeat)
            return;
        event.accepted = true;
        keyDown = false;
        act();
    }

    MouseArea {
        id: mouse
        anchors.fill: parent
        Accessible.ignored: true
        onPressed: {
            pressable.pointed = true;
            if (pressable.takesFocus)
                pressable.forceActiveFocus(Qt.MouseFocusReason);
        }
        onClicked: pressable.act()
        // The second tap of two quick ones, perhaps begun on the page before this one.
        onDoubleClicked: {
            if (pressable.guardMilliseconds === 0)
                pressable.act();
        }
    }

    FocusRing {
        radius: pressable.radius
        shown: pressable.focusShown
    }
}
