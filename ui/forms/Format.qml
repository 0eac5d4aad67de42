// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Madoguchi.Style
import Madoguchi.Forms

// How values and sentences are written in the language in use; every binding that calls it follows the language.
// Texts may hold furigana marks.
QtObject {
    function date(iso: string): string {
        return Formatter.date(Modes.language, iso);
    }
    function dateWithWeekday(iso: string): string {
        return Formatter.dateWithWeekday(Modes.language, iso);
    }
    function time(iso: string): string {
        return Formatter.time(Modes.language, iso);
    }
    function yen(amount: int): string {
        return Formatter.yen(Modes.language, amount);
    }
    // The same day in the calendar that the language does not use by itself.
    function otherCalendar(iso: string): string {
        return Modes.language.startsWith("ja") ? Formatter.gregorian(iso) : Formatter.date("ja", iso);
    }
    function dateParts(iso: string): var {
        return Formatter.parts(Modes.language, iso);
    }
    function errorText(code: string): string {
        return qsTranslate("ErrorText", Formatter.errorSource(code));
    }

    function source(name: string): string {
        switch (name) {
        //: Where a value came from, in a sentence or a table: the My Number card.
        case "card": return qsTr("My Number card");
        //: Where a value came from: the person's common ID (共通ID).
        case "commonId": return qsTr("Common ID");
        //: Where a value came from: an application the person prepared at home.
        case "preApplication": return qsTr("Draft made before coming");
        //: Where a value came from: a page before this one.
        case "earlierPage": return qsTr("An earlier page");
        //: Where a value came from: the person entered it at the machine.
        case "entered": return qsTr("Entered at the machine");
        //: Where a value came from: a member of staff entered it.
        case "staff": return qsTr("Entered by staff");
        }
        return "";
    }

    function complaint(name: string, limit: int): string {
        switch (name) {
        //: Told at a field that was left empty. Says what to do, not that something is wrong.
        case "Missing": return qsTr("Please answer here.");
        //: Told at a field with too much text. %1 is the number of characters it takes.
        case "TooLong": return qsTr("Please shorten it to %1 characters.").arg(limit);
        //: Told at a field that takes a number.
        case "NotANumber": return qsTr("Please enter a number.");
        //: Told at a field. %1 is the smallest number it takes.
        case "TooSmall": return qsTr("Please choose %1 or more.").arg(limit);
        //: Told at a field. %1 is the largest number it takes.
        case "TooLarge": return qsTr("Please choose %1 or less.").arg(limit);
        //: Told at a date that is none.
        case "NotADate": return qsTr("Please choose a date.");
        //: Told at a date that lies too far back.
        case "TooEarly": return qsTr("Please choose a later date.");
        //: Told at a date that lies in the future, or too far ahead.
        case "TooLate": return qsTr("Please choose an earlier date.");
        //: Told at a question with choices.
        case "NotAChoice": return qsTr("Please choose one of these.");
        //: Told at a field that takes katakana only.
        case "NotKana": return qsTr("Please write it in katakana.");
        //: Told at a telephone number.
        case "NotAPhone": return qsTr("Please check the number: 10 or 11 digits.");
        //: Told at a field whose text holds characters that cannot be kept.
        case "NotText": return qsTr("Please write it with letters and digits only.");
        //: Told at a number that has a certain length. %1 is how many digits it has.
        case "NotDigits": return qsTr("Please enter %1 digits.").arg(limit);
        //: Told at the number of a residence card (在留カード).
        case "NotAResidenceCard": return qsTr("Please write the number as it stands on the card: capital letters and digits, nothing else.");
        //: Told at a registered alias (通称).
        case "NotAnAlias": return qsTr("Please write it in Japanese kanji, hiragana or katakana.");
        //: Told at the name of a bank's branch. Yucho Bank (ゆうちょ銀行) has branches whose names are numbers.
        case "NotABranch": return qsTr("Please check the branch. At Yucho Bank it is three kanji digits, such as 四〇八.");
        //: Told at an account number. "Kigo" and "bango" (記号, 番号) stand first in a passbook of Yucho Bank (ゆうちょ銀行).
        case "PassbookSymbol": return qsTr("This is the kigo and bango of Yucho Bank. Please write the 7 digits for transfers, which stand below them in the passbook.");
        //: Told where two sources say different things and nobody has chosen yet.
        case "Unsettled": return qsTr("Please choose which one is right.");
        }
        return "";
    }

    // Whom a page is about while nobody told the name.
    function personOf(number: int, count: int): string {
        //: Whom a page is about, while the name is not known. %1 is the person's number, %2 how many there are.
        return qsTr("Person %1 of %2").arg(number).arg(count);
    }

    // Somebody without a name here: what they are to the person at the machine.
    function relation(name: string): string {
        switch (name) {
        //: Somebody without a name here: what they are to the person at the machine
        case "spouse": return qsTr("Husband or wife");
        //: Somebody without a name here: what they are to the person at the machine
        case "child": return qsTr("Child");
        //: Somebody without a name here: what they are to the person at the machine
        case "parent": return qsTr("Father or mother");
        //: Somebody without a name here: what they are to the person at the machine
        case "other": return qsTr("Another person");
        }
        //: Somebody of whom nothing is known yet
        return qsTr("A person");
    }

    // An answer as it is read over. Names and what a person typed are not markup: isVerbatim() tells.
    function answer(type: string, value: var, choices: var): string {
        if (value === undefined || value === null)
            return "";
        if (type === "date")
            return date(value);
        if (type === "boolean")
            //: The answer to a question that was ticked, and to one that was not.
            return value ? qsTr("Yes") : qsTr("No");
        if (type === "choice") {
            for (const one of choices) {
                if (one.value === value)
                    return one.label;
            }
        }
        return String(value);
    }
    function isVerbatim(type: string): bool {
        return !/^(date|boolean|choice|integer)$/.test(type);
    }
}
