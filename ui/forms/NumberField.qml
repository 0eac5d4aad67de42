// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Forms

// A small number, with what it costs beside it, or below where there is no room.
Item {
    id: field

    property int value: 0
    property int from: 0
    property int to: 99
    property string label: ""
    property int feeYen: -1 // -1: nothing to pay

    signal picked(int value)

    readonly property bool beside: count.width + Style.gutter + fee.implicitWidth <= width

    implicitHeight: count.height + (beside || !fee.visible ? 0 : fee.height + Style.space2)

    Stepper {
        id: count
        value: field.value
        from: field.from
        to: field.to
        label: field.label
        onMoved: value => field.picked(value)
    }
    PhraseText {
        id: fee
        x: field.beside ? field.width - width : 0
        y: field.beside ? (count.height - height) / 2 : count.height + Style.space2
        width: Math.min(implicitWidth, field.width)
        visible: field.feeYen >= 0
        //: What it costs, beside the number of copies. %1 is an amount of money.
        text: qsTr("Fee  %1").arg(Format.yen(field.feeYen))
        bold: true
        pixelSize: Style.fontHeading
        lineHeight: Style.lineHeading
        color: Style.heading
    }
}
