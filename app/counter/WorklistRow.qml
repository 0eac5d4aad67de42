// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// One application in the worklist. Two lines of three when text is large, else one line of six.
Pressable {
    id: row

    required property string receipt
    required property string title
    required property int minutes
    required property int wait // 0, 1 long, 2 too long
    required property string channel
    required property string personLanguage
    // Not "state": an Item has one.
    required property string entryState
    required property bool chosen
    required property list<real> columns // widths of the six cells, in a line

    required property bool folded
    readonly property real padding: Style.space4
    readonly property bool accepted: entryState === "accepted"
    readonly property color waitInk: wait === 2 ? Style.errorText : wait === 1 ? Style.dueText : Style.text

    function cellX(index: int): real {
        if (folded)
            return padding + (index % 3) * (width - 2 * padding) / 3;
        let x = padding;
        for (let i = 0; i < index; ++i)
            x += columns[i];
        return x;
    }
    function cellWidth(index: int): real {
        return (folded ? (width - 2 * padding) / 3 : columns[index]) - Style.space2;
    }
    function cellY(index: int, height: real): real {
        if (!folded)
            return (row.height - height) / 2;
        return index < 3 ? Style.space2 : Style.space3 + firstLine;
    }
    readonly property real firstLine: Math.max(number.height, waited.height, progress.height)
    readonly property real secondLine: Math.max(what.height, where.height, tongue.height)

    radius: 0
    guardMilliseconds: 0
    activeFocusOnTab: false // the list is one stop; arrows move in it
    implicitHeight: Math.max(Style.rowHeight, folded ? firstLine + secondLine + 2 * Style.space3
                                                     : Math.max(firstLine, secondLine) + Style.space2)

    Accessible.role: Accessible.ListItem
    Accessible.selected: chosen
    Accessible.selectable: true
    //: A line of the worklist for assistive technology: number, procedure, waiting time, channel, language, state
    Accessible.name: qsTr("%1, %2, %3, %4, %5, %6").arg(receipt).arg(title).arg(waited.text)
        .arg(WorklistWords.channel(channel)).arg(WorklistWords.language(personLanguage)).arg(WorklistWords.state(entryState))

    Rectangle {
        anchors.fill: parent
        z: -1
        color: row.chosen || row.pressed ? Style.tint : "transparent"
        border.width: row.chosen && Style.highContrast ? Style.chosenWidth : 0
        border.color: Style.tintBorder
        Rectangle {
            visible: row.chosen
            width: 6 * Style.px
            height: parent.height
            color: Style.primary
        }
    }
    PhraseText {
        id: number
        x: row.cellX(0)
        y: row.cellY(0, height)
        width: row.cellWidth(0)
        text: row.receipt
        bold: true
        pixelSize: Style.fontBody * 1.05
        lineHeight: Style.lineNote
        color: Style.primary
        Accessible.ignored: true
    }
    IconWord {
        id: waited
        x: row.cellX(1)
        y: row.cellY(1, height)
        width: row.cellWidth(1)
        iconName: row.wait === 2 ? "warning" : "clock"
        text: WorklistWords.minutes(row.minutes)
        bold: row.wait > 0
        pixelSize: Style.fontBody
        color: row.waitInk
    }
    PhraseText {
        id: what
        x: row.cellX(row.folded ? 3 : 2)
        y: row.cellY(3, height)
        width: row.cellWidth(row.folded ? 3 : 2)
        text: row.title
        pixelSize: Style.fontBody
        lineHeight: Style.lineNote
        Accessible.ignored: true
    }
    IconWord {
        id: where
        x: row.cellX(row.folded ? 4 : 3)
        y: row.cellY(4, height)
        width: row.cellWidth(row.folded ? 4 : 3)
        iconName: WorklistWords.channelIcon(row.channel)
        text: WorklistWords.channel(row.channel)
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
    PhraseText {
        id: tongue
        x: row.cellX(row.folded ? 5 : 4)
        y: row.cellY(5, height)
        width: row.cellWidth(row.folded ? 5 : 4)
        text: WorklistWords.language(row.personLanguage)
        bold: row.personLanguage !== "ja"
        pixelSize: Style.fontNote
        lineHeight: Style.lineNote
        color: row.personLanguage === "ja" ? Style.textSecond : Style.text
        Accessible.ignored: true
    }
    IconWord {
        id: progress
        x: row.cellX(row.folded ? 2 : 5)
        y: row.cellY(2, height)
        width: row.cellWidth(row.folded ? 2 : 5)
        iconName: WorklistWords.stateIcon(row.entryState)
        text: WorklistWords.state(row.entryState)
        pixelSize: Style.fontNote
        color: row.accepted ? Style.doneText : Style.text
    }
}
