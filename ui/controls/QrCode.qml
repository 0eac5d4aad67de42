// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A QR code, dark on light in every theme.
QrItem {
    implicitWidth: Style.mm(75)
    implicitHeight: implicitWidth
    dark: Style.codeDark
    light: Style.code
    Accessible.role: Accessible.Graphic
    //: Spoken name of the picture of a QR code.
    Accessible.name: Phrases.plainText(qsTr("QR code"))
}
