// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// What a button of the foot opens: the choices of one mode, or of all in large type. A choice holds at once, so that the
// person sees what it does; closing is a button of its own.
FocusScope {
    id: modes

    property string sheet: "" // "language" "textSize" "voice" "screen" "settings"; empty: closed

    signal closed

    function shows(part: string): bool {
        return sheet === part || sheet === "settings";
    }

    function scales(): var {
        const list = [];
        for (const scale of Modes.textScales) {
            list.push({
                "value": scale,
                //: A text size. %1 is a number of percent.
                "text": qsTr("%1 %").arg(scale)
            });
        }
        return list;
    }

    visible: sheet.length > 0
    implicitHeight: Math.min(parent ? parent.height : 0, page.implicitHeight + close.height + 2 * Style.space4)
    Accessible.role: Accessible.Dialog
    //: Spoken name of the panel with language, text size, voice and colours.
    Accessible.name: Phrases.plainText(qsTr("Settings"))

    onVisibleChanged: {
        if (visible)
            forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: closed()

    component Choices: Column {
        id: choices

        property string title
        property var options: [] // [{"value","text"}]
        property var current

        signal picked(var value)

        readonly property int columns: Style.large ? 1 : 2

        width: parent ? parent.width : 0
        spacing: Style.headingGap

        Heading {
            width: parent.width
            text: choices.title
        }
        Flow {
            width: parent.width
            spacing: Style.space2

            Repeater {
                model: choices.options

                ChoiceButton {
                    required property var modelData

                    width: (choices.width - Style.space2 * (choices.columns - 1)) / choices.columns
                    text: modelData.text
                    checked: choices.current === modelData.value
                    onClicked: choices.picked(modelData.value)
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Style.radiusPanel
        color: Style.surface
        border.width: Math.max(Style.borderWidth, Style.outlineWidth)
        border.color: Style.panelLine
    }
    // What lies under the sheet is not touched through it.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    ScrollPage {
        id: page
        x: Style.outlineWidth // inside the border
        y: Style.space4
        width: parent.width - 2 * x
        height: parent.height - close.height - Style.space4 - Style.space3 - y
        margin: Style.grid(48, 24)
        focus: true

        Column {
            width: parent.width
            visible: modes.shows("language")
            spacing: Style.headingGap

            Heading {
                width: parent.width
                //: Heading above the choice of languages.
                text: qsTr("Language")
            }
            LanguageGrid {
                width: parent.width
            }
        }
        Choices {
            visible: modes.shows("textSize")
            //: Heading above the choice of text sizes.
            title: qsTr("Text size")
            options: modes.scales()
            current: Modes.textScale
            onPicked: value => Modes.textScale = value
        }
        Choices {
            visible: modes.shows("voice")
            //: Heading above: read aloud, or silent.
            title: qsTr("Voice")
            options: [
                //: Choice: the machine reads every page aloud.
                {"value": true, "text": qsTr("Read aloud")},
                //: Choice: no voice.
                {"value": false, "text": qsTr("Silent")}
            ]
            current: Modes.voiceOn
            onPicked: value => Modes.voiceOn = value
        }
        Choices {
            visible: modes.shows("screen")
            //: Heading above the choice of colours.
            title: qsTr("Screen")
            options: [
                //: Choice of colours: the usual ones, dark letters on white.
                {"value": "standard", "text": qsTr("Standard")},
                //: Choice of colours: yellow and white on black, strong borders.
                {"value": "highContrast", "text": qsTr("High contrast")},
                //: Choice of colours: light letters on dark grey.
                {"value": "dark", "text": qsTr("Dark")}
            ]
            current: Modes.theme
            onPicked: value => Modes.theme = value
        }
        Choices {
            visible: modes.shows("screen")
            //: Heading above: whether pictures move.
            title: qsTr("Motion")
            options: [
                //: Choice: pictures may move.
                {"value": false, "text": qsTr("Pictures move")},
                //: Choice: nothing on the screen moves.
                {"value": true, "text": qsTr("Nothing moves")}
            ]
            current: Modes.reducedMotion
            onPicked: value => Modes.reducedMotion = value
        }
    }
    AppButton {
        id: close
        x: page.margin
        y: parent.height - height - Style.space3
        width: parent.width - 2 * x
        //: Button that closes the panel with language, text size, voice and colours.
        text: qsTr("Close")
        onClicked: modes.closed()
    }
}
