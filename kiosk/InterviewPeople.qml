// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// The people of an interview: to look at and take away, or to choose one or several of.
Column {
    id: people

    property string kind // "household" "person" "people"
    readonly property Interview interview: Session.visit.interview

    // Beside a name, or below what stands in its place.
    function note(one: var): string {
        if (one.you)
            //: Beside a name: it is the person at the machine
            return qsTr("You");
        const born = one.birthDate.length > 0 ? Format.date(one.birthDate) : "";
        return one.name.length > 0 ? Format.relation(one.relation) : born;
    }

    spacing: Style.space2

    Repeater {
        model: people.kind === "household" ? people.interview.people : []

        Rectangle {
            id: row
            required property var modelData
            readonly property bool personal: true // never read aloud into the room

            width: parent?.width ?? 0
            height: Math.max(Style.choiceHeight, words.height + Style.space3, remove.visible ? remove.height + Style.space2 : 0)
            radius: Style.radiusButton
            color: Style.surface
            border.width: Style.borderWidth
            border.color: Style.surfaceBorder

            Icon {
                id: picture
                x: Style.space3
                anchors.verticalCenter: parent.verticalCenter
                name: "person"
            }
            Column {
                id: words
                x: picture.x + picture.width + Style.space2
                width: (remove.visible ? remove.x : row.width) - x - Style.space2
                anchors.verticalCenter: parent.verticalCenter

                PhraseText {
                    width: parent.width
                    verbatim: row.modelData.name
                    text: row.modelData.name.length > 0 ? "" : Format.relation(row.modelData.relation)
                    bold: true
                    pixelSize: Style.fontChoice
                    lineHeight: Style.lineButton
                    color: Style.heading
                }
                PhraseText {
                    width: parent.width
                    visible: text.length > 0
                    text: people.note(row.modelData)
                    pixelSize: Style.fontNote
                    lineHeight: Style.lineNote
                    color: Style.textSecond
                }
            }
            AppButton {
                id: remove
                x: row.width - width
                anchors.verticalCenter: parent.verticalCenter
                visible: row.modelData.added
                kind: "text"
                iconName: "minus"
                pixelSize: Style.fontNote
                //: Small button beside somebody who was added
                text: qsTr("Remove")
                onClicked: people.interview.removePerson(row.modelData.id)
            }
        }
    }
    Repeater {
        model: people.kind === "person" || people.kind === "people" ? people.interview.people : []

        ChoiceButton {
            required property var modelData

            width: parent?.width ?? 0
            exclusive: people.kind === "person"
            verbatim: modelData.name
            text: modelData.name.length > 0 ? "" : Format.relation(modelData.relation)
            note: people.note(modelData)
            checked: modelData.chosen
            onClicked: {
                if (exclusive)
                    people.interview.answer(modelData.chosen ? "" : modelData.id);
                else
                    people.interview.toggle(modelData.id, !modelData.chosen);
            }
        }
    }
    AppButton {
        width: parent.width
        visible: people.interview.canAddPerson
        iconName: "plus"
        //: Button: somebody else is concerned
        text: qsTr("Add a person")
        onClicked: people.interview.addPerson()
    }
}
