// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls

// What the shell knows of any page: its title, and how to arrive at it.
FocusScope {
    id: page

    property PageTitle heading

    signal renewed // it asks something else now: arrive again

    // A new page is there: whoever cannot see it hears its title first. Whoever is typing keeps their field.
    function arrive(): void {
        if (!InputFocus.field)
            heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading ? heading.plain : ""
}
