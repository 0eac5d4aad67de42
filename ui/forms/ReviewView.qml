// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style
import Madoguchi.Visit

// Everything that was read and answered, once more, before it is handed in.
Column {
    id: view

    property FormModel form

    signal editRequested(string fieldId)

    spacing: Style.sectionGap

    Panel {
        width: view.width
        spacing: 0

        Repeater {
            model: view.form
            delegate: AnswerRow {
                required property var model
                width: parent ? parent.width : 0
                visible: model.value !== undefined && (model.type !== "boolean" || model.value === true)
                label: model.label
                type: model.type
                value: model.value
                choices: model.choices
                source: model.source
                editable: !model.shown
                onEditRequested: view.editRequested(model.fieldId)
            }
        }
    }
    PhraseText {
        width: view.width
        visible: view.form && view.form.feeYen >= 0
        //: The sum to pay, on the page before handing in; %1 is an amount such as ¥300
        text: view.form ? qsTr("Fee %1").arg(Format.yen(Math.max(0, view.form.feeYen))) : ""
        bold: true
        pixelSize: Style.fontHeading
        color: Style.heading
        horizontalAlignment: Qt.AlignRight
    }
}
