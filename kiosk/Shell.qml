// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Keyboard
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// The frame around every page: whose machine, how far, the way out; and at the foot the modes and the call for staff,
// which never move. What interrupts a visit hides its page, so that nobody else can read it, and loses nothing of it.
Rectangle {
    id: shell

    readonly property Visit visit: Session.visit
    property bool pinForgotten: false
    property bool callHidden: false // the person went back to the page while staff are on their way

    readonly property var pages: ({
            [Visit.Welcome]: welcome,
            [Visit.Choose]: choose,
            [Visit.PlaceCard]: placeCard,
            [Visit.EnterPin]: enterPin,
            [Visit.Fill]: fill,
            [Visit.Review]: review,
            [Visit.Receipt]: receipt
        })
    readonly property var counterTroubles: ["PIN-LAST-TRY", "PIN-BLOCKED", "PIN-ABSENT"]
    // The troubles that a step tells on its own page.
    readonly property var toldOnPage: ({
            [Visit.PlaceCard]: ["CARD-NO-SERVICE", "CARD-NO-READER", "CARD-OTHER", "CARD-BUSY", "CARD-MUTE", "CARD-PROTOCOL", "CARD-REMOVED", "CARD-LEFT"],
            [Visit.EnterPin]: ["PIN-WRONG"],
            [Visit.Receipt]: ["PRINT-FAILED"]
        })
    readonly property bool waitsForCard: [Visit.EnterPin, Visit.Fill, Visit.Review].includes(visit.step) && visit.trouble.startsWith("CARD-") && visit.trouble !== "CARD-DATA"
    readonly property Component interruption: {
        if (visit.idleLeft > 0)
            return idle;
        if (visit.staffCalled && !callHidden)
            return call;
        if (pinForgotten || counterTroubles.includes(visit.trouble))
            return counter;
        if (visit.trouble.length === 0 || (toldOnPage[visit.step] ?? []).includes(visit.trouble))
            return null;
        return waitsForCard ? cardWait : trouble;
    }
    readonly property Item shown: interruption ? overPage.item as Item : page.item as Item

    color: Style.page

    onShownChanged: Qt.callLater(shell.arrive)

    function arrive(): void {
        if (!shown)
            return;
        shown.arrive();
        Session.reader.readPage(shown);
    }

    Connections {
        target: shell.visit
        function onStepChanged(): void {
            shell.pinForgotten = false;
        }
        function onStaffCalledChanged(): void {
            shell.callHidden = false;
        }
        function onWiped(): void {
            sheet.sheet = "";
        }
    }

    ShellHeader {
        id: header
        width: parent.width
        visible: shell.visit.step !== Visit.Welcome || shell.interruption !== null
        height: visible ? implicitHeight : 0
        step: shell.visit.step
        interrupted: shell.interruption !== null
        onLeave: shell.visit.end()
    }
    Item {
        id: middle
        anchors.top: header.bottom
        anchors.bottom: training.top
        width: parent.width
        clip: true

        Loader {
            id: page
            anchors.fill: parent
            sourceComponent: shell.pages[shell.visit.step]
            visible: !shell.interruption
        }
        Loader {
            id: overPage
            anchors.fill: parent
            sourceComponent: shell.interruption
            active: shell.interruption !== null
        }
    }
    Banner {
        id: training
        width: parent.width
        anchors.bottom: foot.top
        visible: Session.training
        height: visible ? implicitHeight : 0
        radius: 0
        kind: "due"
        iconName: "info"
        //: Shown on every page of a machine that staff practise on
        text: qsTr("For practice only: nothing here is real.")
    }
    ModeBar {
        id: foot
        width: parent.width
        anchors.bottom: parent.bottom
        openSheet: sheet.sheet
        onSheetRequested: name => sheet.sheet = sheet.sheet === name ? "" : name
        onStaffRequested: {
            sheet.sheet = "";
            shell.callHidden = false;
            shell.visit.callStaff();
        }
    }
    ModeSheet {
        id: sheet
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        sheet: ""
        onClosed: sheet = ""
    }
    OnScreenKeyboard {
        width: parent.width
        anchors.bottom: parent.bottom
        field: InputFocus.field
    }

    Component {
        id: welcome
        WelcomePage {}
    }
    Component {
        id: choose
        ChoosePage {}
    }
    Component {
        id: placeCard
        PlaceCardPage {}
    }
    Component {
        id: enterPin
        PinPage {
            onForgotten: shell.pinForgotten = true
        }
    }
    Component {
        id: fill
        FillPage {}
    }
    Component {
        id: review
        ReviewPage {}
    }
    Component {
        id: receipt
        ReceiptPage {}
    }
    Component {
        id: idle
        IdlePage {}
    }
    Component {
        id: call
        CallStaffPage {
            onHidden: shell.callHidden = true
        }
    }
    Component {
        id: counter
        CounterPage {
            reason: shell.visit.trouble
            onBackToPin: shell.pinForgotten = false
        }
    }
    Component {
        id: cardWait
        CardWaitPage {
            trouble: shell.visit.trouble
        }
    }
    Component {
        id: trouble
        TroublePage {
            trouble: shell.visit.trouble
            canRetry: shell.visit.step === Visit.Review
            somethingKept: shell.visit.step === Visit.Fill || shell.visit.step === Visit.Review
            onRetry: shell.visit.handIn()
        }
    }
}
