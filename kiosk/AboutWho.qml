// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style

// Who may apply, and what each of them brings besides.
Column {
    id: list

    property var who: [] // [{"text","needs","staffOnly"}]

    spacing: Style.headingGap

    Heading {
        width: parent.width
        //: Heading over the people who may apply for a procedure
        text: qsTr("Who can apply")
    }
    Panel {
        width: parent.width

        Column {
            width: parent.width
            topPadding: Style.space1
            bottomPadding: Style.space1
            spacing: Style.space2

            Repeater {
                model: list.who

                Column {
                    id: person
                    required property var modelData
                    width: parent?.width ?? 0

                    IconLine {
                        id: kind
                        width: parent.width
                        iconName: "person"
                        iconColor: Style.primary
                        text: person.modelData.text
                    }
                    Repeater {
                        model: person.modelData.needs

                        LabelLine {
                            required property string modelData
                            x: kind.before
                            width: person.width - x
                            //: Label: what to take along
                            label: qsTr("Bring")
                            text: modelData
                        }
                    }
                    LabelLine {
                        x: kind.before
                        width: person.width - x
                        visible: person.modelData.staffOnly
                        //: Label: at this machine, or at the counter
                        label: qsTr("Where")
                        //: Where a procedure is done: only by staff
                        text: qsTr("At the counter only")
                    }
                }
            }
        }
    }
}
