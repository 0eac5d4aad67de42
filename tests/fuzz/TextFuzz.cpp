// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Dates, readings of names, names and addresses as somebody typed them. The first byte chooses.
#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "app/person/Address.h"
#include "app/person/Graphemes.h"
#include "app/person/KanaRules.h"
#include "app/person/SearchKey.h"
#include "app/person/Unicode.h"
#include "app/person/Wareki.h"

using namespace madoguchi;
using namespace madoguchi::fuzz;

namespace
{

void wareki(const std::string &text)
{
    using Status = WarekiReading::Status;
    const WarekiReading read = readDate(text);
    must((read.status == Status::Ok) == read.message.empty(), "whatever is not just so is told");
    if (read.status == Status::Refused) {
        must(read.date == CivilDate{} && read.wareki.empty(), "what is refused is no date");
        return;
    }
    must(parseDate(toIso(read.date)) == read.date && read.date.year >= 1873, "a date that there is");
    must(isDashedDate(toIso(read.date)), "a date in its form");
    must(read.date.complete() || read.status != Status::Ok, "what is not known is told");
    if (read.date.year > 2100)
        return; // 令和7981年 is what a date means, and nothing that is taken from somebody
    const WarekiReading again = readDate(read.wareki);
    must(again.date == read.date && again.wareki == read.wareki && again.status != Status::Normalised,
         "its wareki means the same");
    must(readDate(toIso(read.date)).date == read.date, "its ISO date means the same");
}

void kana(const std::string &text)
{
    const KanaVerdict verdict = checkKana(text);
    must(verdict.valid == verdict.message.empty(), "a refusal is told");
    must(isCleanText(verdict.message), "it is told in plain text");
    if (!verdict.valid)
        return;
    const auto points = codePoints(text);
    must(points.has_value(), "a reading is text");
    for (const char32_t c : *points)
        must((c >= U'ァ' && c <= U'ヴ') || c == U'ー' || c == U' ' || c == U'　', "a reading is katakana");
}

void key(const std::string &text)
{
    const auto key = searchKey(text);
    must(key.has_value() == codePoints(text).has_value(), "text has a key");
    must(graphemes(text).has_value() == key.has_value(), "text has a length");
    if (!key)
        return;
    must(searchKey(*key) == key, "the key of a key is itself");
    must(isCleanText(*key), "a key is plain text");
    must(key->find_first_of(" \t") == key->npos, "a key has no spaces");
}

void address(const std::string &text)
{
    const auto parts = readAddress(text);
    must(parts.has_value() == codePoints(text).has_value(), "text can be looked through");
    if (!parts)
        return;
    must(text.ends_with(parts->rest), "the rest is the end of the text");
    must(!parts->ward.empty() || (parts->rest == text && parts->town.empty() && !parts->chome),
         "without a ward nothing is said");
    const auto town = text.find(parts->town);
    must(town != text.npos && town + parts->town.size() + parts->rest.size() <= text.size(),
         "the town is a piece of the text before the rest");
    must(!parts->chome || (*parts->chome >= 1 && *parts->chome <= 99), "丁目 is a number");
    must(codePoints(parts->town) && codePoints(parts->rest), "pieces are cut between characters");
}

constexpr void (*targets[])(const std::string &) = {wareki, kana, key, address};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 0)
        targets[data[0] % 4](std::string(reinterpret_cast<const char *>(data + 1), size - 1));
    return 0;
}
