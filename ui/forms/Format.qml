// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Madoguchi.Forms
import Madoguchi.Style

// How values are written in the language now shown. Every function reads Modes.language, so that a binding that calls it
// follows the language at once. Dates in easy Japanese carry furigana: results are markup for PhraseText.text.
QtObject {
    readonly property bool japanese: Modes.language === "ja" || Modes.language === "ja-easy"

    // "2026-11-20" or "2026-11-20T10:24:00+09:00"
    function parts(iso: string): var {
        const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
        return found ? found.slice(1).map(Number) : null;
    }
    function date(iso: string): string {
        const ymd = parts(iso);
        if (!ymd)
            return iso;
        if (Modes.language === "ja-easy")
            return easyDate(ymd);
        if (Modes.language === "ja")
            return Calendar.wareki(iso.substring(0, 10));
        if (ymd[1] === 0 || ymd[2] === 0)
            return partialDate(ymd);
        return new Date(ymd[0], ymd[1] - 1, ymd[2]).toLocaleDateString(locale(), longForm());
    }
    function dateWithWeekday(iso: string): string {
        const ymd = parts(iso);
        if (!ymd || ymd[1] === 0 || ymd[2] === 0)
            return date(iso);
        const day = new Date(ymd[0], ymd[1] - 1, ymd[2]);
        const weekday = day.toLocaleDateString(locale(), Modes.language === "en" ? "dddd" : "ddd");
        if (Modes.language === "ja-easy")
            return date(iso) + "（{" + weekday + "|" + ["にち", "げつ", "か", "すい", "もく", "きん", "ど"][day.getDay()] + "}）";
        if (Modes.language === "ja")
            return date(iso) + "（" + weekday + "）";
        return Modes.language === "en" ? weekday + ", " + date(iso) : date(iso) + " " + weekday;
    }
    function time(iso: string): string {
        const found = /T(\d{2}):(\d{2})/.exec(iso);
        if (!found)
            return "";
        const hour = Number(found[1]);
        const minute = Number(found[2]);
        if (Modes.language === "ja-easy")
            return (hour < 12 ? "{午前|ごぜん}" : "{午後|ごご}") + hour % 12 + "{時|じ}" + minute + "{分|ふん}";
        if (Modes.language === "ja")
            return (hour < 12 ? "午前" : "午後") + hour % 12 + "時" + minute + "分";
        return found[1] + ":" + found[2];
    }
    function yen(amount: int): string {
        const digits = String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
        if (Modes.language === "ja-easy")
            return digits + "{円|えん}";
        return Modes.language === "en" ? "¥" + digits : Modes.language === "zh-Hans" ? digits + "日元" : digits + "円";
    }
    function source(name: string): string {
        switch (name) {
        case "card":
            //: Where a value came from: the My Number card
            return qsTr("From your card");
        case "commonId":
            //: Where a value came from: the city's common ID
            return qsTr("From your common ID");
        case "preApplication":
            //: Where a value came from: what was filled in at home beforehand
            return qsTr("From your pre-application");
        case "earlierPage":
            //: Where a value came from: an earlier page of this visit
            return qsTr("From an earlier page");
        case "entered":
            //: Where a value came from: the person entered it here
            return qsTr("Entered here");
        case "staff":
            //: Where a value came from: a member of staff entered it
            return qsTr("Entered by staff");
        }
        return "";
    }
    function complaint(name: string, limit: int): string {
        switch (name) {
        case "Missing":
            //: Told at a field that was left empty
            return qsTr("Please answer this.");
        case "TooLong":
            //: Told at a field; %1 is a number of characters
            return qsTr("Please shorten this to %1 characters.").arg(limit);
        case "NotANumber":
            //: Told at a field that takes a number
            return qsTr("Please enter a number.");
        case "TooSmall":
            //: Told at a field; %1 is the smallest number that is possible
            return qsTr("Please choose %1 or more.").arg(limit);
        case "TooLarge":
            //: Told at a field; %1 is the largest number that is possible
            return qsTr("Please choose %1 or less.").arg(limit);
        case "NotADate":
            //: Told at a field that takes a date
            return qsTr("Please choose a date.");
        case "TooEarly":
            //: Told at a date that lies too far in the past
            return qsTr("Please choose a later date.");
        case "TooLate":
            //: Told at a date that lies too far in the future
            return qsTr("Please choose an earlier date.");
        case "NotAChoice":
            //: Told at a field with choices
            return qsTr("Please choose one.");
        case "NotKana":
            //: Told at a field that takes katakana only
            return qsTr("Please write in katakana.");
        case "NotAPhone":
            //: Told at a field that takes a phone number
            return qsTr("Please enter a phone number, digits and hyphens only.");
        case "NotText":
            //: Told at a field that holds characters which cannot be stored
            return qsTr("Please write this again. It holds signs that cannot be used.");
        }
        return "";
    }
    function errorText(code: string): string {
        return Modes.language.length > 0 ? Calendar.errorText(code) : "";
    }
    // A value as it is shown in a list of answers. Text that a person wrote is not markup: show it verbatim.
    function answer(type: string, value: var, choices: var): string {
        if (value === undefined || value === null)
            return "";
        if (type === "date")
            return date(String(value));
        if (type === "boolean")
            //: Beside an item that was chosen or not chosen
            return value ? qsTr("Yes") : qsTr("No");
        if (type === "choice")
            return (choices ?? []).find(choice => choice.value === value)?.label ?? "";
        return String(value);
    }
    function isVerbatim(type: string): bool {
        return ["text", "kana", "name", "address", "phone"].indexOf(type) >= 0;
    }

    function locale(): var {
        return Qt.locale(({"ja": "ja_JP", "ja-easy": "ja_JP", "zh-Hans": "zh_CN"})[Modes.language] ?? "en_GB");
    }
    function longForm(): string {
        return Modes.language === "zh-Hans" ? "yyyy年M月d日" : "d MMMM yyyy";
    }
    function partialDate(ymd: var): string {
        //: A date of which only the year is known; %1 is the year
        return ymd[1] === 0 ? qsTr("%1, day unknown").arg(ymd[0])
                            //: A date of which year and month are known, the day is not: %1 year, %2 month
                            : qsTr("%1-%2, day unknown").arg(ymd[0]).arg(ymd[1]);
    }
    function easyDate(ymd: var): string {
        const readings = {"明治": "めいじ", "大正": "たいしょう", "昭和": "しょうわ", "平成": "へいせい", "令和": "れいわ"};
        const era = Calendar.eraYear(ymd[0], ymd[1], ymd[2]);
        const year = era.era ? "{" + era.era + "|" + readings[era.era] + "}" + (era.year === 1 ? "{元|がん}" : era.year)
                             : "{西暦|せいれき}" + ymd[0];
        return year + "{年|ねん}" + (ymd[1] ? ymd[1] + "{月|がつ}" : "") + (ymd[2] ? ymd[2] + "{日|にち}" : "");
    }
}
