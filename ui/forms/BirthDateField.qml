// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// A day that lies far back: the era by one touch where Japanese is read, then year, month and day as digits. What was
// typed stays, whatever is wrong with it; the day is told in both calendars once it is one.
Column {
    id: field

    property string value: "" // YYYY-MM-DD, or empty
    property bool wrong: false

    signal picked(string value)

    readonly property bool japanese: Modes.language.startsWith("ja")
    // Years before the first of each era; 0 for the Gregorian calendar.
    readonly property var eras: [
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 2018, "label": qsTr("Reiwa")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1988, "label": qsTr("Heisei")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1925, "label": qsTr("Showa")},
        //: An era of the Japanese calendar, in which a year of birth is counted
        {"before": 1911, "label": qsTr("Taisho")},
        //: Instead of an era: years as the rest of the world counts them
        {"before": 0, "label": qsTr("Western year")}
    ]
    property int before: japanese ? 1925 : 0

    function tell(): void {
        const iso = Formatter.dayOf(before, year.text, month.text, day.text);
        if (iso !== value)
            picked(iso);
    }
    function take(iso: string): void {
        const parts = iso.split("-");
        if (parts.length !== 3)
            return;
        let era = 0;
        for (const one of eras) {
            if (japanese && one.before > 0 && iso > Formatter.eraBegin(one.before) && one.before > era)
                era = one.before;
        }
        before = era;
        year.text = String(Number(parts[0]) - era);
        month.text = String(Number(parts[1]));
        day.text = String(Number(parts[2]));
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

                width: Style.large ? row.width : Math.max(implicitWidth, (row.width - 4 * row.spacing) / 5)
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
            //: Part of a date of birth
            label: qsTr("Month")
            inputHint: "digits"
            maxLength: 2
            onEdited: field.tell()
        }
        EntryField {
            id: day
            width: parts.third
            //: Part of a date of birth
            label: qsTr("Day")
            inputHint: "digits"
            maxLength: 2
            onEdited: field.tell()
        }
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
