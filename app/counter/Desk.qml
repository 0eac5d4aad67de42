// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Style
import Madoguchi.Controls

// What a member of staff sees while signed in: the rail, the bar and one page. Gone with everything in it afterwards.
FocusScope {
    id: desk

    readonly property bool scanning: scan.active
    readonly property list<string> titles: [
        //: Title of the page with the list of applications (受付)
        qsTr("Reception"),
        Counter.visit.open ? Counter.visit.receipt
                           //: Title of the page of an application, while none is open (来庁者)
                           : qsTr("Visitor"),
        //: Title of the page with the queue (送信)
        qsTr("Sending"),
        //: Title of the page with blank forms (用紙)
        qsTr("Forms")
    ]
    readonly property list<string> subtitles: [
        Counter.officeName + " " + Counter.station,
        Counter.visit.open ? Counter.visit.title : "",
        Counter.officeName + " " + Counter.station,
        Counter.officeName + " " + Counter.station
    ]

    function focusPage(): void {
        (scan.active ? scan : pages).forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Component.onCompleted: focusPage()

    Shortcut {
        sequence: "F1"
        onActivated: Counter.page = Counter.Worklist
    }
    Shortcut {
        sequence: "F2"
        onActivated: Counter.page = Counter.Visitor
    }
    Shortcut {
        sequence: "F4"
        onActivated: Counter.page = Counter.Queue
    }
    Shortcut {
        sequence: "F5"
        onActivated: Counter.page = Counter.Forms
    }
    Shortcut {
        sequence: "F10"
        onActivated: scan.active = true
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: bar.find()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: Counter.leave()
    }
    Connections {
        target: Counter
        function onPageChanged(): void {
            scan.active = false;
            bar.clearField();
            desk.focusPage();
        }
    }

    Rail {
        id: rail
        height: parent.height
        width: implicitWidth
    }
    Item {
        id: work
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height
        visible: !scan.active

        TopBar {
            id: bar
            width: parent.width
            title: desk.titles[Counter.page]
            subtitle: desk.subtitles[Counter.page]
        }
        Banner {
            id: notice
            x: Style.margin
            anchors.top: bar.bottom
            anchors.topMargin: Style.space2
            width: parent.width - 2 * Style.margin
            visible: text.length > 0
            kind: "error"
            text: Counter.notice.length > 0 ? Counter.notice + " (" + Counter.noticeCode + ")" : ""
            Accessible.role: Accessible.AlertMessage
        }
        Loader {
            id: pages
            anchors.top: notice.visible ? notice.bottom : bar.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            focus: true
            sourceComponent: [worklist, visitor, queue, forms][Counter.page]
            onLoaded: (item as Item).focus = true
        }
    }
    Component {
        id: worklist
        WorklistPage {}
    }
    Component {
        id: visitor
        VisitPage {}
    }
    Component {
        id: queue
        QueuePage {}
    }
    Component {
        id: forms
        FormsPage {}
    }
    Loader {
        id: scan
        anchors.fill: work
        active: false
        sourceComponent: Component {
            ScanPanel {}
        }
        onLoaded: forceActiveFocus()
    }
    Connections {
        target: scan.item
        function onClosed(): void {
            scan.active = false;
            desk.focusPage();
        }
    }
    Connections {
        target: pages.item
        ignoreUnknownSignals: true // only the list asks for the camera
        function onScanRequested(): void {
            scan.active = true;
        }
    }
}
