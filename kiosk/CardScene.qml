// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Madoguchi.Style

// A card that slides onto the reader, three times; then it rests above it. Only a picture: the words stand beside it.
Item {
    id: scene

    property bool waiting: true // false: the card lies on the reader

    readonly property real unit: Style.px * Math.min(1, width / (740 * Style.px))
    readonly property color navy: Style.highContrast ? Style.text : Style.primary
    readonly property color pale: Style.pick("#c0e4ff", "#000000", "#0a3a6e")
    readonly property color mid: Style.pick("#97d3ff", "#ffffff", "#57b8ff")
    readonly property color strong: Style.pick("#0066be", "#ffd43d", "#97d3ff")

    implicitWidth: 740 * Style.px
    implicitHeight: 556 * unit
    Accessible.ignored: true

    Item {
        id: canvas
        width: 740
        height: 556
        anchors.horizontalCenter: parent.horizontalCenter
        scale: scene.unit
        transformOrigin: Item.Top

        Rectangle {
            x: 0
            y: 474
            width: 740
            height: 78
            radius: 39
            color: scene.pale
            opacity: Style.dark ? 0.5 : 0.9
            visible: !Style.highContrast
        }
        Rectangle { // the front edge of the reader
            x: 44
            y: 466
            width: 652
            height: 52
            radius: 14
            color: Style.pick("#97d3ff", "#000000", "#57b8ff")
            border.width: Style.highContrast ? 3 : 0
            border.color: Style.text
        }
        Shape {
            anchors.fill: parent
            ShapePath { // its top
                strokeColor: scene.mid
                strokeWidth: 3
                joinStyle: ShapePath.RoundJoin
                fillColor: Style.surface
                PathSvg {
                    path: "M126 316 L614 316 L696 486 L44 486 Z"
                }
            }
            ShapePath { // where the card goes
                strokeColor: scene.strong
                strokeWidth: 4
                strokeStyle: ShapePath.DashLine
                dashPattern: [4, 3]
                joinStyle: ShapePath.RoundJoin
                fillColor: Style.tint
                PathSvg {
                    path: "M240 346 L502 346 L550 456 L190 456 Z"
                }
            }
            ShapePath {
                strokeColor: scene.strong
                strokeWidth: 6
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                PathSvg {
                    path: "M326 392 Q370 356 414 392 M342 410 Q370 386 398 410 M358 428 Q370 418 382 428"
                }
            }
        }
        Rectangle { // the reader's light
            x: 632
            y: 486
            width: 14
            height: 14
            radius: 7
            color: Style.pick("#259d63", "#71c598", "#259d63")
        }
        Shape { // the arrow
            anchors.fill: parent
            visible: scene.waiting
            ShapePath {
                strokeColor: scene.navy
                strokeWidth: 9
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                fillColor: "transparent"
                PathSvg {
                    path: "M370 234 L370 286 M350 268 L370 288 L390 268"
                }
            }
        }
        CardPicture {
            id: card
            x: 204
            y: scene.waiting ? 0 : 210
            ink: scene.navy
            pale: scene.pale
            mid: scene.mid
            strong: scene.strong

            SequentialAnimation {
                running: scene.waiting && scene.visible && Style.slideDuration > 0
                loops: 3
                alwaysRunToEnd: true
                NumberAnimation {
                    target: card
                    property: "y"
                    from: 0
                    to: 60
                    duration: Style.slideDuration
                    easing.type: Easing.InOutCubic
                }
                PauseAnimation {
                    duration: Style.slideDuration / 3
                }
                NumberAnimation {
                    target: card
                    property: "y"
                    to: 0
                    duration: Style.slideDuration / 3
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
