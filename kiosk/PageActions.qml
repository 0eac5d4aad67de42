// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// The way back and the way on, at one place on every page. Side by side where both fit, else one above the other with
// the way on first. An empty text leaves its button out.
Item {
    id: actions

    property string backText: ""
    property string backIcon: "arrow-left"
    property string nextText: ""
    property string nextIcon: "arrow-right"
    property string nextKind: "filled"
    property bool away: false // something else needs the room for now

    signal back
    signal next

    readonly property bool both: backText.length > 0 && nextText.length > 0
    readonly property real half: (width - Style.gutter) / 2
    readonly property real backWidth: Math.max(Math.min(292 * Style.px, half), back.implicitWidth)
    readonly property bool stacked: both && backWidth + Style.gutter + next.implicitWidth > width

    visible: !away && (backText.length > 0 || nextText.length > 0)
    implicitHeight: !visible ? 0 : stacked ? next.height + Style.space2 + back.height : Math.max(back.height * back.visible, next.height * next.visible)

    AppButton {
        id: back
        visible: actions.backText.length > 0
        text: actions.backText
        iconName: actions.backIcon
        kind: "outlined"
        iconAbove: false // how wide it wants to be must not hang on how wide it is
        y: actions.stacked ? next.height + Style.space2 : 0
        width: actions.both && !actions.stacked ? actions.backWidth : actions.width
        height: actions.stacked ? implicitHeight : Math.max(implicitHeight, next.visible ? next.implicitHeight : 0)
        onClicked: actions.back()
    }
    AppButton {
        id: next
        visible: actions.nextText.length > 0
        text: actions.nextText
        iconName: actions.nextIcon
        kind: actions.nextKind
        iconAbove: false
        x: actions.both && !actions.stacked ? actions.backWidth + Style.gutter : 0
        width: actions.width - x
        height: actions.stacked ? implicitHeight : Math.max(implicitHeight, back.visible ? back.implicitHeight : 0)
        onClicked: actions.next()
    }
}
