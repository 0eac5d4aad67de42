// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Madoguchi.Style

// Every length, size and colour of both programs. Lengths are millimetres on the glass; `px` is the unit of the design
// grid, 1 on the kiosk's 27-inch and on the counter's 24-inch full HD display. Colours are the Digital Agency's tokens.
QtObject {
    id: style

    readonly property string density: Modes.density
    readonly property bool counter: density === "counter"
    readonly property real millimetresPerPixel: Modes.millimetresPerPixel
    readonly property real px: (counter ? 0.277 : 0.311) / millimetresPerPixel

    function mm(millimetres: real): real {
        return millimetres / millimetresPerPixel;
    }
    // The kiosk's and the counter's value of one length, in grid pixels.
    function grid(kiosk: real, desk: real): real {
        return (counter ? desk : kiosk) * px;
    }

    // ---- space
    readonly property real space1: 8 * px
    readonly property real space2: 16 * px
    readonly property real space3: 24 * px
    readonly property real space4: 32 * px
    readonly property real space5: 48 * px
    readonly property real space6: 64 * px
    readonly property real margin: grid(64, 32)
    readonly property real gutter: 24 * px
    readonly property real sectionGap: grid(48, 28)  // between sections
    readonly property real headingGap: grid(18, 12)  // from a heading to what it heads

    // ---- sizes of what is touched
    readonly property real targetMinimum: counter ? mm(11) : mm(16)
    readonly property real buttonHeight: grid(124, 60)
    readonly property real actHeight: grid(64, 44)   // a small act, text alone
    readonly property real choiceHeight: grid(104, 52)
    readonly property real fieldHeight: grid(96, 52)
    readonly property real rowHeight: grid(88, 68)
    readonly property real keySize: grid(88, 56)
    readonly property real footHeight: grid(152, 76)
    readonly property real iconSize: grid(48, 28)
    readonly property real iconSizeSmall: grid(32, 22)
    readonly property real iconSizeLarge: grid(64, 36)
    readonly property real markSize: grid(44, 24)    // the circle or box of a choice

    // ---- shape
    readonly property real radiusField: grid(12, 8)
    readonly property real radiusButton: grid(16, 10)
    readonly property real radiusPanel: grid(22, 16)
    readonly property real radiusFull: 1000 * px
    readonly property real outlineWidth: 2 * px      // of what can be touched
    readonly property real chosenWidth: grid(4, 3)   // of what is chosen
    readonly property real borderWidth: highContrast ? 2 * px : 0 // of what is only read
    readonly property real hairline: Math.max(1, 1.5 * px)
    readonly property real focusInner: grid(5, 3)
    readonly property real focusOuter: grid(5, 3)
    readonly property real barDone: grid(10, 8)
    readonly property real barToCome: 4 * px

    // ---- type. Titles grow by half of what the text grows, and never stand below it.
    readonly property real textFactor: Modes.textScale / 100
    readonly property real titleFactor: 1 + (textFactor - 1) / 2
    readonly property bool large: Modes.textScale >= 200 // one column, folded modes
    readonly property real fontBody: grid(32, 20) * textFactor
    readonly property real fontLead: grid(34, 21) * textFactor
    readonly property real fontNote: grid(28, 17) * textFactor
    readonly property real fontRuby: fontBody / 2
    readonly property real fontHeading: Math.max(grid(38, 23) * titleFactor, fontBody)
    readonly property real fontChoice: grid(34, 20) * textFactor
    readonly property real fontAct: Math.max(grid(36, 20) * titleFactor, fontNote) // back, small acts
    readonly property real fontButton: Math.max(grid(44, 22) * titleFactor, fontBody)
    readonly property real fontTitle: Math.max(grid(56, 28) * titleFactor, fontBody)
    readonly property real fontWelcome: Math.max(grid(72, 40) * titleFactor, fontBody)
    readonly property real fontNumber: grid(112, 84) * titleFactor // receipt and call numbers
    readonly property real fontCountdown: 168 * px // read from two steps away, whatever the text's size
    readonly property real fontReceipt: 80 * px * Math.min(titleFactor, 1.6) // the longest number stays in one line
    // The foot is on every page, so its words stop growing before they push the page out.
    readonly property real fontFoot: grid(34, 20) * Math.min(titleFactor, 1.6)
    readonly property real fontKey: grid(46, 26) * Math.min(titleFactor, 1.25)

    // Line heights, as factors of the size.
    readonly property real lineWelcome: 1.36 * scriptFactor
    readonly property real lineTitle: 1.4 * scriptFactor
    readonly property real lineButton: 1.3 * scriptFactor
    readonly property real lineHeading: 1.4 * scriptFactor
    readonly property real lineBody: 1.5 * scriptFactor
    readonly property real lineNote: 1.35 * scriptFactor
    // Scripts with marks above and below need more room.
    readonly property real scriptFactor: ({"ne": 1.12, "th": 1.12, "my": 1.3})[Modes.language] ?? 1

    readonly property string family: ({
            "ja": "Noto Sans CJK JP",
            "ja-easy": "Noto Sans CJK JP",
            "en": "Noto Sans",
            "zh-Hans": "Noto Sans CJK SC"
        })[Modes.language] ?? "Noto Sans"
    readonly property string nameFamily: "Noto Sans CJK JP" // names and addresses, in every language

    // ---- motion, in milliseconds
    readonly property int fadeDuration: Modes.reducedMotion ? 0 : 160
    readonly property int pressDuration: Modes.reducedMotion ? 0 : 80
    readonly property int slideDuration: Modes.reducedMotion ? 0 : 1200
    readonly property int ringDuration: Modes.reducedMotion ? 0 : 2000

    // ---- colour roles
    readonly property bool highContrast: Modes.theme === "highContrast"
    readonly property bool dark: Modes.theme === "dark"

    function pick(standard: color, contrast: color, night: color): color {
        return highContrast ? contrast : dark ? night : standard;
    }

    readonly property color page: pick("#f0f9ff", "#000000", "#1a1a1a")
    readonly property color surface: pick("#ffffff", "#000000", "#333333")
    readonly property color surfaceBorder: pick("transparent", "#ffffff", "transparent")
    readonly property color tint: pick("#dcf0ff", "#000000", "#00316a")
    readonly property color tintBorder: pick("transparent", "#ffd43d", "transparent")
    readonly property color text: pick("#1a1a1a", "#ffffff", "#f2f2f2")
    readonly property color heading: pick("#00234b", "#ffffff", "#ffffff")
    readonly property color textSecond: pick("#4d4d4d", "#ffffff", "#cccccc")
    readonly property color primary: pick("#00428c", "#ffd43d", "#97d3ff")
    readonly property color primaryPressed: pick("#00234b", "#ffffff", "#dcf0ff")
    // What is written on a filled button. Set from outside: a binding beside a name in "on…" is taken for a handler.
    property color onPrimary
    property color onPrimaryPressed
    readonly property list<QtObject> written: [
        Binding {
            target: style
            property: "onPrimary"
            value: style.pick("#ffffff", "#000000", "#00234b")
        },
        Binding {
            target: style
            property: "onPrimaryPressed"
            value: style.pick("#ffffff", "#000000", "#00234b")
        }
    ]
    readonly property color outline: pick("#767676", "#ffffff", "#b3b3b3")
    readonly property color line: pick("#dcf0ff", "#999999", "#4d4d4d")
    readonly property color panelLine: pick("#c0e4ff", "#ffffff", "#4d4d4d")
    readonly property color track: pick("#767676", "#999999", "#7f7f7f")
    readonly property color chip: pick("#e9f7f9", "#000000", "#003741")
    readonly property color chipText: pick("#004c59", "#99f2ff", "#99f2ff")
    readonly property color chipBorder: pick("transparent", "#99f2ff", "transparent")
    readonly property color done: pick("#e6f5ec", "#000000", "#08351f")
    readonly property color doneText: pick("#0c472a", "#71c598", "#9bd4b5")
    readonly property color hint: pick("#fbf5e0", "#000000", "#1a1a1a")
    readonly property color hintText: pick("#604b00", "#ffd43d", "#ffe380")
    readonly property color due: pick("#ffeee2", "#000000", "#541e00")
    readonly property color dueText: pick("#6d2700", "#ffd43d", "#ffdfca")
    readonly property color error: pick("#fdeeee", "#000000", "#620000")
    readonly property color errorText: pick("#850000", "#ff9696", "#ffbbbb")
    readonly property color spoken: pick("#fff0b3", "#ffd43d", "#00428c")
    readonly property color spokenText: pick("#1a1a1a", "#000000", "#f2f2f2")
    readonly property color chart1: pick("#00428c", "#ffffff", "#97d3ff")
    readonly property color chart2: pick("#0066be", "#ffd43d", "#99f2ff")
    readonly property color chart3: pick("#c74700", "#99f2ff", "#ffc199")
    readonly property color rail: pick("#00234b", "#000000", "#333333")
    readonly property color railText: pick("#ffffff", "#ffffff", "#f2f2f2")
    readonly property color railChosen: pick("#00428c", "#000000", "#00316a")
    readonly property color railMark: "#ffd43d"
    readonly property color focusLight: pick("#ffd43d", "#000000", "#ffd43d") // the ring next to the shape
    readonly property color focusDark: pick("#1a1a1a", "#ffd43d", "#000000")  // the ring around that one
    readonly property color code: "#ffffff"     // under a QR, in every theme: readers want dark on light
    readonly property color codeDark: "#00234b"
}
