// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// Every language, written in itself. The chosen one at once becomes the language of everything.
Flow {
    id: grid

    signal chosen(string language)

    readonly property int columns: Style.large ? 1 : 2

    spacing: Style.space2
    Accessible.role: Accessible.Grouping
    //: Spoken name of the buttons that choose a language.
    Accessible.name: Phrases.plainText(qsTr("Language"))

    Repeater {
        model: Modes.languages

        ChoiceButton {
            required property var modelData

            width: (grid.width - grid.spacing * (grid.columns - 1)) / grid.columns
            height: Math.max(implicitHeight, Style.grid(124, 60))
            text: modelData.name
            checked: Modes.language === modelData.id
            onClicked: {
                Modes.language = modelData.id;
                grid.chosen(modelData.id);
            }
        }
    }
}
