// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
import Madoguchi.Forms

// A town to choose, a choice that does not hold everything, and an account that may be in another name.
Rectangle {
    id: page

    readonly property QtObject answers: QtObject {
        function answer(field: string, value: var): void {
        }
    }

    color: Style.page

    ScrollPage {
        y: Style.space3
        width: parent.width
        height: parent.height - y
        Column {
            width: parent.width
            spacing: Style.sectionGap

            FieldSection {
                width: parent.width
                form: page.answers
                type: "text"
                label: "新しい住所の町名"
                towns: ["毛馬町", "大東町", "高倉町", "御幸町", "内代町", "都島北通", "善源寺町", "友渕町", "都島本通", "都島中通", "都島南通",
                    "東野田町", "片町", "網島町", "中野町"].map(town => ({"value": town, "label": town}))
            }
            FieldSection {
                width: parent.width
                form: page.answers
                type: "choice"
                label: "国籍・地域"
                open: true
                value: "PK"
                choices: [{"value": "JP", "label": "日本"}, {"value": "KR", "label": "韓国"}, {"value": "PK", "label": "パキスタン"}]
            }
            FieldSection {
                width: parent.width
                form: page.answers
                type: "kana"
                label: "口座の名義(カタカナ)"
                value: "シケン　ハナコ"
                doubtful: true
            }
        }
    }
}
