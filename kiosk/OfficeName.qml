// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// Whose machine this is, and what is being done.
Item {
    id: office

    property string procedure: ""

    implicitHeight: Math.max(logo.height, names.height)

    Logo {
        id: logo
        anchors.verticalCenter: parent.verticalCenter
        size: 56 * Style.px * (Style.large ? Style.titleFactor : 1)
    }
    Flow {
        id: names
        x: logo.width + Style.space2
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.space2

        PhraseText {
            width: Math.min(Math.ceil(implicitWidth), names.width)
            text: Session.officeName
            bold: true
            pixelSize: Style.large ? Style.fontNote : 32 * Style.px * Style.textFactor
            lineHeight: Style.lineHeading
            color: Style.heading
        }
        PhraseText {
            width: Math.min(Math.ceil(implicitWidth), names.width)
            visible: office.procedure.length > 0
            text: office.procedure
            pixelSize: Style.large ? Style.fontNote : 30 * Style.px * Style.textFactor
            lineHeight: Style.lineHeading * (Style.large ? 1 : 32 / 30)
            color: Style.textSecond
        }
    }
}
