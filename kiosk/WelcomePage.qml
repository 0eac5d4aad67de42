// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// The first touch: a language and "Start". What this machine cannot do is said before anybody begins.
PageScope {
    id: page

    readonly property bool picture: !Style.large && !Style.highContrast
    // Of the picture, from the roofs down; it gives way to notices, so that what is touched stays where it is.
    readonly property real townHeight: Math.max(140, 400 - notices.space / Style.px) * Style.px
    readonly property real overlap: Style.space4      // the panel lies on the water

    heading: titleText

    ScrollPage {
        id: scroll
        anchors.fill: parent
        margin: 0
        bottomMargin: 0

        spacing: page.picture ? -page.overlap : 0

        Item {
            id: hero

            readonly property real needed: titleText.y + titleText.height + notices.space + (page.picture ? page.townHeight : Style.space4)

            width: scroll.width
            height: page.picture ? Math.max(needed, scroll.height - below.height + page.overlap) : needed
            clip: true

            Rectangle {
                anchors.fill: parent
                visible: page.picture
                color: Style.pick("#97d3ff", "#000000", "#001f45")
            }
            Image {
                y: parent.height - height
                width: parent.width
                height: 750 * Style.px
                visible: page.picture
                source: visible ? (Style.dark ? "scenes/town-dark.svg" : "scenes/town.svg") : ""
                sourceSize.width: width
                fillMode: Image.PreserveAspectCrop
                Accessible.ignored: true
            }
            OfficeName {
                id: office
                x: Style.margin
                y: Style.space5 - Style.space1
                width: parent.width - 2 * x
            }
            PageTitle {
                id: titleText
                x: Style.margin
                y: office.y + office.height + Style.space5
                width: parent.width - 2 * x
                //: The first words on the first page. | is a place where the line may break
                text: qsTr("Welcome.|Apply here, step by step.")
                pixelSize: Style.fontWelcome
                lineHeight: Style.lineWelcome
            }
            NoticeList {
                id: notices

                readonly property real space: visible ? height + Style.space3 : 0

                x: Style.margin
                y: titleText.y + titleText.height + Style.space3
                width: parent.width - 2 * x
                visible: any && !Style.large
            }
        }
        Column {
            id: below
            width: scroll.width
            bottomPadding: Style.space4
            spacing: Style.space4

            Panel {
                x: Style.large ? Style.margin : Style.space4
                width: parent.width - 2 * x
                spacing: Style.headingGap
                PhraseText {
                    width: parent.width
                    //: Heading over the languages; the words after it stay as they are in every language
                    text: qsTr("Language")
                    bold: true
                    pixelSize: Style.fontHeading
                    lineHeight: Style.lineHeading
                    color: Style.heading
                    Accessible.role: Accessible.Heading
                }
                LanguageGrid {
                    width: parent.width
                }
            }
            AppButton {
                id: start
                x: Style.margin
                width: parent.width - 2 * x
                height: Math.max(implicitHeight, 164 * Style.px)
                kind: "filled"
                iconName: "arrow-right"
                pixelSize: Style.fontButton * 1.3
                //: The large button on the first page
                text: qsTr("Start")
                onClicked: Session.visit.begin()
            }
            NoticeList { // in large text nothing stands between the person and the button
                x: Style.margin
                width: parent.width - 2 * x
                visible: any && Style.large
            }
            Banner {
                x: Style.margin
                width: parent.width - 2 * x
                visible: Session.visit.wipedByIdle
                kind: "tint"
                iconName: "info"
                //: On the first page, for the person whose visit was ended
                text: qsTr("Nobody touched the screen for a while, so the last visit was ended and everything in it deleted.")
            }
            Column {
                x: Style.margin
                width: parent.width - 2 * x
                spacing: Style.space1
                IconLine {
                    width: parent.width
                    iconName: "info"
                    iconColor: Style.primary
                    ink: Style.heading
                    bold: true
                    //: Heading on the first page
                    text: qsTr("What this machine cannot do")
                }
                PhraseText {
                    x: Style.large ? 0 : Style.iconSizeSmall + Style.gutter
                    width: parent.width - x
                    //: What this machine cannot do, on the first page
                    text: qsTr("Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.")
                    pixelSize: Style.fontNote
                    lineHeight: Style.lineBody
                }
            }
        }
    }
}
