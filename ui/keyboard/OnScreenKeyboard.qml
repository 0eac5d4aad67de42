// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Style
import Madoguchi.Keyboard

// Keys on the glass: kana with their kanji, katakana, letters, digits. It writes into the field that has the focus, which
// stays whole above it. Nothing typed is learned or kept.
Rectangle {
    id: keyboard

    property Item field: null        // an EntryField
    property string plane: "hiragana" // "katakana" "latin" "digits"
    property bool upper: false
    property string composed: ""    // kana that may still become kanji

    signal closed

    readonly property EntryField entry: field as EntryField
    readonly property bool kana: plane === "hiragana" || plane === "katakana"
    readonly property var candidates: plane === "hiragana" ? converter.candidates(composed) : []
    readonly property var rows: ({
            "hiragana": ["あかさたなはまやらわ", "いきしちにひみ　り　", "うくすつぬふむゆるを", "えけせてねへめ　れ　", "おこそとのほもよろん"],
            "latin": upper ? ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"] : ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "digits": ["1234567890", "-/.,()#&+@", "・、。「」　　　　　"]
        })

    function keysOf(row: string): var {
        return row.split("").map(key => key === "　" ? "" : key);
    }
    function rowsNow(): var {
        return plane === "katakana" ? rows.hiragana.map(row => converter.toKatakana(row)) : rows[plane];
    }
    function type(text: string): void {
        if (plane !== "hiragana") {
            finish();
            entry.insertText(text);
            return;
        }
        composed += text;
        entry.compose(composed);
    }
    function change(how: var): void {
        if (composed.length > 0 && plane === "hiragana") {
            composed = how(composed);
            entry.compose(composed);
            return;
        }
        const last = entry.text.slice(-1);
        const changed = how(last);
        if (changed !== last) {
            entry.removeLast();
            entry.insertText(changed);
        }
    }
    function erase(): void {
        if (composed.length === 0) {
            entry.removeLast();
            return;
        }
        composed = composed.slice(0, -1);
        entry.compose(composed);
    }
    function pick(text: string): void {
        entry.compose(text);
        finish();
    }
    function finish(): void {
        if (entry)
            entry.commit();
        composed = "";
    }
    function show(name: string): void {
        finish();
        plane = name;
    }
    function close(): void {
        finish();
        InputFocus.field = null;
        closed();
    }

    implicitHeight: keys.height + (choices.visible ? choices.height + 2 * Style.space3 : 0) + 2 * Style.space3
    visible: entry !== null
    color: Style.tint
    Accessible.role: Accessible.Grouping
    //: Spoken name of the keyboard on the screen.
    Accessible.name: Phrases.plainText(qsTr("Keyboard"))

    onEntryChanged: {
        composed = "";
        if (!entry)
            return;
        plane = entry.inputHint === "digits" ? "digits"
              : entry.inputHint === "kana" ? "katakana"
              : entry.inputHint === "latin" || !Modes.language.startsWith("ja") ? "latin"
              : "hiragana";
    }

    KanaConverter {
        id: converter
    }
    Rectangle {
        width: parent.width
        height: choices.visible ? choices.height + 2 * Style.space3 : 0
        visible: choices.visible
        color: Style.page
    }
    Rectangle {
        width: parent.width
        height: Style.outlineWidth
        color: Style.panelLine
    }
    // A touch between the keys is none on the page below.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    CandidateBar {
        id: choices
        x: Style.margin
        y: Style.space3
        width: parent.width - 2 * x
        visible: keyboard.candidates.length > 0
        candidates: keyboard.candidates
        onPicked: text => keyboard.pick(text)
    }
    Column {
        id: keys
        x: Style.margin
        y: parent.height - height - Style.space3
        width: parent.width - 2 * x
        spacing: Style.space1

        Repeater {
            model: keyboard.rowsNow()

            KeyRow {
                required property string modelData

                columns: 10
                keys: keyboard.keysOf(modelData)
                onTyped: text => keyboard.type(text)
            }
        }
        Item {
            width: parent.width
            height: Style.space1
        }
        Row {
            width: parent.width
            spacing: Style.space1

            readonly property real unit: (width - 5 * spacing) / 7

            KeyCap {
                width: parent.unit
                visible: keyboard.kana
                text: "゛"
                below: "が・ざ"
                //: Spoken name of the key that makes か into が.
                spokenText: qsTr("Voiced mark")
                onClicked: keyboard.change(kana => converter.voiced(kana))
            }
            KeyCap {
                width: parent.unit
                visible: keyboard.kana
                text: "゜"
                below: "ぱ・ぴ"
                //: Spoken name of the key that makes は into ぱ.
                spokenText: qsTr("Half-voiced mark")
                onClicked: keyboard.change(kana => converter.halfVoiced(kana))
            }
            KeyCap {
                width: parent.unit
                visible: keyboard.kana
                text: "小"
                below: "っ・ゃ"
                //: Spoken name of the key that makes つ into っ.
                spokenText: qsTr("Small kana")
                onClicked: keyboard.change(kana => converter.small(kana))
            }
            KeyCap {
                width: parent.unit
                visible: keyboard.kana
                text: "ー"
                //: Spoken name of the key for a long vowel, ー.
                spokenText: qsTr("Long vowel")
                onClicked: keyboard.type("ー")
            }
            KeyCap {
                width: parent.unit * 2
                visible: keyboard.plane === "latin"
                //: Key that changes between capital and small letters.
                text: keyboard.upper ? qsTr("Small letters") : qsTr("Capitals")
                quiet: true
                onClicked: keyboard.upper = !keyboard.upper
            }
            KeyCap {
                width: parent.unit * (keyboard.kana ? 1.2 : keyboard.plane === "latin" ? 3 : 4)
                //: Key for a blank between words.
                text: qsTr("Space")
                quiet: true
                onClicked: {
                    keyboard.finish();
                    keyboard.entry.insertText(keyboard.kana ? "　" : " ");
                }
            }
            KeyCap {
                width: parent.width - x
                iconName: "backspace"
                //: Key that takes away the last character.
                text: qsTr("Delete one")
                onClicked: keyboard.erase()
            }
        }
        Row {
            id: layers
            width: parent.width
            spacing: Style.space1

            Repeater {
                model: [
                    {"plane": "hiragana", "text": "ひらがな"},
                    {"plane": "katakana", "text": "カタカナ"},
                    //: Key that shows the letters a to z.
                    {"plane": "latin", "text": qsTr("Letters")},
                    //: Key that shows digits and signs.
                    {"plane": "digits", "text": qsTr("Digits, signs")}
                ]

                KeyCap {
                    required property var modelData

                    width: (layers.width - 4 * layers.spacing) / 5
                    text: modelData.text
                    quiet: true
                    chosen: keyboard.plane === modelData.plane
                    iconName: ""
                    onClicked: keyboard.show(modelData.plane)
                }
            }
            KeyCap {
                width: (layers.width - 4 * layers.spacing) / 5
                //: Key that puts the keyboard away.
                text: qsTr("Close")
                quiet: true
                iconName: "chevron-down"
                onClicked: keyboard.close()
            }
        }
    }
}
