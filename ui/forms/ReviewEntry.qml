// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What one row of a form becomes where it is read over: a value, the lists of a group of boxes (at its first row), or
// nothing.
Column {
    required property var model
    required property int index

    readonly property bool grouped: model.group >= 0

    readonly property bool open: !grouped && model.value !== undefined

    readonly property bool beginsPerson: model.beginsPerson

    readonly property bool heads: model.group === index
}
