// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Madoguchi.Controls
import Madoguchi.Style

Item {
    id: root
    width: 1080
    height: 1400

    Column {
        id: column
        width: 952
        spacing: 8

        AppButton { id: button; text: "{控|ひか}えを|印刷する"; iconName: "print" }
        AppButton { id: key; text: "1"; guardMilliseconds: 0 }
        ChoiceButton { id: radio; text: "自分だけ"; note: "すぐ" }
        ChoiceButton { id: check; text: "続柄"; exclusive: false; checked: true }
        Stepper { id: stepper; value: 2; from: 1; to: 3; text: value + "通"; label: "通数"; onMoved: value => stepper.value = value }
        EntryField { id: entry; width: 952; label: "{名前|なまえ}"; problem: "ここに答えてください。" }
        SourceChip { id: chip; source: "card" }
        Banner { id: banner; width: 952; kind: "error"; text: "もう一度" }
        StepBar { id: steps; width: 952; names: ["一", "二", "三"]; current: 1 }
        ModeBar { id: bar; width: 1080 }
        PhraseText { id: words; width: 300; text: "{名前|なまえ}" }
        ScrollPage {
            id: scroll
            width: 952
            height: 300
            Repeater {
                id: many
                model: 8
                AppButton { required property int index; text: "No. " + index; width: 300 }
            }
        }
    }
    SignalSpy { id: clicks; signalName: "clicked" }
    SignalSpy { id: sheets; target: bar; signalName: "sheetRequested" }
    SignalSpy { id: edits; target: entry; signalName: "edited" }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            Modes.reset();
            clicks.clear();
        }
        function wait300() {
            wait(310);
        }

        function test_namesAndRoles() {
            compare(button.Accessible.name, "控えを印刷する");
            compare(button.Accessible.role, Accessible.Button);
            compare(radio.Accessible.role, Accessible.RadioButton);
            compare(radio.Accessible.name, "自分だけ, すぐ");
            compare(check.Accessible.role, Accessible.CheckBox);
            verify(check.Accessible.checked);
            verify(check.Accessible.checkable);
            compare(stepper.Accessible.role, Accessible.SpinBox);
            compare(stepper.Accessible.name, "通数 2通");
            compare(banner.Accessible.role, Accessible.AlertMessage);
            compare(words.Accessible.name, "名前");
            compare(words.reading, "なまえ");
            verify(chip.Accessible.name.length > 0);
            verify(steps.Accessible.name.indexOf("二") >= 0);
            verify(!words.cutOff);
        }

        function test_actsOnRelease() {
            clicks.target = button;
            mousePress(button);
            compare(clicks.count, 0);
            mouseRelease(button);
            compare(clicks.count, 1);
            mousePress(button);
            mouseMove(button, button.width + 50, button.height + 50);
            mouseRelease(button, button.width + 50, button.height + 50);
            compare(clicks.count, 1);
        }

        function test_tremblingHandPressesOnce() {
            wait300();
            clicks.target = button;
            mouseClick(button);
            mouseClick(button);
            compare(clicks.count, 1);
            wait300();
            mouseClick(button);
            compare(clicks.count, 2);
        }

        function test_keysMayBeStruckFast() {
            clicks.target = key;
            mouseClick(key);
            mouseClick(key);
            mouseDoubleClickSequence(key);
            compare(clicks.count, 4);
        }

        function test_keyboard_data() {
            return [{"tag": "space", "key": Qt.Key_Space}, {"tag": "return", "key": Qt.Key_Return}, {"tag": "enter", "key": Qt.Key_Enter}];
        }
        function test_keyboard(data) {
            wait300();
            clicks.target = radio;
            radio.forceActiveFocus(Qt.TabFocusReason);
            verify(radio.focusShown);
            keyClick(data.key);
            compare(clicks.count, 1);
        }

        function test_tabReachesEverything() {
            const seen = [];
            button.forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 10; ++i) {
                seen.push(root.Window.activeFocusItem);
                keyClick(Qt.Key_Tab);
            }
            for (const item of [button, key, radio, check])
                verify(seen.indexOf(item) >= 0, item);
            verify(seen.some(item => item.Accessible.role === Accessible.EditableText));
        }

        function test_fingerShowsNoRing() {
            mouseClick(check);
            verify(check.activeFocus);
            verify(!check.focusShown);
            keyClick(Qt.Key_Right);
            verify(check.focusShown);
        }

        function test_stepperStaysInItsRange() {
            stepper.value = 2;
            stepper.children[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(stepper.value, 3);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(stepper.value, 1);
        }

        function test_typedTextSurvivesEveryMode() {
            entry.text = "";
            entry.focusField();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            const before = entry.Accessible;
            for (const language of ["en", "zh-Hans", "ja-easy", "ja"])
                Modes.language = language;
            Modes.textScale = 300;
            Modes.theme = "highContrast";
            Modes.textScale = 100;
            keyClick(Qt.Key_C);
            compare(edits.signalArguments[edits.count - 1][0], "abc");
        }

        function test_languageSwitchesAtOnce() {
            Modes.language = "en";
            const english = chip.Accessible.name;
            Modes.language = "ja";
            verify(chip.Accessible.name !== english, english);
            compare(chip.Accessible.name, "カードから");
        }

        function test_composingReplacesItself() {
            entry.text = "大阪";
            entry.focusField();
            keyClick(Qt.Key_End);
            entry.compose("と");
            entry.compose("とも");
            entry.compose("友");
            entry.commit();
            compare(edits.signalArguments[edits.count - 1][0], "大阪友");
            entry.insertText("𠮷");
            entry.removeLast();
            compare(edits.signalArguments[edits.count - 1][0], "大阪友");
        }

        function test_modesFold() {
            sheets.clear();
            verify(bar.Accessible.role === Accessible.ToolBar);
            Modes.textScale = 300;
            verify(bar.implicitHeight < 400);
            Modes.textScale = 100;
        }

        function test_focusIsBroughtIntoSight() {
            scroll.toTop();
            verify(scroll.moreBelow);
            const last = many.itemAt(7);
            last.forceActiveFocus(Qt.TabFocusReason);
            const y = last.mapToItem(scroll, 0, 0).y;
            verify(y >= 0 && y + last.height <= scroll.height, y);
            many.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
            verify(many.itemAt(0).mapToItem(scroll, 0, 0).y >= 0);
            keyClick(Qt.Key_PageDown);
            verify(many.itemAt(0).mapToItem(scroll, 0, 0).y < 0);
        }

        function test_targetsAreLargeEnough_data() {
            return [{"tag": "100", "scale": 100}, {"tag": "150", "scale": 150}, {"tag": "200", "scale": 200}, {"tag": "300", "scale": 300}];
        }
        function test_targetsAreLargeEnough(data) {
            Modes.textScale = data.scale;
            for (const item of [button, key, radio, check, stepper.children[0]]) {
                verify(item.height * Style.millimetresPerPixel >= 15.9, item);
                verify(item.width * Style.millimetresPerPixel >= 15.9, item);
            }
        }
    }
}
