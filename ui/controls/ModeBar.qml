// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// The foot of every page: language, text size, voice, colours, and a person to call. In large type the four fold into
// one button; the call stays.
Rectangle {
    id: bar

    property string openSheet: ""  // the one that stands open
    property bool calling: false   // somebody was called already

    signal sheetRequested(string sheet) // "language" "textSize" "voice" "screen" "settings"
    signal staffRequested

    readonly property var sheets: [
        //: Button at the foot of every page: choose the language. One short word.
        {"sheet": "language", "icon": "globe", "text": qsTr("Language")},
        //: Button at the foot of every page: make letters larger or smaller.
        {"sheet": "textSize", "icon": "text-size", "text": qsTr("Text size")},
        //: Button at the foot of every page: let the machine read the page aloud.
        {"sheet": "voice", "icon": Modes.voiceOn ? "sound" : "sound-off", "text": qsTr("Voice")},
        //: Button at the foot of every page: colours of the screen.
        {"sheet": "screen", "icon": "contrast", "text": qsTr("Screen")}
    ]
    readonly property real pad: Style.grid(16, 8)

    implicitHeight: Math.max(Style.footHeight, (Style.large ? settings.height : tools.height) + 2 * pad, call.height + 2 * pad)
    color: Style.surface
    Accessible.role: Accessible.ToolBar
    //: Spoken name of the row of buttons at the foot of every page.
    Accessible.name: Phrases.plainText(qsTr("Help and settings"))

    component Tool: Pressable {
        id: tool

        property string iconName
        property bool open: false

        height: Math.max(Style.targetMinimum, word.y + word.height + Style.grid(14, 8), Style.grid(120, 60))
        Accessible.checkable: true
        Accessible.checked: open

        Rectangle {
            anchors.fill: parent
            z: -1
            radius: tool.radius
            visible: tool.open || tool.pressed
            color: Style.tint
            border.width: Style.highContrast ? Style.chosenWidth : 0
            border.color: Style.tintBorder
        }
        Icon {
            id: picture
            x: (tool.width - width) / 2
            y: Style.grid(12, 6)
            name: tool.iconName
        }
        PhraseText {
            id: word
            x: Style.grid(4, 4)
            y: picture.y + picture.height + Style.grid(4, 2)
            width: tool.width - 2 * x
            text: tool.text
            pixelSize: Style.fontNote
            lineHeight: Style.lineButton
            horizontalAlignment: Qt.AlignHCenter
            Accessible.ignored: true
        }
    }

    Rectangle {
        width: parent.width
        height: Style.outlineWidth
        color: Style.panelLine
    }
    Row {
        id: tools
        x: Style.grid(48, 24)
        anchors.verticalCenter: parent.verticalCenter
        visible: !Style.large
        spacing: Style.space1

        Repeater {
            model: bar.sheets

            Tool {
                required property var modelData

                width: Style.large ? 0 : (call.x - tools.x - Style.space4 - 3 * tools.spacing) / 4
                text: modelData.text
                iconName: modelData.icon
                open: bar.openSheet === modelData.sheet
                onClicked: bar.sheetRequested(modelData.sheet)
            }
        }
    }
    AppButton {
        id: settings
        x: Style.margin
        anchors.verticalCenter: parent.verticalCenter
        width: (parent.width - 2 * Style.margin - Style.gutter) * 0.42
        visible: Style.large
        kind: "tinted"
        radius: Style.radiusFull
        //: One button in place of four when letters are large: language, text size, voice, colours.
        text: qsTr("Settings")
        iconName: "sliders"
        pixelSize: Style.fontFoot
        onClicked: bar.sheetRequested("settings")
    }
    AppButton {
        id: call
        x: parent.width - width - Style.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Style.large ? parent.width - 2 * Style.margin - Style.gutter - settings.width
                           : Math.max(Style.grid(300, 180), Math.min(implicitWidth, bar.width * 0.4))
        height: Math.max(Style.grid(104, 56), implicitHeight - Style.grid(20, 4))
        radius: height / 2
        outlineFactor: 2
        //: Button at the foot of every page: a member of staff comes to this machine.
        text: bar.calling ? qsTr("Staff is coming")
                          //: The same button before it was pressed.
                          : qsTr("Call staff")
        iconName: "bell"
        pixelSize: Style.large ? Style.fontFoot : Math.min(Style.fontAct, Style.grid(44, 22))
        onClicked: bar.staffRequested()
    }
}
