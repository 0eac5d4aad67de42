// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// Questions of yes or no that follow each other, as boxes to tick. They come and go one by one with the answers.
Column {
    id: group

    property var form: null // a FormModel
    property int first: -1  // row of the first of them

    spacing: Style.headingGap

    Heading {
        width: parent.width
        //: Heading above boxes to tick: what should stand on the certificate, and the like.
        text: qsTr("Tick what applies or what you need")
        //: Beside that heading: nothing has to be ticked.
        note: qsTr("None is fine too")
    }
    Flow {
        id: boxes
        width: parent.width
        spacing: Style.gutter

        Repeater {
            model: group.form

            ChoiceButton {
                required property var model

                // Half the width, unless what is to be said about it is longer.
                readonly property real half: Math.floor((boxes.width - boxes.spacing) / 2)

                width: Style.large || implicitWidth > half ? boxes.width : half
                visible: model.group === group.first
                exclusive: false
                text: model.label
                note: model.hint
                checked: model.value === true
                onClicked: group.form.answer(model.fieldId, !checked)
            }
        }
    }
}
