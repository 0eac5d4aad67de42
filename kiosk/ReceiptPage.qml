// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// It was taken in: the number, the time that counts, and what to do before leaving.
KioskPage {
    id: page

    //: Title: the application was taken in and is kept safe
    title: qsTr("We have received it.")
    actions.nextText: qsTr("End")
    actions.nextIcon: ""
    actions.onNext: Session.visit.end()

    Panel {
        width: parent.width

        Item {
            id: receipt

            readonly property bool single: Style.large || numbers.widest > width - code.width - Style.space4

            width: parent.width
            implicitHeight: single ? code.y + code.height : Math.max(numbers.height, code.height)

            Column {
                id: numbers

                readonly property real widest: number.implicitWidth

                width: receipt.single ? parent.width : parent.width - code.width - Style.space4
                spacing: Style.space1

                PhraseText {
                    width: parent.width
                    //: Above the number of the application
                    text: qsTr("Receipt number")
                    pixelSize: Style.fontNote
                    color: Style.textSecond
                }
                PhraseText {
                    id: number
                    width: parent.width
                    text: Session.visit.receiptNumber
                    bold: true
                    pixelSize: Style.fontReceipt
                    lineHeight: 1.2
                    color: Style.primary
                }
                Item {
                    width: 1
                    height: Style.space2
                }
                PhraseText {
                    width: parent.width
                    //: Above the date and time that count
                    text: qsTr("Time of acceptance")
                    pixelSize: Style.fontNote
                    color: Style.textSecond
                }
                PhraseText {
                    width: parent.width
                    text: Format.dateWithWeekday(Session.visit.arrived) + "|" + Format.time(Session.visit.arrived)
                    bold: true
                    pixelSize: Style.fontHeading
                    lineHeight: Style.lineHeading
                    color: Style.heading
                }
            }
            Column {
                id: code
                x: receipt.single ? (parent.width - width) / 2 : parent.width - width
                y: receipt.single ? numbers.height + Style.space4 : 0
                width: Math.min(328 * Style.px, parent.width)
                spacing: Style.space1

                QrCode {
                    width: parent.width
                    height: width
                    text: Session.visit.receiptCode
                    //: Name of the QR code for a screen reader
                    Accessible.name: Phrases.plainText(qsTr("QR code of the receipt number"))
                }
                PhraseText {
                    width: parent.width
                    horizontalAlignment: Qt.AlignHCenter
                    //: Below the QR code of the receipt
                    text: qsTr("You can read it with your phone.")
                    pixelSize: Style.fontNote
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: Session.visit.receipts.length > 1
        spacing: Style.headingGap

        Heading {
            width: parent.width
            //: Heading over the numbers of several applications, each with its procedure
            text: qsTr("Each has its own number")
        }
        Panel {
            width: parent.width

            Repeater {
                model: Session.visit.receipts

                ValueRow {
                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    label: Session.catalogue.titleIn(Modes.language, modelData.procedure)
                    labelWidth: width - 9 * Style.fontBody
                    markup: modelData.number
                    last: index === Session.visit.receipts.length - 1
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: Session.visit.leftToDo.length > 0
        spacing: Style.headingGap

        Heading {
            width: parent.width
            //: Heading over procedures that were not done in this visit
            text: qsTr("Still to do")
            //: Beside that heading
            note: qsTr("Staff know of it")
        }
        Panel {
            width: parent.width

            Repeater {
                model: Session.visit.leftToDo

                ValueRow {
                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    label: Session.catalogue.titleIn(Modes.language, modelData.procedure)
                    labelWidth: width * 0.55
                    //: Beside a procedure that was not done: the last day for it
                    markup: modelData.due.length > 0 ? qsTr("until %1").arg(Format.dateWithWeekday(modelData.due))
                            //: Beside a procedure that was not done and has no last day
                          : modelData.where === "guide" ? qsTr("to read") : qsTr("at the counter")
                    last: index === Session.visit.leftToDo.length - 1
                }
            }
        }
    }
    Banner {
        width: parent.width
        visible: !Session.visit.lineUp
        kind: "hint"
        iconName: "cloud-off"
        //: On the receipt page while the centre cannot be reached
        text: qsTr("The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.")
    }
    Heading {
        width: parent.width
        //: Heading over taking the card and printing
        text: qsTr("Before you leave")
    }
    TakeCard {
        width: parent.width
        visible: Session.visit.cardPresent
    }
    PrintTrouble {
        width: parent.width
    }
    PrintButton {
        width: parent.width
        paper: Visit.ReceiptPaper
        //: Button on the receipt page
        text: qsTr("Print a copy for yourself")
        //: After “Print a copy for yourself” was pressed
        done: qsTr("Your copy is being printed.")
    }
    PrintButton {
        width: parent.width
        visible: Session.visit.hasPrinter
        paper: Visit.FormPaper
        //: Button on the receipt page: the form with all that was handed in, on paper
        text: qsTr("Print what you handed in")
        //: After “Print what you handed in” was pressed
        done: qsTr("What you handed in is being printed.")
    }
    Column {
        width: parent.width
        visible: Session.visit.offers.count > 0
        spacing: Style.headingGap

        Heading {
            width: parent.width
            //: Heading over what the city offers by itself
            text: qsTr("May also concern you")
        }
        Column {
            width: parent.width
            spacing: Style.space3

            Repeater {
                model: Session.visit.offers

                OfferItem {
                    width: parent?.width ?? 0
                    onDeclined: {
                        //: Spoken after “Not for me” was pressed
                        Session.reader.announce(Phrases.readingText(qsTr("It is gone from this page.")));
                        Session.visit.offers.decline(rule); // and with it this item
                    }
                }
            }
        }
    }
    PhraseText {
        width: parent.width
        horizontalAlignment: Qt.AlignHCenter
        //: Above the button “End” of the receipt page
        text: qsTr("When you end, all your data disappears from this screen.")
        pixelSize: Style.fontNote
        color: Style.textSecond
    }
}
