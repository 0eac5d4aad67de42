// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// 来庁者: one application, every value with its source, and the one decision.
FocusScope {
    id: page

    readonly property VisitDetail visit: Counter.visit
    readonly property bool accepted: visit.state === "accepted"
    readonly property bool correcting: Counter.correction.active
    readonly property real inner: width - 2 * Style.margin
    readonly property bool oneColumn: Style.large || width < 1100 * Style.px
    readonly property real sideWidth: oneColumn ? inner : inner * 0.228
    readonly property real lastWidth: oneColumn ? inner : inner * 0.244

    // A key held down since the list must not decide anything.
    function enter(event: KeyEvent): void {
        if (event.isAutoRepeat || !visit.open || correcting)
            return;
        if (accepted)
            Counter.closeVisit();
        else
            Counter.accept();
    }

    Shortcut {
        sequence: "Ctrl+P"
        enabled: page.visit.open && !page.correcting
        onActivated: Counter.papers.printVisit()
    }
    function keep(): void {
        Counter.keepCorrection();
        if (correcting)
            form.focusFirstProblem();
    }
    function leave(): void {
        if (correcting)
            Counter.dropCorrection();
        else
            Counter.closeVisit();
    }

    onCorrectingChanged: scroll.toTop()

    Shortcut {
        sequence: "F6"
        enabled: page.visit.open && !page.accepted && page.visit.knownHere && !page.correcting
        onActivated: Counter.correction.begin()
    }
    Shortcut {
        sequence: "Ctrl+S"
        enabled: page.correcting
        onActivated: page.keep()
    }
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Keys.onEscapePressed: leave()

    ScrollPage {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: Style.gutter
        anchors.bottomMargin: foot.height
        visible: page.visit.open
        focus: page.visit.open
        bottomMargin: Style.gutter
        Accessible.role: Accessible.Pane
        //: Name of the part of the page with the application's values, for assistive technology
        Accessible.name: qsTr("Application")
        Keys.onUpPressed: turn(-1)
        Keys.onDownPressed: turn(1)

        PaperBanner {
            width: parent.width
        }
        VisitCorrecting {
            id: form
            visible: page.correcting
            width: Math.min(parent.width, 1100 * Style.px * Style.textFactor)
        }
        Flow {
            visible: !page.correcting
            width: parent.width
            spacing: Style.gutter
            VisitWho {
                width: page.sideWidth
            }
            VisitAnswers {
                width: page.oneColumn ? page.inner : page.inner - page.sideWidth - page.lastWidth - 2 * Style.gutter
            }
            VisitProgress {
                width: page.lastWidth
            }
        }
    }
    Rectangle {
        id: foot
        visible: page.visit.open
        anchors.bottom: parent.bottom
        width: parent.width
        height: buttons.height + 2 * Style.space2
        color: Style.surface
        Rectangle {
            width: parent.width
            height: Style.hairline
            color: Style.panelLine
        }
        Flow {
            id: buttons
            x: Style.margin
            y: Style.space2
            width: page.inner
            spacing: Style.space2
            AppButton {
                id: back
                iconName: "list"
                visible: !page.correcting
                //: Button: closes the application, back to the list
                text: qsTr("Back to the list")
                keyHint: "Esc"
                kind: page.accepted ? "filled" : "outlined"
                onClicked: Counter.closeVisit()
            }
            AppButton {
                id: correct
                visible: !page.accepted && !page.correcting && page.visit.knownHere
                iconName: "pen"
                //: Button: staff writes in the application what the person told them, or what a paper says
                text: qsTr("Correct or complete")
                keyHint: "F6"
                onClicked: Counter.correction.begin()
            }
            AppButton {
                visible: page.correcting
                iconName: "cross"
                //: Button: what staff wrote into an application is not kept
                text: qsTr("Change nothing")
                keyHint: "Esc"
                onClicked: Counter.dropCorrection()
            }
            AppButton {
                visible: page.correcting
                kind: "filled"
                iconName: "check"
                //: Button: what staff wrote into an application is kept beside what was handed in
                text: Counter.busy ? qsTr("Keeping it …") : qsTr("Keep the corrections")
                keyHint: "Ctrl S"
                onClicked: page.keep()
            }
            AppButton {
                id: paper
                visible: Counter.papers.hasPrinter && page.visit.knownHere && !page.correcting
                iconName: "print"
                //: Button: the form with all answers, on paper; who printed it is written down
                text: qsTr("Print the form")
                keyHint: "Ctrl P"
                onClicked: Counter.papers.printVisit()
            }
            Item { // pushes the next step to the right, while all fit on one line
                width: Math.max(0, buttons.width - back.width - (correct.visible ? correct.width + buttons.spacing : 0) - (paper.visible ? paper.width + buttons.spacing : 0) - accept.width - 2 * buttons.spacing - 1)
                height: 1
                visible: accept.visible && width > 0
            }
            AppButton {
                id: accept
                visible: !page.accepted && !page.correcting
                kind: "filled"
                iconName: "check"
                //: Button: staff takes the application as complete
                text: Counter.busy ? qsTr("Accepting …") : qsTr("Accept")
                keyHint: "Enter"
                onClicked: Counter.accept()
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(page.inner, 900 * Style.px * Style.textFactor)
        spacing: Style.space2
        visible: !page.visit.open
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "person"
            size: Style.iconSizeLarge
        }
        PhraseText {
            width: parent.width
            horizontalAlignment: Qt.AlignHCenter
            //: On the page of one application, as staff see it
            text: qsTr("No application is open. Choose one from the list, or scan the code on a receipt.")
            pixelSize: Style.fontLead
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: "filled"
            focus: !page.visit.open
            iconName: "list"
            //: On the page of one application, as staff see it
            text: qsTr("To the list")
            keyHint: "F1"
            onClicked: Counter.page = Counter.Worklist
        }
    }
}
