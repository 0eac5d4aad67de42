// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Wareki.h"

#include "app/person/DateWords.h"

#include <array>

namespace madoguchi
{

namespace
{

using Status = WarekiReading::Status;
using Outcome = DateReading::Outcome;

constexpr int mostEraYears = 150; // 昭和150年 is 2075; beyond it is a slip of the finger
constexpr CivilDate solarCalendar{1873, 1, 1};

struct Refusal {
    Outcome outcome;
    const char *sentence;
};
constexpr std::array<Refusal, 5> refusals{{
    {Outcome::NotUtf8, "文字として読めないデータです（UTF-8ではありません）。"},
    {Outcome::Empty, "日付が入力されていません。"},
    {Outcome::Unreadable, "日付として読めません。例：令和8年11月25日、R8.11.25、2026-11-25"},
    {Outcome::NoEra, "元号か4けたの西暦年を付けてください。どの年か決められません。"},
    {Outcome::YearUnknown, "年が分からない日付は扱えません。"},
}};

WarekiReading refuse(std::string sentence)
{
    return {Status::Refused, {}, {}, std::move(sentence)};
}

std::string noSuchDay(const CivilDate &date)
{
    const std::string month = std::to_string(date.month) + "月";
    if (date.month > 12)
        return month + "はありません。";
    if (date.month == 0)
        return "月が分からないのに日だけがあります。";
    const std::string day = month + std::to_string(date.day) + "日はありません。";
    return date.month == 2 && date.day == 29 ? std::to_string(date.year) + "年はうるう年ではないため、" + day
                                             : day;
}

// Whether a day that the date may mean lies in the era, as papers have it.
bool mayLieIn(const CivilDate &date, const Era &era)
{
    const CivilDate first{date.year, date.month ? date.month : 1, date.day ? date.day : 1};
    const CivilDate last{date.year, date.month ? date.month : 12, date.day ? date.day : 31};
    return last >= era.first && first <= era.last;
}

std::string normalisedMessage(const CivilDate &date, const Era &era, const std::string &wareki)
{
    const bool after = date > era.last;
    const std::string border = toWareki(after ? era.last : era.first, era);
    return std::string(era.name) + "は" + border.substr(era.name.size()) +
           (after ? "までです。" : "からです。") + wareki + "として扱います。";
}

std::string partialMessage(const CivilDate &date, bool eraOpen)
{
    std::string message =
        date.month == 0 ? "月日が分からない日付として扱います。" : "日が分からない日付として扱います。";
    if (eraOpen)
        message += "途中で元号が変わったため、和暦は決められません。";
    return message;
}

WarekiReading judge(const CivilDate &date, const Era *era)
{
    WarekiReading reading{Status::Ok, date, {}, {}};
    const bool asWritten = era && mayLieIn(date, *era);
    reading.wareki = asWritten ? toWareki(date, *era) : toWareki(date);
    if (!date.complete()) {
        reading.status = Status::Partial;
        reading.message = partialMessage(date, !asWritten && !eraYear(date));
    }
    if (era && !asWritten) {
        reading.status = Status::Normalised;
        reading.message = normalisedMessage(date, *era, reading.wareki) + reading.message;
    }
    return reading;
}

} // namespace

WarekiReading readDate(std::string_view utf8)
{
    const DateReading read = readDateWords(utf8);
    for (const Refusal &refusal : refusals)
        if (refusal.outcome == read.outcome)
            return refuse(refusal.sentence);
    const DateWords &words = read.words;
    if (*words.year == 0)
        return refuse("0年はありません。");
    if (words.era && *words.year > mostEraYears)
        return refuse(std::string(words.era->name) + "の年の数が大きすぎます。");
    const CivilDate date{words.era ? words.era->firstYear + *words.year - 1 : *words.year, words.month,
                         words.day};
    // Before the months are looked at: the lunar calendar had a 30th of February.
    if (date.year < solarCalendar.year)
        return refuse("明治5年までは旧暦（太陰太陽暦）のため、西暦の日付に直せません。戸籍などの原本で確かめ"
                      "てください。");
    if (date.month > 12 || date.day > 31 || !parseDate(toIso(date)))
        return refuse(noSuchDay(date));
    return judge(date, words.era);
}

std::string_view statusName(Status status) noexcept
{
    constexpr std::array<std::string_view, 4> names{"ok", "normalised", "partial", "refused"};
    return names[static_cast<std::size_t>(status)];
}

} // namespace madoguchi
