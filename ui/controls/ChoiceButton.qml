// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One answer among several. A circle: one of them; a box: as many as apply. Touching the words counts.
Pressable {
    id: choice

    property string note: ""
    property string verbatim: "" // a name as the answer
    property string source: ""   // who says so, as a chip below the words
    property bool checked: false
    property bool exclusive: true
    property bool compact: false // many short ones: no mark but a check when chosen

    readonly property real padding: compact ? Style.space2 : Style.grid(28, 16)
    readonly property real markSide: (compact ? 0.6 : 1) * Style.markSize * Math.min(Style.textFactor, 2)
    readonly property real markSpace: !compact || checked ? markSide + Style.grid(compact ? 8 : 20, compact ? 6 : 12) : 0
    readonly property color ink: checked ? Style.primary : Style.text

    implicitWidth: Math.ceil(Math.max(words.implicitWidth, more.implicitWidth, chip.visible ? chip.implicitWidth : 0) + markSpace + 2 * padding)
    implicitHeight: Math.max(Style.choiceHeight, Style.targetMinimum,
                             words.height + (more.visible ? more.height : 0) + (chip.visible ? chip.height + Style.space1 : 0) + Style.grid(more.visible && more.lineCount === 1 && words.lineCount === 1 ? 16 : 32, 10))

    Accessible.role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: spokenText.length > 0 ? Phrases.plainText(spokenText)
                   : (verbatim.length > 0 ? verbatim : Phrases.plainText(text)) + (note.length > 0 ? ", " + Phrases.plainText(note) : "")
                   + (source.length > 0 ? ", " + Phrases.plainText(chip.word(source)) : "")
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: act()

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: choice.radius
        color: choice.checked || choice.pressed ? Style.tint : Style.surface
        border.width: choice.checked ? Style.chosenWidth : Style.outlineWidth
        border.color: choice.checked || choice.pressed ? Style.primary : Style.outline
    }
    Rectangle {
        id: mark
        x: choice.padding
        anchors.verticalCenter: parent.verticalCenter
        visible: !choice.compact
        width: choice.markSide
        height: width
        radius: choice.exclusive ? width / 2 : Style.radiusField * 0.8
        color: choice.checked ? Style.primary : "transparent"
        border.width: choice.checked ? 0 : Style.outlineWidth * 1.5
        border.color: Style.outline

    }
    Icon {
        x: mark.x + (choice.markSide - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: choice.checked
        name: "check-strong"
        size: choice.markSide * (choice.compact ? 1 : 0.8)
        color: choice.compact ? Style.primary : Style.onPrimary
    }
    Column {
        x: choice.padding + choice.markSpace
        anchors.verticalCenter: parent.verticalCenter

        PhraseText {
            id: words
            width: Math.max(1, choice.width - choice.markSpace - 2 * choice.padding)
            text: choice.text
            verbatim: choice.verbatim
            bold: choice.checked
            pixelSize: Style.fontChoice
            lineHeight: Style.lineButton
            color: choice.ink
            horizontalAlignment: choice.compact && !choice.checked ? Qt.AlignHCenter : Qt.AlignLeft
            Accessible.ignored: true
        }
        PhraseText {
            id: more
            width: words.width
            visible: choice.note.length > 0
            text: choice.note
            pixelSize: Style.fontNote
            lineHeight: Style.lineButton
            color: Style.textSecond
            Accessible.ignored: true
        }
        Item {
            width: 1
            height: Style.space1
            visible: chip.visible
        }
        SourceChip {
            id: chip
            source: choice.source
            Accessible.ignored: true
        }
    }
}
