// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// A day that lies far back, or of which not all is known: the era by one touch where Japanese is read, then year, month
// and day as digits. What was typed stays, whatever is wrong with it; the day is told in both calendars once it is one.
Column {
    id: field

    property string value: "" // YYYY-MM-DD, or empty
    property bool wrong: false
    property bool partial: false // month and day may be unknown
    property bool ofBirth: true  // else it is likelier in the era that is now
    property int earliest: 0     // year; eras that ended before are not offered

    signal picked(string value)

    readonly property bool japanese: Modes.language.startsWith("ja")
    // Years before the first of each era, 0 for the Gregorian calendar; and its last year.
    readonly property var eras: [
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 2018, "last": 9999, "label": qsTr("Reiwa")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1988, "last": 2019, "label": qsTr("Heisei")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1925, "last": 1989, "label": qsTr("Showa")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1911, "last": 1926, "label": qsTr("Taisho")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1867, "last": 1912, "label": qsTr("Meiji")},
        //: Instead of an era: years as the rest of the world counts them
        {"before": 0, "last": 9999, "label": qsTr("Western year")}
    ]
    property int before: japanese ? (ofBirth ? 1925 : 2018) : 0

    property bool monthUnknown: false
    property bool dayUnknown: false
    property string habit: "" // the day as it was typed, where its era had ended or not begun

    function typed(): var {
        return Formatter.typedDay(Modes.language, before, year.text, monthUnknown ? "0" : month.text,
                                  monthUnknown || dayUnknown ? "0" : day.text);
    }
    function tell(): void {
        const read = typed();
        habit = read.habit;
        if (read.date !== value)
            picked(read.date);
    }
    function take(iso: string): void {
        const parts = iso.split("-");
        if (parts.length !== 3)
            return;
        before = japanese ? Formatter.eraOf(iso) : 0;
        year.text = String(Number(parts[0]) - before);
        monthUnknown = Number(parts[1]) === 0;
        dayUnknown = Number(parts[2]) === 0;
        month.text = monthUnknown ? "" : String(Number(parts[1]));
        day.text = dayUnknown ? "" : String(Number(parts[2]));
    }

    spacing: Style.space2

    Component.onCompleted: take(value)

    Flow {
        id: row
        width: parent.width
        visible: field.japanese
        spacing: Style.space2

        Repeater {
            model: field.eras

            ChoiceButton {
                required property var modelData

                visible: modelData.last >= field.earliest || checked
                width: Style.large ? row.width : Math.max(implicitWidth, Math.floor((row.width - 2 * row.spacing) / 3))
                compact: true
                text: modelData.label
                checked: field.before === modelData.before
                onClicked: {
                    field.before = modelData.before;
                    field.tell();
                }
            }
        }
    }
    Flow {
        id: parts
        width: parent.width
        spacing: Style.gutter

        readonly property real third: Style.large ? width : (width - 2 * spacing) / 3

        EntryField {
            id: year
            width: parts.third
            //: Part of a date of birth
            label: qsTr("Year")
            inputHint: "digits"
            maxLength: 4
            onEdited: field.tell()
        }
        EntryField {
            id: month
            width: parts.third
            visible: !field.monthUnknown
            //: Part of a date of birth
            label: qsTr("Month")
            inputHint: "digits"
            maxLength: 2
            onEdited: field.tell()
        }
        EntryField {
            id: day
            width: parts.third
            visible: !field.monthUnknown && !field.dayUnknown
            //: Part of a date of birth
            label: qsTr("Day")
            inputHint: "digits"
            maxLength: 2
            onEdited: field.tell()
        }
    }
    Flow {
        id: unknown
        width: parent.width
        visible: field.partial
        spacing: Style.space2

        readonly property real half: Style.large ? width : (width - spacing) / 2

        ChoiceButton {
            width: unknown.half
            exclusive: false
            //: Below a date of birth: only the year is known, as in some old registers
            text: qsTr("I do not know the month and day")
            checked: field.monthUnknown
            onClicked: {
                field.monthUnknown = !field.monthUnknown;
                field.tell();
            }
        }
        ChoiceButton {
            width: unknown.half
            visible: !field.monthUnknown
            exclusive: false
            //: Below a date of birth: year and month are known, the day is not
            text: qsTr("I do not know the day")
            checked: field.dayUnknown
            onClicked: {
                field.dayUnknown = !field.dayUnknown;
                field.tell();
            }
        }
    }
    PhraseText {
        readonly property bool personal: true // never read aloud into the room

        width: parent.width
        visible: field.habit.length > 0
        //: A date that was written in an era that had ended: %1 is what was written (Heisei 31, May 1), %2 the same day as it is called (Reiwa 1, May 1).
        text: qsTr("%1 is %2.").arg(field.habit).arg(Format.date(field.value))
        lineHeight: Style.lineNote
        color: Style.text
    }
    PhraseText {
        readonly property bool personal: true // never read aloud into the room

        width: parent.width
        visible: field.value.length > 0
        text: Format.date(field.value) + "|（" + Format.otherCalendar(field.value) + "）"
        pixelSize: Style.fontLead
        bold: true
        color: Style.heading
    }
}
