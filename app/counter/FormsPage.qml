// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// 用紙: blank forms on paper, for the day on which nothing else works. They name nobody, so nobody has to sign in.
FocusScope {
    id: page

    signal closed

    property bool closable: false // shown before anybody signed in
    property string language: "ja" // beside the Japanese
    readonly property var forms: Counter.papers.blankForms(Counter.language)
    readonly property int columns: Style.large ? 1 : Math.max(1, Math.floor(scroll.width / (560 * Style.px)))

    Keys.onEscapePressed: page.closed()

    ScrollPage {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: Style.gutter
        anchors.bottomMargin: foot.visible ? foot.height : 0
        bottomMargin: Style.gutter
        spacing: Style.space3
        focus: true
        Accessible.role: Accessible.Pane
        //: Name of the page with blank forms, for assistive technology
        Accessible.name: qsTr("Blank forms")
        Keys.onUpPressed: turn(-1)
        Keys.onDownPressed: turn(1)

        Heading {
            width: parent.width
            visible: page.closable
            level: 1
            //: Title of the page with blank forms that is reached before anybody signs in
            text: qsTr("Blank forms on paper")
        }
        PhraseText {
            width: parent.width
            //: On the page with blank forms
            text: qsTr("To be filled in by hand when nothing else works.")
            pixelSize: Style.fontLead
        }
        Banner {
            width: parent.width
            visible: !Counter.papers.hasPrinter
            kind: "hint"
            iconName: "info"
            //: On the page with blank forms, where the settings name no printer
            text: qsTr("No printer is set for this computer. Please tell the IT department.")
        }
        PaperBanner {
            width: parent.width
        }
        Flow {
            width: parent.width
            spacing: Style.space2
            Repeater {
                model: Modes.languages
                AppButton {
                    required property var modelData
                    readonly property bool chosen: page.language === modelData.id
                    kind: chosen ? "tinted" : "outlined"
                    iconName: chosen ? "check" : ""
                    text: modelData.name
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    onClicked: page.language = modelData.id
                }
            }
        }
        Flow {
            id: list
            width: parent.width
            spacing: Style.space2
            Repeater {
                model: page.forms
                AppButton {
                    required property var modelData
                    width: Math.floor((list.width - (page.columns - 1) * list.spacing) / page.columns)
                    iconName: "print"
                    text: modelData.title
                    enabled: Counter.papers.hasPrinter
                    onClicked: Counter.papers.printBlank(modelData.id, page.language)
                }
            }
        }
    }
    Item {
        id: foot
        visible: page.closable
        anchors.bottom: parent.bottom
        width: parent.width
        height: back.height + 2 * Style.space2
        AppButton {
            id: back
            x: Style.margin
            y: Style.space2
            kind: "filled"
            iconName: "arrow-left"
            //: Button: from the blank forms back to the sign-in
            text: qsTr("Back to the sign-in")
            keyHint: "Esc"
            onClicked: page.closed()
        }
    }
}
