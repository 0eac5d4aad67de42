// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
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
            [Visit.About]: about,
            [Visit.ShowCode]: code,
            [Visit.PlaceCard]: placeCard,
            [Visit.EnterPin]: enterPin,
            [Visit.OfferProfile]: profile,
            [Visit.ProfilePin]: enterPin,
            [Visit.Interview]: interview,
            [Visit.Plan]: plan,
            [Visit.Fill]: fill,
            [Visit.Review]: review,
            [Visit.Receipt]: receipt,
            [Visit.Counter]: atCounter
        })
    readonly property var counterTroubles: ["PIN-LAST-TRY", "PIN-BLOCKED", "PIN-ABSENT"]
    // The troubles that a step tells on its own page.
    readonly property var toldOnPage: ({
            [Visit.PlaceCard]: ["CARD-NO-SERVICE", "CARD-NO-READER", "CARD-OTHER", "CARD-BUSY", "CARD-MUTE", "CARD-PROTOCOL", "CARD-REMOVED", "CARD-LEFT"],
            [Visit.EnterPin]: ["PIN-WRONG"],
            [Visit.About]: ["PRINT-FAILED"],
            [Visit.Plan]: ["PRINT-FAILED"],
            [Visit.ProfilePin]: ["PIN-WRONG"],
            [Visit.Receipt]: ["PRINT-FAILED"]
        })
    readonly property bool waitsForCard: visit.step >= Visit.EnterPin && visit.step <= Visit.Review && visit.trouble.startsWith("CARD-") && visit.trouble !== "CARD-DATA"
    readonly property Component interruption: {
        if (visit.idleLeft > 0)
            return idle;
        if (visit.staffCalled && !callHidden)
            return call;
        if (pinForgotten || counterTroubles.indexOf(visit.trouble) >= 0)
            return counter;
        if (visit.trouble.length === 0 || visit.step === Visit.ShowCode || (toldOnPage[visit.step] ?? []).indexOf(visit.trouble) >= 0)
            return null;
        return waitsForCard ? cardWait : trouble;
    }
    readonly property PageScope shown: (interruption ? overPage.item : page.item) as PageScope

    color: Style.page

    onShownChanged: arrival.restart()

    Timer { // once the page stands: it may change twice in one turn
        id: arrival
        interval: 0
        onTriggered: {
            if (!shell.shown)
                return;
            shell.shown.arrive();
            Session.reader.readPage(shell.shown);
        }
    }

    Timer { // in the new language, or because somebody wants to hear it now
        id: reading
        interval: 0
        onTriggered: Session.reader.readPage(shell.shown)
    }
    Connections {
        target: Modes
        function onLanguageChanged(): void {
            reading.restart();
        }
        function onVoiceOnChanged(): void {
            reading.restart();
        }
    }
    Connections {
        target: shell.shown
        function onRenewed(): void {
            arrival.restart();
        }
    }
    Connections {
        target: page.item as PinPage
        function onForgotten(): void {
            shell.pinForgotten = true;
        }
    }
    Connections {
        target: overPage.item as CounterPage
        function onBackToPin(): void {
            shell.pinForgotten = false;
        }
    }
    Connections {
        target: overPage.item as CallStaffPage
        function onHidden(): void {
            shell.callHidden = true;
        }
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
            InputFocus.field = null;
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
        anchors.bottom: keyboard.top
        visible: Session.training
        height: visible ? implicitHeight : 0
        radius: 0
        kind: "due"
        iconName: "info"
        //: Shown on every page of a machine that staff practise on
        text: qsTr("For practice only: nothing here is real.")
    }
    OnScreenKeyboard {
        id: keyboard
        width: parent.width
        height: visible ? implicitHeight : 0
        anchors.bottom: foot.top
        visible: field !== null && !shell.interruption
        field: InputFocus.field
        onClosed: InputFocus.field = null
    }
    ModeBar {
        id: foot
        width: parent.width
        anchors.bottom: parent.bottom
        calling: shell.visit.staffCalled
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
        onClosed: sheet.sheet = ""
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
        id: about
        AboutPage {}
    }
    Component {
        id: code
        CodePage {}
    }
    Component {
        id: interview
        InterviewPage {}
    }
    Component {
        id: plan
        PlanPage {}
    }
    Component {
        id: atCounter
        AtCounterPage {}
    }
    Component {
        id: placeCard
        PlaceCardPage {}
    }
    Component {
        id: enterPin
        PinPage {}
    }
    Component {
        id: profile
        ProfilePage {}
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
        CallStaffPage {}
    }
    Component {
        id: counter
        CounterPage {}
    }
    Component {
        id: cardWait
        CardWaitPage {}
    }
    Component {
        id: trouble
        TroublePage {}
    }
}
