// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Madoguchi.Controls
import Madoguchi.Keyboard
import Madoguchi.Style

Item {
    id: root
    width: 1080
    height: 1800

    EntryField { id: entry; width: 952; label: "建物" }
    EntryField { id: digits; y: 300; width: 952; label: "電話"; inputHint: "digits" }
    OnScreenKeyboard {
        id: keyboard
        y: root.height - height
        width: root.width
        height: implicitHeight
        field: InputFocus.field
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function all(item) {
            return [item].concat(...Array.from(item.children).map(all));
        }
        // The last of that name: the words to choose from stand above the keys, and a kana may be among them.
        function cap(name) {
            return all(keyboard).filter(one => one.visible && one.enabled && one.takesFocus === false && one.Accessible.name === name).pop();
        }
        function init() {
            digits.focusField();
            entry.text = "";
            entry.focusField();
            keyboard.composed = "";
            keyboard.show("hiragana");
            wait(50);
        }

        function test_kanaBecomesKanji() {
            for (const kana of ["お", "お", "さ", "か"]) {
                const place = cap(kana).mapToItem(root, 0, 0);
                mouseClick(cap(kana));
                wait(30);
                // The words to choose from appear above; no key moves from under the finger.
                compare(cap(kana).mapToItem(root, 0, 0), place);
            }
            compare(entry.text, "おおさか");
            wait(50);
            for (let page = 0; page < 8 && !cap("大阪"); ++page) {
                mouseClick(all(keyboard).find(one => one.visible && one.iconName === "chevron-right" && one.takesFocus === false));
                wait(20);
            }
            mouseClick(cap("大阪"));
            compare(entry.text, "大阪");
            compare(keyboard.composed, "");
        }

        function test_keysLeaveTheFocusInTheField() {
            mouseClick(cap("あ"));
            compare(InputFocus.field, entry);
            compare(root.Window.activeFocusItem.Accessible.role, Accessible.EditableText);
        }

        function test_marksAndDelete() {
            mouseClick(cap("か"));
            keyboard.change(() => "が");
            compare(keyboard.composed, "が");
            keyboard.erase();
            compare(keyboard.composed, "");
            keyboard.erase();
        }

        function test_layerFollowsTheField() {
            digits.focusField();
            compare(keyboard.plane, "digits");
            wait(50);
            mouseClick(cap("7"));
            verify(all(digits).some(one => one.text === "7"));
        }

        function test_keysAreLargeEnough() {
            for (const one of all(keyboard)) {
                if (one.takesFocus === false && one.visible)
                    verify(one.width * Style.millimetresPerPixel >= 15.9 && one.height * Style.millimetresPerPixel >= 15.9, one.text + one.width);
            }
        }

        function test_closingPutsItAway() {
            keyboard.close();
            verify(!keyboard.visible);
        }
    }
}
