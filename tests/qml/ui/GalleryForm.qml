// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

Rectangle {
    id: page
    property var form: null
    property bool review: false
    property real scrolled: 0

    color: Style.page

    ScrollPage {
        y: Style.space3
        width: page.width
        height: page.height - y
        Column {
            width: parent.width
            spacing: Style.space4
            Heading { level: 1; width: parent.width; text: page.form?.lead ?? "" }
            FormView { width: parent.width; visible: !page.review; form: page.review ? null : page.form }
            ReviewView { width: parent.width; visible: page.review; form: page.review ? page.form : null }
        }
    }
}
