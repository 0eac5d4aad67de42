// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

Rectangle {
    id: page
    color: Style.page
    Column {
        x: Style.margin
        y: Style.space4
        width: page.width - 2 * Style.margin
        spacing: Style.space3
        PhraseText {
            width: parent.width
            text: Modes.language === "ja-easy" ? "マイナンバーカードを ここに {置|お}いて ください。" : "4けたの暗証番号を入力してください。"
            pixelSize: Style.fontTitle
            lineHeight: Style.lineTitle
            bold: true
            color: Style.heading
        }
        PhraseText {
            width: parent.width
            text: Modes.language === "ja-easy" ? "あなたの {名前|なまえ}と {住所|じゅうしょ}、 たんじょうびと {性別|せいべつ}を {読|よ}みます。" : "カードを受け取ったときに決めた、数字4けたの番号です。まちがえても、窓口で続けられます。"
            spokenFrom: 4
            spokenTo: 9
        }
        Row {
            spacing: Style.gutter
            AppButton { text: "もどる"; iconName: "arrow-left"; width: 290 * Style.px }
            AppButton { kind: "filled"; text: "つぎへ"; iconName: "arrow-right"; width: 400 * Style.px; keyHint: Style.counter ? "Enter" : "" }
        }
        Row {
            spacing: Style.gutter
            AppButton { kind: "tinted"; text: "全部消す"; iconName: "trash"; iconAbove: true; width: 232 * Style.px }
            AppButton { kind: "text"; text: "やめる"; iconName: "leave" }
            AppButton { text: "控えを印刷する"; iconName: "print"; keyHint: "F9"; focus: true }
        }
        Flow {
            width: parent.width
            spacing: Style.space2
            Repeater {
                model: ["arrow-left","arrow-right","check","cross","plus","minus","globe","text-size","sound","contrast","bell","leave","info","help","warning","card","person","people","code","hand","clip","pen","lock","clock","eye","eye-off","trash","backspace","search","document","document-yen","stamp","shield","house-move","baby","rings","briefcase","heart","flower","sliders","print","speech","cloud","cloud-off","calendar","list","inbox","chart","kiosk","phone","refresh","reader","keyboard","logo","house","chevron-down","sound-off"]
                Icon {
                    required property string modelData
                    name: modelData
                    size: Style.iconSizeLarge
                }
            }
        }
    }
}
