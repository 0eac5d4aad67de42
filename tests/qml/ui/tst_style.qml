// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Madoguchi.Style

TestCase {
    name: "Style"

    function light(c: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
    }
    function contrast(one: color, other: color): real {
        const a = light(one) + 0.05;
        const b = light(other) + 0.05;
        return a > b ? a / b : b / a;
    }

    function test_contrast_data() {
        return [
            {"tag": "standard", "text": 7.2, "line": 4.2},
            {"tag": "dark", "text": 7.2, "line": 3.1},
            {"tag": "highContrast", "text": 9.7, "line": 7}
        ];
    }
    function test_contrast(data) {
        Modes.theme = data.tag;
        const pairs = [
            ["text", "page"], ["text", "surface"], ["text", "tint"], ["heading", "page"], ["heading", "surface"],
            ["textSecond", "page"], ["textSecond", "surface"], ["primary", "page"], ["primary", "surface"], ["primary", "tint"],
            ["onPrimary", "primary"], ["onPrimaryPressed", "primaryPressed"], ["chipText", "chip"], ["doneText", "done"],
            ["hintText", "hint"], ["hintText", "page"], ["dueText", "due"], ["errorText", "error"], ["errorText", "page"],
            ["spokenText", "spoken"], ["railText", "rail"], ["codeDark", "code"]
        ];
        for (const [ink, ground] of pairs)
            verify(contrast(Style[ink], Style[ground]) >= data.text,
                   ink + " on " + ground + ": " + contrast(Style[ink], Style[ground]).toFixed(2));
        for (const [ink, ground] of [["outline", "surface"], ["outline", "page"], ["track", "page"]])
            verify(contrast(Style[ink], Style[ground]) >= data.line,
                   ink + " on " + ground + ": " + contrast(Style[ink], Style[ground]).toFixed(2));
        // One of the two rings is seen on whatever the focus stands.
        for (const ground of ["page", "surface", "primary"])
            verify(Math.max(contrast(Style.focusLight, Style[ground]), contrast(Style.focusDark, Style[ground])) >= 3, ground);
        Modes.theme = "standard";
    }

    function test_lengths() {
        compare(Style.px, 1);
        verify(Style.targetMinimum * Style.millimetresPerPixel >= 15.99);
        Modes.millimetresPerPixel = 0.1555;
        fuzzyCompare(Style.px, 2, 0.001);
        verify(Style.targetMinimum * Style.millimetresPerPixel >= 15.99);
        verify(Style.keySize * Style.millimetresPerPixel >= 16);
        Modes.millimetresPerPixel = 0;
        fuzzyCompare(Style.px, 2, 0.001);
        Modes.millimetresPerPixel = 0.311;
    }

    function test_textSizes() {
        const body = Style.fontBody;
        const title = Style.fontTitle;
        for (const scale of Modes.textScales) {
            Modes.textScale = scale;
            fuzzyCompare(Style.fontBody, body * scale / 100, 0.01);
            verify(Style.fontTitle >= Style.fontBody);
            verify(Style.fontButton >= Style.fontBody);
            verify(Style.fontRuby * 2 >= Style.fontBody);
            verify(Style.fontTitle <= title * scale / 100);
        }
        Modes.textScale = 125;
        compare(Modes.textScale, 300);
        Modes.textScale = 100;
    }

    function test_modesRefuseWhatTheyDoNotKnow() {
        Modes.language = "tlh";
        compare(Modes.language, "ja");
        Modes.theme = "pink";
        compare(Modes.theme, "standard");
        Modes.density = "phone";
        compare(Modes.density, "kiosk");
        compare(Modes.languages.length, 4);
    }

    function test_nextPersonBeginsAnew() {
        Modes.language = "en";
        Modes.textScale = 200;
        Modes.theme = "dark";
        Modes.voiceOn = true;
        Modes.reset();
        compare([Modes.language, Modes.textScale, Modes.theme, Modes.voiceOn], ["ja", 100, "standard", false]);
    }

    function test_motionStops() {
        verify(Style.fadeDuration > 0);
        Modes.reducedMotion = true;
        compare([Style.fadeDuration, Style.pressDuration, Style.slideDuration, Style.ringDuration], [0, 0, 0, 0]);
        Modes.reducedMotion = false;
    }
}
