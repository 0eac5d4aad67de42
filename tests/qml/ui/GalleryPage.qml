// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A page as the kiosk's pages are: steps, question, known values, choices, foot.
Rectangle {
    id: page
    color: Style.page

    readonly property bool easy: Modes.language === "ja-easy"

    Logo {
        x: Style.margin
        y: 30 * Style.px
    }
    StepBar {
        id: steps
        x: Style.margin
        y: 124 * Style.px
        width: page.width - 2 * x
        names: page.easy ? ["えらぶ", "カード", "{答|こた}える", "{見|み}る", "{終|お}わり"] : ["えらぶ", "カード", "入力", "確認", "受付"]
        current: 2
    }
    ScrollPage {
        id: scroll
        y: steps.y + steps.height + Style.space5
        width: page.width
        height: foot.y - y
        Column {
            width: parent.width
            spacing: Style.space3
            Heading {
                level: 1
                width: parent.width
                text: page.easy ? "マイナンバーカードを ここに {置|お}いて ください。" : "必要なものを選んでください。"
            }
            Panel {
                width: parent.width
                note: page.easy ? "だれの {紙|かみ}か {確|たし}かめます。" : "だれの住民票かを確かめます。性別は使いません。"
                ValueRow { width: parent.width; label: page.easy ? "{名前|なまえ}" : "氏名"; value: "浪速　花子"; source: "card" }
                ValueRow { width: parent.width; label: page.easy ? "{住所|じゅうしょ}" : "住所"; value: "大阪市都島区中野町2丁目16番20号"; source: "card" }
                ValueRow { width: parent.width; label: page.easy ? "{通数|つうすう}" : "通数"; value: "1通"; source: "entered"; editable: true; last: true }
            }
        }
        Column {
            width: parent.width
            spacing: Style.headingGap
            Heading { width: parent.width; text: "のせる項目"; note: "提出先に言われたものだけで足ります" }
            Grid {
                columns: Style.large ? 1 : 2
                width: parent.width
                spacing: Style.gutter
                ChoiceButton { width: Style.large ? parent.width : (parent.width - Style.gutter) / 2; text: "自分だけ"; checked: true; focus: true }
                ChoiceButton { width: Style.large ? parent.width : (parent.width - Style.gutter) / 2; text: "世帯の全員" }
                ChoiceButton { width: Style.large ? parent.width : (parent.width - Style.gutter) / 2; exclusive: false; text: "世帯主・続柄"; checked: true }
                ChoiceButton { width: Style.large ? parent.width : (parent.width - Style.gutter) / 2; exclusive: false; text: "個人番号"; note: "使いみちをうかがいます" }
            }
        }
        Stepper { value: 1; text: "1通"; label: "通数" }
        EntryField { width: parent.width; label: "電話番号"; text: "06-0000-00"; problem: "あと2けた足りません。10けたか11けたです。" }
        Column {
            width: parent.width
            spacing: Style.space2
            Banner { width: parent.width; kind: "done"; text: "番号を確かめました。" }
            Banner { width: parent.width; iconName: "cloud-off"; text: "いま、センターとの回線が止まっています。封をして保管し、回線が戻りしだい送ります。" }
            Banner { width: parent.width; kind: "error"; text: "カードが離れました。もう一度置いてください。" }
            Banner { width: parent.width; kind: "due"; text: "11月27日（金）まで" }
        }
        Flow {
            width: parent.width
            spacing: Style.space2
            Repeater {
                model: ["card", "commonId", "preApplication", "entered", "earlierPage", "staff"]
                SourceChip { required property string modelData; source: modelData }
            }
        }
        QrCode { text: "MADOGUCHI:R:1:A-0417" }
    }
    ModeBar {
        id: foot
        y: page.height - height
        width: page.width
        openSheet: page.easy ? "language" : ""
    }
}
