// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// A day, chosen by touch: two that are most often meant, then year, month and day one by one. It is shown in both
// calendars, because papers at hand may use either.
FocusScope {
    id: input

    property string label
    property string value // YYYY-MM-DD, or empty

    signal chosen(string value)

    readonly property string base: value.length > 0 ? value : Calendar.today()
    readonly property var ymd: Format.parts(base)

    implicitHeight: rows.height

    Column {
        id: rows
        width: parent.width
        spacing: Style.space2

        Panel {
            width: parent.width
            PhraseText {
                width: parent.width
                //: Where a date will stand that was not chosen yet
                text: input.value.length > 0 ? Format.dateWithWeekday(input.value) : qsTr("Not chosen yet")
                bold: true
                pixelSize: Style.fontHeading
                color: Style.heading
            }
            PhraseText {
                width: parent.width
                visible: input.value.length > 0
                verbatim: Format.japanese ? input.value.replace(/-/g, "/") : Calendar.wareki(input.value)
                pixelSize: Style.fontNote
                color: Style.textSecond
            }
        }
        Grid {
            id: near
            readonly property real cell: (rows.width - (columns - 1) * columnSpacing) / columns
            columns: Style.large ? 1 : 2
            columnSpacing: Style.gutter
            rowSpacing: Style.space2

            ChoiceButton {
                width: near.cell
                focus: true
                exclusive: true
                //: A quick choice for a date
                text: qsTr("Today")
                checked: input.value === Calendar.today()
                onClicked: input.chosen(Calendar.today())
            }
            ChoiceButton {
                width: near.cell
                exclusive: true
                //: A quick choice for a date
                text: qsTr("Yesterday")
                checked: input.value === Calendar.addDays(Calendar.today(), -1)
                onClicked: input.chosen(Calendar.addDays(Calendar.today(), -1))
            }
        }
        Repeater {
            //: The three parts of a date; each has a minus and a plus beside it
            model: [{part: "year", name: qsTr("Year")}, {part: "month", name: qsTr("Month")}, {part: "day", name: qsTr("Day")}]
            delegate: Stepper {
                required property var modelData
                required property int index
                label: modelData.name
                value: input.ymd[index]
                from: value - 1
                to: value + 1
                text: modelData.name + " " + value
                onMoved: moved => input.chosen(Calendar.step(input.base, modelData.part, moved - value))
            }
        }
    }
}
