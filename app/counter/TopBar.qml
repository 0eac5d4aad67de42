// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// What is open, the field that finds everything, the line, who sits here, the time. Two lines when text is large.
Rectangle {
    id: bar

    required property string title
    property string subtitle: ""
    readonly property bool folded: Style.textFactor > 1.2
    readonly property real fieldSpace: width - 2 * Style.margin - 2 * Style.gutter

    function find(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function clearField(): void {
        field.clear();
    }

    color: Style.surface
    implicitHeight: folded ? titles.height + field.height + 3 * Style.space1
                           : Math.max(76 * Style.px, titles.height + Style.space2)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Style.hairline
        color: Style.panelLine
    }
    Flow {
        id: titles
        x: Style.margin
        y: bar.folded ? Style.space1 : (bar.height - height) / 2
        width: (bar.folded ? status.x : field.x) - Style.margin - Style.gutter
        spacing: Style.space2

        PhraseText {
            width: Math.min(Math.ceil(implicitWidth), titles.width)
            text: bar.title
            bold: true
            pixelSize: Style.fontTitle
            lineHeight: Style.lineButton
            color: Style.heading
            Accessible.role: Accessible.Heading
        }
        PhraseText {
            visible: text.length > 0
            width: Math.min(Math.ceil(implicitWidth), titles.width)
            text: bar.subtitle
            pixelSize: Style.fontNote
            lineHeight: Style.fontTitle * Style.lineButton / Style.fontNote
            color: Style.textSecond
        }
    }
    CommandField {
        id: field
        x: bar.folded ? Style.margin : Math.min((bar.width - width) / 2, status.x - width - Style.gutter)
        y: bar.folded ? titles.y + titles.height + Style.space1 : (bar.height - height) / 2
        width: bar.folded ? bar.width - 2 * Style.margin : Math.min(implicitWidth, bar.fieldSpace * 0.34)
    }
    Row {
        id: status
        x: bar.width - width - Style.margin
        y: bar.folded ? titles.y : (bar.height - height) / 2
        spacing: Style.gutter

        LinePill {
            anchors.verticalCenter: parent.verticalCenter
        }
        PhraseText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.ceil(implicitWidth)
            verbatim: Counter.session.name
            visible: verbatim.length > 0
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
        }
        PhraseText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.ceil(implicitWidth)
            text: Qt.formatTime(clock.now, "H:mm")
            bold: true
            pixelSize: Style.fontHeading
            lineHeight: Style.lineNote
            color: Style.heading
        }
    }
    Timer {
        id: clock
        property date now: new Date()
        interval: 1000
        repeat: true
        running: true
        onTriggered: now = new Date()
    }
}
