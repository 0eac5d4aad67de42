// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Forms

// Everything once more before it is handed in: each value with its source, what was entered with a way to correct it,
// and what it costs.
Column {
    id: view

    property var form: null // a FormModel
    property int revision: 0 // moves with every answer; what is listed by hand depends on it

    signal editRequested(string fieldId)

    // The labels of the boxes of a group that were ticked, or were not.
    function boxes(first: int, ticked: bool, revision: int): string {
        const labels = [];
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row) as ReviewEntry;
            if (item && item.model.group === first && (item.model.value === true) === ticked)
                labels.push(item.model.label);
        }
        //: Between the items of a short list.
        return labels.join(qsTr(", "));
    }

    function lastRow(revision: int): int {
        let last = -1;
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row) as ReviewEntry;
            if (item && (item.open || item.heads))
                last = row;
        }
        return last;
    }

    spacing: Style.space4

    Connections {
        target: view.form
        function onAnswersChanged(): void {
            view.revision += 1;
        }
    }

    Panel {
        width: parent.width

        Repeater {
            id: rows
            model: view.form
            onItemAdded: view.revision += 1

            ReviewEntry {
                id: entry
                readonly property bool last: index === view.lastRow(view.revision)

                width: parent?.width ?? 0

                PersonHead {
                    width: parent.width
                    visible: entry.beginsPerson
                    topPadding: entry.index > 0 ? Style.space3 : Style.space1
                    name: entry.model.person
                    number: entry.model.personNumber
                    count: entry.model.personCount
                }
                ValueRow {
                    width: parent.width
                    visible: entry.open
                    label: entry.model.label
                    value: Format.isVerbatim(entry.model.type) ? Format.answer(entry.model.type, entry.model.value, entry.model.choices) : ""
                    markup: Format.isVerbatim(entry.model.type) ? "" : Format.answer(entry.model.type, entry.model.value, entry.model.choices)
                    source: entry.model.source
                    editable: !entry.model.shown
                    last: entry.last
                    onEditRequested: view.editRequested(entry.model.fieldId)
                }
                ValueRow {
                    width: parent.width
                    visible: entry.heads && markup.length > 0
                    //: Label before the list of what was ticked.
                    label: qsTr("Ticked")
                    markup: view.boxes(entry.index, true, view.revision)
                    source: "entered"
                    editable: true
                    onEditRequested: view.editRequested(entry.model.fieldId)
                }
                ValueRow {
                    width: parent.width
                    visible: entry.heads && markup.length > 0
                    //: Label before the list of what was not ticked.
                    label: qsTr("Not ticked")
                    markup: view.boxes(entry.index, false, view.revision)
                    editable: true
                    last: entry.last
                    onEditRequested: view.editRequested(entry.model.fieldId)
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: Math.max(Style.grid(112, 60), words.height + Style.space4)
        visible: view.form !== null && view.form.feeYen >= 0
        radius: Style.radiusPanel
        color: Style.tint
        border.width: Style.borderWidth
        border.color: Style.surfaceBorder
        Accessible.role: Accessible.StaticText
        Accessible.name: words.plain + " " + amount.plain

        PhraseText {
            id: words
            x: Style.grid(32, 24)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - amount.width - 3 * x
            text: view.form?.feeConfirmed ?? true
                  //: Beside what it costs: it is paid on the spot when the paper is handed over.
                  ? qsTr("Fee, paid when you receive it")
                  //: Beside what it probably costs: staff confirms it before anything is paid.
                  : qsTr("Fee, about; staff tells you before you pay")
            lineHeight: Style.lineNote
            Accessible.ignored: true
        }
        PhraseText {
            id: amount
            x: parent.width - width - Style.grid(32, 24)
            anchors.verticalCenter: parent.verticalCenter
            text: Format.yen(view.form?.feeYen ?? 0)
            bold: true
            pixelSize: Style.fontTitle
            lineHeight: Style.lineButton
            color: Style.heading
            Accessible.ignored: true
        }
    }
}
