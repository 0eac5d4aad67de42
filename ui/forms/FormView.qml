// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Forms

// A procedure being filled in: what is known on top, with its source and why it is used; then one section for each
// question. Rows come and go with the answers, and what is being typed stays.
Column {
    id: view

    property var form: null // a FormModel
    readonly property bool ofPerson: (form?.personNumber ?? 0) > 0

    function focusFirstProblem(): void {
        for (let row = 0; row < sections.count; ++row) {
            const item = sections.itemAt(row) as FormSection;
            if (item.model.fieldId === form.firstProblem)
                item.focusField();
        }
    }

    spacing: Style.sectionGap

    PersonHead {
        width: parent.width
        visible: view.ofPerson
        name: view.form?.person ?? ""
        number: view.form?.personNumber ?? 0
        count: view.form?.personCount ?? 0
    }
    Panel {
        id: known
        width: parent.width
        visible: rows.lastShown >= 0
        note: view.form?.note ?? ""

        Repeater {
            id: rows

            property int lastShown: -1

            function recount(): void {
                lastShown = -1;
                for (let row = 0; row < count; ++row) {
                    if ((itemAt(row) as KnownRow)?.known)
                        lastShown = row;
                }
            }

            readonly property Connections following: Connections {
                target: view.form
                function onAnswersChanged(): void {
                    rows.recount();
                }
            }

            model: view.form
            onItemAdded: recount()
            onItemRemoved: recount()

            KnownRow {
                width: parent?.width ?? 0
                last: index === rows.lastShown
            }
        }
    }
    Repeater {
        id: sections
        model: view.form

        FormSection {
            width: parent?.width ?? 0
            form: view.form
        }
    }
    Flow {
        id: people
        width: parent.width
        spacing: Style.gutter
        visible: view.ofPerson && (adds || removes)

        readonly property bool adds: (view.form?.canAddPerson ?? false) && view.form.personNumber === view.form.personCount
        readonly property bool removes: view.form?.canRemovePerson ?? false
        readonly property bool stacked: Style.large || add.implicitWidth + remove.implicitWidth + spacing > width
        readonly property real half: stacked ? width : (width - spacing) / 2

        AppButton {
            id: remove
            width: people.half
            visible: people.removes
            iconName: "minus"
            //: Button on a page about one of several people: leave this person out
            text: qsTr("Remove this person")
            onClicked: view.form.removePerson()
        }
        AppButton {
            id: add
            width: people.half
            visible: people.adds
            iconName: "plus"
            //: Button on a page about the last of several people: one more
            text: qsTr("Add a person")
            onClicked: view.form.addPerson()
        }
    }
}
