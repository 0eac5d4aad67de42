// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// The places of the program, always there, each with its key.
Rectangle {
    id: rail

    // In large type not all places fit with their keys: those are still told to assistive technology.
    readonly property bool keysFit: places.y + 4 * worklist.fullHeight + 3 * places.spacing + leave.height + 2 * Style.space3 <= height

    color: Style.rail
    implicitWidth: Math.max(104 * Style.px, Math.max(places.width, leave.implicitWidth) + Style.space2)

    Accessible.role: Accessible.PageTabList
    //: Name of the rail with the program's places, for assistive technology
    Accessible.name: qsTr("Places")

    Rectangle { // what is beside it is as dark in high contrast
        visible: Style.highContrast
        anchors.right: parent.right
        width: Style.hairline
        height: parent.height
        color: Style.surfaceBorder
    }
    Icon {
        id: logo
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20 * Style.px
        name: "logo"
        size: 48 * Style.px
        color: Style.railText
        secondColor: Style.rail
    }
    Column {
        id: places

        readonly property real widest: Math.max(worklist.implicitWidth, visitor.implicitWidth, queue.implicitWidth, forms.implicitWidth)

        anchors.horizontalCenter: parent.horizontalCenter
        y: logo.y + logo.height + Style.space4
        width: widest
        spacing: Style.space1

        RailButton {
            id: worklist
            width: places.widest
            iconName: "list"
            //: Place on the rail: the list of applications (受付)
            text: qsTr("Reception")
            key: "F1"
            keyShown: rail.keysFit
            chosen: Counter.page === Counter.Worklist
            onClicked: Counter.page = Counter.Worklist
        }
        RailButton {
            id: visitor
            width: places.widest
            iconName: "person"
            //: Place on the rail: the application that is open (来庁者)
            text: qsTr("Visitor")
            key: "F2"
            keyShown: rail.keysFit
            chosen: Counter.page === Counter.Visitor
            onClicked: Counter.page = Counter.Visitor
        }
        RailButton {
            id: queue
            width: places.widest
            iconName: "inbox"
            //: Place on the rail: what this machine has still to send (送信)
            text: qsTr("Sending")
            key: "F4"
            keyShown: rail.keysFit
            badge: Counter.outgoing.setAsideCount
            chosen: Counter.page === Counter.Queue
            onClicked: Counter.page = Counter.Queue
        }
        RailButton {
            id: forms
            width: places.widest
            iconName: "print"
            //: Place on the rail: blank forms on paper (用紙)
            text: qsTr("Forms")
            key: "F5"
            keyShown: rail.keysFit
            chosen: Counter.page === Counter.Forms
            onClicked: Counter.page = Counter.Forms
        }
    }
    RailButton {
        id: leave
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.space3
        iconName: "lock"
        //: Act on the rail: staff leaves the seat, everything is hidden (席を離れる)
        text: qsTr("Leave seat")
        key: "Ctrl L"
        place: false
        onClicked: Counter.leave()
    }
}
