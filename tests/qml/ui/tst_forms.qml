// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Style
import Madoguchi.Test

Item {
    id: root
    width: 1080
    height: 1600

    Sample { id: sample }
    ScrollPage {
        anchors.fill: parent
        FormView { id: view; width: parent.width; form: sample.form }
    }
    ReviewView { id: review; width: 952; y: 3000; form: sample.form }
    ReviewView { id: reviewOfBoxes; width: 952; y: 6000; form: sample.boxes }
    BirthDateField { id: birth; width: 952; y: 9000; partial: true; onPicked: value => birth.value = value }

    QtObject {
        id: told
        property string value: ""
        function answer(field: string, value: string): void { told.value = value; }
    }
    FieldSection { id: graduation; width: 952; y: 12000; type: "date"; label: "卒業"; partial: true; minimum: -365; value: told.value; form: told }

    TestCase {
        name: "Forms"
        when: windowShown

        // Every item below one, depth first.
        function all(item) {
            return [item].concat(...Array.from(item.children).map(all));
        }
        function shownWords(item) {
            return all(item).filter(one => one.plain !== undefined && one.visible).map(one => one.plain);
        }
        function choice(name) {
            return all(view).find(one => one.Accessible.name === name && one.checked !== undefined);
        }

        function test_knownValuesStandOnTop() {
            wait(50);
            const words = shownWords(view);
            for (const word of ["浪速　花子", "大阪市都島区中野町2丁目16番20号", "昭和58年4月12日", "カードから"])
                verify(words.indexOf(word) >= 0, word);
        }

        function test_nothingIsCutOff_data() {
            const rows = [];
            for (const language of ["ja", "ja-easy", "en", "zh-Hans"]) {
                for (const scale of [100, 150, 200, 300])
                    rows.push({"tag": language + " " + scale, "language": language, "scale": scale});
            }
            return rows;
        }
        function test_nothingIsCutOff(data) {
            Modes.language = data.language;
            sample.form.language = data.language;
            Modes.textScale = data.scale;
            wait(50);
            for (const item of all(view).concat(all(review))) {
                if (item.cutOff !== undefined && item.visible && item.plain.length > 0)
                    verify(!item.cutOff, item.plain);
            }
            Modes.reset();
            sample.form.language = "ja";
        }

        function test_choosingAnswersAndRowsCome() {
            const rows = sample.form.rowCount();
            const other = all(view).find(one => one.checked === false && one.text === "ほかの人");
            sample.form.answer("head", "other");
            compare(sample.form.rowCount(), rows + 1);
            sample.form.answer("head", "same");
            compare(sample.form.rowCount(), rows);
        }

        function test_problemsAreToldAtTheField() {
            sample.showProblems();
            wait(50);
            verify(shownWords(view).indexOf("ここに答えてください。") >= 0, shownWords(view).join(" / "));
            view.focusFirstProblem();
            verify(root.Window.activeFocusItem !== null);
            verify(all(view).indexOf(root.Window.activeFocusItem) >= 0);
        }

        function test_typingWhileLanguageChanges() {
            const field = all(view).find(one => one.inputHint !== undefined && one.label === "電話番号");
            field.focusField();
            keyClick(Qt.Key_0);
            keyClick(Qt.Key_6);
            Modes.language = "en";
            sample.form.language = "en";
            keyClick(Qt.Key_9);
            compare(sample.form.value("phone"), "069");
            compare(root.Window.activeFocusItem.text, "069");
            Modes.reset();
            sample.form.language = "ja";
        }

        function test_reviewShowsBothCalendarsAndSources() {
            sample.form.answer("moveDate", "2026-11-13");
            wait(50);
            verify(shownWords(view).indexOf("令和8年11月13日（金）") >= 0);
            verify(shownWords(view).indexOf("2026年11月13日") >= 0);
            verify(all(review).some(one => one.source === "entered"));
        }

        function test_reviewListsWhatWasTickedAndWhatNot() {
            sample.boxes.answer("showRelation", true);
            wait(50);
            const words = shownWords(reviewOfBoxes);
            for (const word of ["世帯主・続柄", "本籍・筆頭者、外国籍の方の項目を選ぶ"])
                verify(words.indexOf(word) >= 0, words.join(" / "));
        }

        // 平成31年5月1日 is taken, and told; month and day may be unknown.
        function test_aDateOfBirthInItsEra() {
            Modes.language = "ja";
            Modes.textScale = 100;
            wait(50);
            const press = name => all(birth).find(one => one.Accessible.name === name && one.checked !== undefined).clicked();
            const parts = all(birth).filter(one => one.inputHint === "digits");
            compare(parts.length, 3);
            press("平成");
            parts[0].insertText("31");
            parts[1].insertText("5");
            parts[2].insertText("1");
            compare(birth.value, "2019-05-01");
            verify(shownWords(birth).indexOf("平成31年5月1日は、令和元年5月1日です。") >= 0, shownWords(birth).join(" "));
            press("日がわからない");
            compare(birth.value, "2019-05-00");
            press("日がわからない");
            compare(birth.value, "2019-05-01");
            press("昭和");
            compare(birth.value, "1956-05-01");
            press("月日がわからない");
            compare(birth.value, "1956-00-00");
            press("明治");
            compare(birth.value, "1898-00-00");
        }

        // Another day than that of a birth is typed as well where a part of it may be unknown.
        function test_aDayOfWhichAPartIsUnknown() {
            Modes.language = "ja";
            Modes.textScale = 100;
            wait(50);
            const press = name => {
                const key = all(graduation).find(one => one.Accessible.name === name && one.checked !== undefined);
                verify(key, name);
                key.clicked();
            };
            const parts = all(graduation).filter(one => one.inputHint === "digits");
            compare(parts.length, 3);
            const eras = all(graduation).filter(one => one.compact === true && one.visible).map(one => one.text);
            compare(eras, ["令和", "西暦"]); // a year ago was no other
            parts[0].insertText("10"); // of the era that is now
            parts[1].insertText("3");
            compare(told.value, "");
            press("日がわからない");
            compare(told.value, "2028-03-00");
            verify(shownWords(graduation).some(one => one.startsWith("令和10年3月")), shownWords(graduation).join(" "));
            press("月日がわからない");
            compare(told.value, "2028-00-00");
        }

        function test_complaintsHaveWords() {
            for (const name of ["Missing", "TooLong", "NotANumber", "TooSmall", "TooLarge", "NotADate", "TooEarly", "TooLate",
                    "NotAChoice", "NotKana", "NotAPhone", "NotText", "NotDigits", "NotAResidenceCard", "NotAnAlias",
                    "NotABranch", "PassbookSymbol"])
                verify(Format.complaint(name, 3).length > 0, name);
            verify(Format.complaint("TooLong", 60).indexOf("60") >= 0);
            for (const source of ["card", "commonId", "preApplication", "earlierPage", "entered", "staff"])
                verify(Format.source(source).length > 0, source);
            verify(Format.errorText("CARD-REMOVED").length > 0);
        }
    }
}
