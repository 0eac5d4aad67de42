// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One place of the program, or one act of it, on the rail at the left.
Pressable {
    id: button

    required property string iconName
    required property string key
    property bool place: true // false: an act
    property bool chosen: false
    property bool keyShown: true
    readonly property real fullHeight: icon.height + name.implicitHeight + keyName.implicitHeight + 2 * Style.space1 // with its key
    property int badge: 0     // how many things there want to be looked at

    implicitWidth: Math.max(88 * Style.px, words.width + Style.space2)
    implicitHeight: words.height + 2 * Style.space1

    Accessible.role: place ? Accessible.PageTab : Accessible.Button
    //: Name of a place on the rail for assistive technology: its name, and how many things there want to be looked at
    Accessible.name: badge > 0 ? qsTr("%1, %n to look at", "", badge).arg(Phrases.plainText(text)) : Phrases.plainText(text)
    Accessible.description: key
    Accessible.selected: chosen

    Rectangle {
        anchors.fill: parent
        radius: Style.radiusButton
        visible: button.chosen || button.pressed
        color: Style.railChosen
        border.width: Style.highContrast ? Style.chosenWidth : 0
        border.color: Style.railMark
    }
    Rectangle {
        visible: button.chosen
        x: -Style.space1
        width: 5 * Style.px
        height: parent.height * 0.6
        anchors.verticalCenter: parent.verticalCenter
        radius: width / 2
        color: Style.railMark
    }
    Column {
        id: words

        readonly property real widest: Math.max(name.implicitWidth, icon.width)

        width: Math.ceil(widest)
        anchors.centerIn: parent
        Icon {
            id: icon
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.iconName
            size: Style.iconSize * Style.titleFactor
            color: Style.railText
        }
        PhraseText {
            id: name
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.ceil(implicitWidth)
            text: button.text
            bold: true
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.railText
            Accessible.ignored: true
        }
        PhraseText {
            id: keyName
            visible: button.keyShown
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.ceil(implicitWidth)
            text: button.key
            pixelSize: Style.fontNote * 0.94
            lineHeight: Style.lineNote
            color: Style.railText
            Accessible.ignored: true
        }
    }
    Rectangle {
        visible: button.badge > 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 4 * Style.px
        width: Math.max(height, Math.ceil(count.implicitWidth) + Style.space1)
        height: count.height
        radius: height / 2
        color: Style.railMark
        PhraseText {
            id: count
            anchors.centerIn: parent
            width: Math.ceil(implicitWidth)
            text: button.badge
            bold: true
            pixelSize: Style.fontNote * Style.titleFactor / Style.textFactor // on the icon, never on the word
            lineHeight: Style.lineButton
            color: Style.codeDark
            Accessible.ignored: true
        }
    }
}
