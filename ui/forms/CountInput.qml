// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style

// How many, with what that costs beside it.
FocusScope {
    id: count

    property string label
    property int value: 0
    property int from: 0
    property int to: 99
    property int feeYen: -1 // -1: nothing to pay
    property bool feeConfirmed: true

    signal moved(int value)

    implicitHeight: fee.visible && Style.large ? fee.y + fee.height : Math.max(stepper.height, fee.height)

    Stepper {
        id: stepper
        focus: true
        label: count.label
        value: count.value
        from: count.from
        to: count.to
        text: String(count.value)
        onMoved: value => count.moved(value)
    }
    PhraseText {
        id: fee
        x: Style.large ? 0 : stepper.width + Style.gutter
        y: Style.large ? stepper.height + Style.space2 : (stepper.height - height) / 2
        width: count.width - x
        visible: count.feeYen >= 0
        //: What it costs, beside the number of copies; %1 is an amount such as ¥300
        text: count.feeConfirmed ? qsTr("Fee %1").arg(Format.yen(Math.max(0, count.feeYen)))
                                 //: A fee that the office has not confirmed yet; %1 is an amount such as ¥300
                                 : qsTr("Fee %1 (to be confirmed)").arg(Format.yen(Math.max(0, count.feeYen)))
        bold: true
        pixelSize: Style.fontHeading
        color: Style.heading
        horizontalAlignment: Style.large ? Qt.AlignLeft : Qt.AlignRight
    }
}
