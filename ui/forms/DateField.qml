// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Forms

// A day: today and yesterday with one touch, any other by year, month and day; both calendars are shown.
Column {
    id: field

    property string value: "" // YYYY-MM-DD, or empty while nothing was chosen
    property bool wrong: false

    signal picked(string value)

    readonly property var parts: Format.dateParts(value.length > 0 ? value : Formatter.today())

    function move(years: int, months: int, days: int): void {
        // The first touch of a key takes today as it is shown; then the keys move from there.
        picked(Formatter.shifted(value.length > 0 ? value : Formatter.today(), years, months, days));
    }

    spacing: Style.space2

    Flow {
        id: quick
        width: parent.width
        spacing: Style.gutter

        readonly property real half: Style.large ? width : (width - spacing) / 2

        ChoiceButton {
            width: quick.half
            //: A quick answer to "when": this day.
            text: qsTr("Today")
            checked: field.value === Formatter.today()
            onClicked: field.picked(Formatter.today())
        }
        ChoiceButton {
            readonly property string day: Formatter.shifted(Formatter.today(), 0, 0, -1)
            width: quick.half
            //: A quick answer to "when": the day before this one.
            text: qsTr("Yesterday")
            checked: field.value === day
            onClicked: field.picked(day)
        }
    }
    Rectangle {
        width: parent.width
        height: inner.height + 2 * Style.space3
        radius: Style.radiusPanel
        color: Style.surface
        border.width: field.wrong ? Style.chosenWidth : Style.borderWidth
        border.color: field.wrong ? Style.errorText : Style.surfaceBorder

        Column {
            id: inner
            x: Style.space3
            y: Style.space3
            width: parent.width - 2 * x
            spacing: Style.space3

            Column {
                width: parent.width

                PhraseText {
                    width: parent.width
                    //: In place of a date, as long as none was chosen.
                    text: field.value.length > 0 ? Format.dateWithWeekday(field.value) : qsTr("Not chosen yet")
                    bold: true
                    pixelSize: Style.fontLead
                    horizontalAlignment: Qt.AlignHCenter
                    color: field.value.length > 0 ? Style.heading : Style.textSecond
                }
                PhraseText {
                    width: parent.width
                    visible: field.value.length > 0
                    text: Format.otherCalendar(field.value)
                    pixelSize: Style.fontNote
                    lineHeight: Style.lineNote
                    horizontalAlignment: Qt.AlignHCenter
                    color: Style.textSecond
                }
            }
            Flow {
                id: keys
                width: parent.width
                spacing: Style.gutter

                readonly property real third: Style.large ? width : (width - 2 * spacing) / 3

                DatePart {
                    width: keys.third
                    flat: Style.large
                    text: field.parts.year ?? ""
                    //: Spoken name of the key that goes back a year in a date.
                    less: qsTr("One year earlier")
                    //: Spoken name of the key that goes on a year in a date.
                    more: qsTr("One year later")
                    onMoved: by => field.move(by, 0, 0)
                }
                DatePart {
                    width: keys.third
                    flat: Style.large
                    text: field.parts.month ?? ""
                    //: Spoken name of the key that goes back a month in a date.
                    less: qsTr("One month earlier")
                    //: Spoken name of the key that goes on a month in a date.
                    more: qsTr("One month later")
                    onMoved: by => field.move(0, by, 0)
                }
                DatePart {
                    width: keys.third
                    flat: Style.large
                    text: field.parts.day ?? ""
                    //: Spoken name of the key that goes back a day in a date.
                    less: qsTr("One day earlier")
                    //: Spoken name of the key that goes on a day in a date.
                    more: qsTr("One day later")
                    onMoved: by => field.move(0, 0, by)
                }
            }
        }
    }
}
