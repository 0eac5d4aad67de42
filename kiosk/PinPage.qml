// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// The PIN, on a pad of its own. Each digit goes straight to the visit; this page only ever knows how many there are.
KioskPage {
    id: page

    readonly property bool wrong: Session.visit.trouble === "PIN-WRONG"
    readonly property bool enlarged: Style.textFactor > 1 // the pad comes before everything that can be read later
    readonly property bool forProfile: Session.visit.step === Visit.ProfilePin
    readonly property string which: forProfile ?
                                        //: Which number is meant by the PIN: the one of the certificate for authentication (利用者証明用電子証明書)
                                        qsTr("The four digits for the certificate for users. Many people chose the same as before.") :
                                        //: Which number is meant by the PIN
                                        qsTr("The four digits that you chose when you received your card.")
    readonly property bool reading: Session.visit.reading

    signal forgotten

    //: Title of the page that asks for the PIN. | is a place where the line may break
    title: reading ? (forProfile ? qsTr("Asking the city.") : qsTr("Reading the card.")) :
                     //: Title of the page that asks for the card's second PIN
                     forProfile ? qsTr("Please enter the PIN|for users.") : qsTr("Please enter your|four-digit PIN.")
    lead: reading ? qsTr("Please leave the card there. It takes a few seconds.") : enlarged ? "" : which
    namesProcedure: false // in large type the pad needs the room
    actions.backText: !reading ? qsTr("Back") :
                                 //: Button: goes on without what the city knows
                                 forProfile ? qsTr("Go on without it") : ""
    actions.backIcon: reading ? "" : "arrow-left"
    actions.onBack: reading ? Session.visit.skipProfile() : Session.visit.back()
    actions.nextKind: "outlined"
    actions.nextIcon: forProfile ? "" : "help"
    actions.nextText: reading ? "" :
                      //: Button: goes on without what the city knows
                      forProfile ? qsTr("Go on without it") :
                                                  //: Button for somebody who does not remember the PIN
                                                  qsTr("I do not know it")
    actions.onNext: forProfile ? Session.visit.skipProfile() : page.forgotten()

    onReadingChanged: {
        if (reading)
            Session.reader.announce(title);
    }
    onWrongChanged: {
        if (wrong)
            Session.reader.announce(wrongBanner.text);
    }

    component TriesLine: IconLine {
        readonly property bool shown: !Session.visit.reading && Session.visit.trouble !== "PIN-WRONG" && Session.visit.triesLeft > 0

        width: parent?.width ?? 0
        centered: !Style.large
        iconName: "info"
        pixelSize: Style.fontNote
        ink: Style.textSecond
        //: %n is how many tries the card still allows
        text: qsTr("You can try %n time(s). If it does not work, the counter can help.", "", Session.visit.triesLeft)
    }

    // Keys of a real keyboard or of a tactile pad.
    Keys.onPressed: event => {
        if (event.isAutoRepeat || event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            Session.visit.pinDigit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            Session.visit.pinRemoveLast();
        else if (event.key === Qt.Key_Delete)
            Session.visit.pinClear();
        else
            return;
        event.accepted = true;
    }

    CardScene {
        width: Math.min(parent.width, implicitWidth)
        anchors.horizontalCenter: parent.horizontalCenter
        visible: page.reading && !Style.large
        waiting: false
    }
    WaitingLine {
        width: parent.width
        visible: page.reading
        text: page.forProfile ?
                                //: While the card proves who its holder is, and the centre is asked
                                qsTr("The card proves that it is you. Then the city answers.") :
                                //: While the card is being read
                                qsTr("Reading name, address, date of birth and sex.")
    }
    Banner {
        id: wrongBanner
        width: parent.width
        visible: page.wrong && !page.reading
        kind: "error"
        iconName: "warning"
        //: After a wrong PIN; %n is how many tries the card still allows
        text: qsTr("The number did not match. Please enter it again. You can try %n more time(s).", "", Session.visit.triesLeft)
    }
    PinPlaces {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !page.reading
        count: Session.visit.pinCount
    }
    TriesLine {
        visible: shown && !page.enlarged
    }
    PinPad {
        width: parent.width
        visible: !page.reading
        onDigit: digit => Session.visit.pinDigit(digit)
        onRemoveLast: Session.visit.pinRemoveLast()
        onClear: Session.visit.pinClear()
    }
    TriesLine {
        visible: shown && page.enlarged
    }
    PhraseText {
        width: parent.width
        visible: !page.reading && page.enlarged
        text: page.which
    }
    Banner {
        width: parent.width
        visible: !page.reading
        kind: "tint"
        iconName: "eye-off"
        //: Below the pad for the PIN
        text: qsTr("The number is not shown and not read aloud. This machine does not keep it.")
    }
}
