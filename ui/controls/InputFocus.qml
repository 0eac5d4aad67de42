// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// The field that is being typed in. The keyboard on the screen follows it.
QtObject {
    property Item field: null // an EntryField, or nothing
}
