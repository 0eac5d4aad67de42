// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style

// A button. Exactly one on a page is "filled": the next step. "outlined" are the others, "tinted" are keys that change
// something beside it, "text" is a small act.
Pressable {
    id: button

    property string kind: "outlined" // "filled" "outlined" "tinted" "text"
    property string iconName: ""
    property bool iconAfter: iconName === "arrow-right" || iconName === "check" && kind === "filled"
    property bool iconAbove: false
    property string keyHint: ""      // the shortcut, shown on the button
    property real pixelSize: kind === "filled" ? Style.fontButton : Style.fontAct
    property color inkColor: filled ? (pressed ? Style.onPrimaryPressed : Style.onPrimary) : Style.primary

    readonly property bool filled: kind === "filled"
    readonly property bool plainText: kind === "text"
    readonly property real padding: plainText ? Style.space2 : Style.grid(32, 20)
    readonly property real iconSide: Math.min(pixelSize * 1.25, Style.iconSizeLarge * 1.5)
    readonly property real besides: row.spacing * (row.besidesCount) + (iconName.length > 0 && !iconAbove ? iconSide : 0)
                                    + (hint.visible ? hint.width : 0)

    implicitWidth: Math.max(Style.targetMinimum, Math.ceil(label.implicitWidth + besides + 2 * padding))
    implicitHeight: Math.max(plainText ? Math.max(Style.actHeight, Style.targetMinimum) : Style.buttonHeight,
                             column.height + (plainText ? Style.space1 : Style.space3))

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
                    : button.kind === "outlined" ? Style.outlineWidth * (button.pressed ? 1.5 : 1)
                    : Style.highContrast ? Style.outlineWidth : 0
        border.color: Style.primary
        Behavior on color {
            ColorAnimation { duration: Style.pressDuration }
        }
    }

    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - 2 * button.padding
        spacing: Style.space1

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: button.iconAbove && button.iconName.length > 0
            name: button.iconAbove ? button.iconName : ""
            size: button.iconSide * 1.3
            color: button.inkColor
        }
        Row {
            id: row

            readonly property int besidesCount: (button.iconName.length > 0 && !button.iconAbove ? 1 : 0)
                                                + (hint.visible ? 1 : 0)

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.grid(18, 12)
            layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName.length > 0 && !button.iconAbove
                name: button.iconAbove ? "" : button.iconName
                size: button.iconSide
                color: button.inkColor
            }
            PhraseText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), Math.max(1, column.width - button.besides))
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
                anchors.verticalCenter: parent.verticalCenter
                visible: button.keyHint.length > 0
                text: button.keyHint
                onFilled: button.filled
            }
        }
    }
}
