// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// Nobody touched for a while: counts down, hides the person's data, and any touch but "End" goes on.
KioskPage {
    id: page

    readonly property int warningSeconds: 20 // how long the visit warns
    readonly property int secondsLeft: Session.visit.idleLeft

    centered: true
    //: Title: nobody touched the screen for a while
    title: qsTr("Do you want to go on?")
    actions.backText: qsTr("End")
    actions.backIcon: "leave"
    actions.onBack: Session.visit.end()
    actions.nextText: qsTr("Go on")
    actions.onNext: Session.visit.stay()

    Item {
        id: clock

        readonly property real side: 400 * Style.px
        readonly property real share: Math.min(1, page.secondsLeft / page.warningSeconds)

        anchors.horizontalCenter: parent.horizontalCenter
        width: side
        height: side
        Accessible.role: Accessible.StaticText
        //: Said by a screen reader: %n seconds until everything is deleted
        Accessible.name: Phrases.plainText(qsTr("%n second(s)", "", page.secondsLeft))

        Shape {
            anchors.fill: parent
            ShapePath {
                strokeColor: Style.track
                strokeWidth: 5 * Style.px
                fillColor: Style.surface
                PathAngleArc {
                    centerX: clock.side / 2
                    centerY: clock.side / 2
                    radiusX: clock.side / 2 - 14 * Style.px
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360
                }
            }
            ShapePath {
                strokeColor: Style.primary
                strokeWidth: 28 * Style.px
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                PathAngleArc {
                    centerX: clock.side / 2
                    centerY: clock.side / 2
                    radiusX: clock.side / 2 - 14 * Style.px
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360 * clock.share
                }
            }
        }
        Column {
            anchors.centerIn: parent
            PhraseText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: page.secondsLeft.toString()
                bold: true
                pixelSize: Style.fontCountdown
                lineHeight: 1.05
                color: Style.primary
                Accessible.ignored: true
            }
            PhraseText {
                anchors.horizontalCenter: parent.horizontalCenter
                //: Below a large number that counts down
                text: qsTr("seconds")
                bold: true
                pixelSize: Math.min(Style.fontHeading, 52 * Style.px)
                lineHeight: Style.lineButton
                color: Style.heading
                Accessible.ignored: true
            }
        }
    }
    PhraseText {
        width: parent.width
        horizontalAlignment: Qt.AlignHCenter
        //: Nobody touched the screen for a while; “End” is a button
        text: qsTr("Touch anywhere but “End” to go on.")
        bold: true
        pixelSize: Style.fontHeading
        lineHeight: Style.lineHeading
        color: Style.heading
    }
    PhraseText {
        width: parent.width
        horizontalAlignment: Qt.AlignHCenter
        //: What happens when the seconds are over
        text: qsTr("If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.")
        pixelSize: Style.fontLead
    }
    Banner {
        width: parent.width
        kind: "done"
        iconName: "check"
        //: Reassurance while the seconds run
        text: qsTr("What you entered is all still here now.")
    }
}
