// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/DateWords.h"

#include "app/person/DateScanner.h"
#include "app/person/Folding.h"

#include <array>
#include <string>

namespace madoguchi
{

namespace
{

using Outcome = DateReading::Outcome;

constexpr std::size_t longest = 200; // bytes; no date is as long
constexpr std::array<std::u32string_view, 4> unknownWords{U"不詳", U"不明", U"頃", U"コロ"};
constexpr std::array<std::u32string_view, 2> birthWords{U"生マレ", U"生"}; // 昭和60年3月1日生

// R081125, 19850301: no signs between.
bool takeCompact(DateScanner &scanner, DateWords &words)
{
    if (scanner.digits() != (words.era ? 6 : 8))
        return false;
    words.year = scanner.takeDigits(words.era ? 2 : 4);
    words.month = scanner.takeDigits(2);
    words.day = scanner.takeDigits(2);
    return true;
}

// A number with its unit or a separator after it, or nothing. The unit may stand alone: a form left blank.
bool takePart(DateScanner &scanner, std::u32string_view unit, int &part)
{
    const auto number = scanner.takeNumber();
    part = number.value_or(0);
    return scanner.take(unit) || !number || scanner.takeSeparator() || scanner.atEnd();
}

std::optional<int> takeYearNumber(DateScanner &scanner)
{
    return scanner.take(U"元") ? 1 : scanner.takeNumber();
}

int gregorianYear(const DateWords &words)
{
    return words.era ? words.era->firstYear + *words.year - 1 : *words.year;
}

// 1985年（昭和60年）3月1日: the same year once more, in the other calendar. False where it is another one.
bool takeOtherCalendar(DateScanner &scanner, const DateWords &words)
{
    if (!scanner.take(U"("))
        return true;
    DateWords other;
    other.era = scanner.takeEra();
    if (!other.era)
        scanner.take(U"西暦");
    other.year = takeYearNumber(scanner);
    scanner.take(U"年");
    return other.year && scanner.take(U")") && gregorianYear(other) == gregorianYear(words);
}

Outcome takeYear(DateScanner &scanner, DateWords &words)
{
    words.year = takeYearNumber(scanner);
    if (!words.year)
        return scanner.take(U"年") || scanner.takeOneOf(unknownWords) ? Outcome::YearUnknown
                                                                      : Outcome::Unreadable;
    // Before its sign or after it.
    if (!takeOtherCalendar(scanner, words))
        return Outcome::Unreadable;
    if (!scanner.take(U"年") && !scanner.takeSeparator() && !scanner.atEnd())
        return Outcome::Unreadable;
    return takeOtherCalendar(scanner, words) ? Outcome::Read : Outcome::Unreadable;
}

Outcome readWords(DateScanner &scanner, DateWords &words)
{
    words.era = scanner.takeEra();
    const bool christian = !words.era && scanner.take(U"西暦");
    if (!words.era && !christian && scanner.takeOneOf(unknownWords))
        return Outcome::YearUnknown;
    const std::size_t yearDigits = scanner.digits();
    if (!takeCompact(scanner, words)) {
        if (const Outcome year = takeYear(scanner, words); year != Outcome::Read)
            return year;
        if (!takePart(scanner, U"月", words.month) || !takePart(scanner, U"日", words.day))
            return Outcome::Unreadable;
        if (words.month == 0 || words.day == 0)
            scanner.takeOneOf(unknownWords);
    }
    scanner.takeOneOf(birthWords);
    if (!scanner.atEnd())
        return Outcome::Unreadable;
    // 60.3.1 may be 1985, 1960 or 令和60年: it is not guessed. 0800 is a year of four digits.
    if (!words.era && *words.year < 1000 && yearDigits < 4)
        return Outcome::NoEra;
    return Outcome::Read;
}

} // namespace

DateReading readDateWords(std::string_view utf8)
{
    if (utf8.size() > longest)
        return {Outcome::Unreadable, {}};
    auto letters = foldLetters(utf8);
    if (!letters)
        return {Outcome::NotUtf8, {}};
    foldSpaces(*letters);
    if (letters->empty())
        return {Outcome::Empty, {}};
    std::u32string text;
    for (const FoldedLetter &letter : *letters)
        if (letter.c != U'\u3099') // ごろ
            text += letter.c;
    DateScanner scanner(std::move(text));
    DateReading reading;
    reading.outcome = readWords(scanner, reading.words);
    return reading;
}

} // namespace madoguchi
