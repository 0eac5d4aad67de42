// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// Whose machine this is, what is being done, how far it is, and the way out.
Item {
    id: header

    property int step: Visit.Welcome
    property bool interrupted: false

    signal leave

    readonly property bool leavable: !interrupted && step !== Visit.Receipt && step !== Visit.Welcome && step !== Visit.Counter
    readonly property bool steps: step !== Visit.Welcome && step !== Visit.Counter
    // Placing the card and its PIN are one step of five for the person.
    readonly property int place: ({
            [Visit.Choose]: 0,
            [Visit.About]: 0,
            [Visit.ShowCode]: 0,
            [Visit.PlaceCard]: 1,
            [Visit.EnterPin]: 1,
            [Visit.OfferProfile]: 1,
            [Visit.ProfilePin]: 1,
            [Visit.Interview]: 2,
            [Visit.Plan]: 2,
            [Visit.Fill]: 2,
            [Visit.Review]: 3,
            [Visit.Receipt]: 4
        })[step] ?? 0

    // In large type the count of steps takes the place of the office's name, and the page names the procedure.
    readonly property bool folded: Style.large && steps

    implicitHeight: Math.max(top.y + top.height, bar.visible ? bar.y + bar.height : 0) + Style.space1

    Item {
        id: top
        x: Style.margin
        y: Style.space3
        width: parent.width - 2 * x
        height: Math.max(header.folded ? 0 : office.height, leaveButton.visible ? leaveButton.height : 0)

        OfficeName {
            id: office
            visible: !header.folded
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (leaveButton.visible ? leaveButton.width + Style.space2 : 0)
            procedure: Session.procedureTitle
        }
        AppButton {
            id: leaveButton
            visible: header.leavable
            x: parent.width - width + padding // its words stand on the margin, its target reaches over it
            anchors.verticalCenter: parent.verticalCenter
            kind: "text"
            iconName: "leave"
            pixelSize: Style.fontNote
            //: Leaves the visit and deletes everything
            text: qsTr("Leave")
            onClicked: header.leave()
        }
    }
    StepBar {
        id: bar
        visible: header.steps
        x: Style.margin
        y: header.folded ? top.y : top.y + top.height + Style.space2
        width: parent.width - 2 * x
        current: header.place
        //: The five steps of a visit, one or two words each
        names: [qsTr("Choose"), qsTr("Card"), qsTr("Fill in"), qsTr("Check"), qsTr("Receipt")]
    }
}
