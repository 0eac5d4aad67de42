// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A button. Exactly one on a page is "filled": the next step. "outlined" are the others, "tinted" are keys that change
// something beside it, "text" is a small act.
Pressable {
    id: button

    property string kind: "outlined" // "filled" "outlined" "tinted" "text"
    property string iconName: ""
    property bool iconAfter: iconName === "arrow-right" || iconName === "check" && kind === "filled"
    // Also where a label in large type would be left too narrow beside it.
    property bool iconAbove: width > 0 && width - 2 * padding - iconSide - gap < Math.min(4 * pixelSize, label.implicitWidth)
    property string keyHint: ""      // the shortcut, shown on the button
    property real pixelSize: kind === "filled" ? Style.fontButton : Style.fontAct
    property real outlineFactor: 1.5 // of the touch outline's width
    property color inkColor: filled ? (pressed ? Style.onPrimaryPressed : Style.onPrimary) : Style.primary

    readonly property bool filled: kind === "filled"
    readonly property bool plainText: kind === "text"
    readonly property real padding: plainText ? Style.space2 : Style.grid(32, 20)
    readonly property real iconSide: Math.min(pixelSize * 1.25, Style.iconSizeLarge * 1.5)
    readonly property real gap: Math.min(Style.grid(18, 12), pixelSize * 0.45)
    // What stands beside the label: an icon, a key.
    readonly property real beside: (iconName.length > 0 && !iconAbove ? iconSide + gap : 0)
                                   + (keyHint.length > 0 ? hint.width + gap : 0)

    implicitWidth: Math.max(Style.targetMinimum, Math.ceil(label.implicitWidth + beside + 2 * padding))
    implicitHeight: Math.max(plainText ? Math.max(Style.actHeight, Style.targetMinimum) : Style.buttonHeight,
                             content.height + (plainText ? Style.space1 : Style.space3))

    Rectangle {
        id: ground
        anchors.fill: parent
        z: -1
        radius: button.radius
        visible: !button.plainText || button.pressed
        color: button.filled ? (button.pressed ? Style.primaryPressed : Style.primary)
             : button.kind === "tinted" || button.pressed ? Style.tint
             : Style.surface
        border.width: button.filled ? 0
                    : button.kind === "outlined" ? Style.outlineWidth * button.outlineFactor
                    : Style.highContrast ? Style.outlineWidth : 0
        border.color: Style.primary
        Behavior on color {
            ColorAnimation { duration: Style.pressDuration }
        }
    }

    // Placed by hand: a button's size follows its label, and its label's width follows the button.
    Item {
        id: content

        readonly property real beside: button.beside
        readonly property real above: aboveIcon.visible ? aboveIcon.height + Style.space1 : 0

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * button.padding, label.implicitWidth + beside)
        height: above + Math.max(label.height, icon.visible ? icon.height : 0)

        Icon {
            id: aboveIcon
            x: (content.width - width) / 2
            visible: button.iconAbove && button.iconName.length > 0
            name: visible ? button.iconName : ""
            size: button.iconSide * 1.3
            color: button.inkColor
        }
        Icon {
            id: icon
            x: button.iconAfter ? label.width + button.gap : 0
            y: content.above + (content.height - content.above - height) / 2
            visible: !button.iconAbove && button.iconName.length > 0
            name: visible ? button.iconName : ""
            size: button.iconSide
            color: button.inkColor
        }
        PhraseText {
            id: label
            x: icon.visible && !button.iconAfter ? icon.width + button.gap : 0
            y: content.above + (content.height - content.above - height) / 2
            width: Math.max(1, content.width - content.beside)
            text: button.text
            bold: true
            pixelSize: button.pixelSize
            lineHeight: Style.lineButton
            color: button.inkColor
            horizontalAlignment: Qt.AlignHCenter
            Accessible.ignored: true
        }
        KeyHint {
            id: hint
            x: content.width - width
            y: content.above + (content.height - content.above - height) / 2
            visible: button.keyHint.length > 0
            text: button.keyHint
            inverse: button.filled
        }
    }
}
