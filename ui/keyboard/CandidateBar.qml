// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Keyboard

// What the kana may mean: a few beside each other, the rest behind an arrow. Characters that look alike are pointed out.
Column {
    id: bar

    property var candidates: []
    property int page: 0

    signal picked(string text)

    readonly property int perPage: Style.large ? 2 : 3
    readonly property int pages: Math.ceil(candidates.length / perPage)
    readonly property var shown: candidates.slice(page * perPage, (page + 1) * perPage)
    readonly property bool alike: {
        for (let one = 0; one < candidates.length; ++one) {
            for (let other = one + 1; other < candidates.length; ++other) {
                if (converter.lookAlike(candidates[one], candidates[other]))
                    return true;
            }
        }
        return false;
    }

    spacing: Style.space2
    onCandidatesChanged: page = 0

    KanaConverter {
        id: converter
    }
    Heading {
        width: parent.width
        //: Above the words that kana may stand for; the person touches the right one.
        text: qsTr("Choose the kanji")
        //: Beside that heading, when characters among them are easily taken for each other.
        note: bar.alike ? qsTr("Mind characters that look alike") : ""
    }
    Row {
        id: row
        width: parent.width
        spacing: Style.space2

        Repeater {
            model: bar.shown

            KeyCap {
                required property string modelData

                width: (bar.width - Style.keySize - bar.perPage * row.spacing) / bar.perPage
                height: Math.max(Style.choiceHeight, Style.targetMinimum)
                text: modelData
                spokenText: modelData
                pixelSize: Style.grid(38, 23) * Math.min(Style.titleFactor, 1.6)
                onClicked: bar.picked(modelData)
            }
        }
        KeyCap {
            width: Style.keySize
            height: Math.max(Style.choiceHeight, Style.targetMinimum)
            visible: bar.pages > 1
            iconName: "chevron-right"
            //: Spoken name of the arrow that shows more of the words to choose from.
            spokenText: qsTr("More")
            onClicked: bar.page = (bar.page + 1) % bar.pages
        }
    }
}
