// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What a text has to be beside its type.
#include "app/person/ChineseForms.h"
#include "app/person/Folding.h"
#include "app/person/Unicode.h"
#include "app/procedures/FieldCheck.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

using Verdict = std::optional<Complaint>;

bool isDigitLetter(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// A registered alias (通称) is written in kanji and kana: no Latin, no Hangul, no digits, and no characters that
// only Chinese writes.
Verdict checkAlias(const std::u32string &text)
{
    const auto fits = [](char32_t c) {
        const bool kana = (c >= U'ぁ' && c <= U'ゖ') || (c >= U'ァ' && c <= U'ヺ') || c == U'ー';
        const bool variation = (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0xFE00 && c <= 0xFE0F);
        return kana || (isKanji(c) && !onlyChinese(c)) || c == U'々' || c == U'・' || c == U' ' || c == U'　' || variation;
    };
    return std::ranges::all_of(text, fits) ? Verdict() : Complaint::NotAnAlias;
}

// 14080-12345671: what the passbook of ゆうちょ銀行 shows first. Transfers need the branch and number made of
// it.
Verdict checkBankNumber(const std::u32string &text)
{
    constexpr std::ptrdiff_t symbolDigits = 5, leastDigits = 11;
    const auto digits = std::ranges::count_if(text, isDigitLetter);
    const bool only = std::ranges::all_of(text, [](char32_t c) { return isDigitLetter(c) || c == U'-'; });
    const auto dash = static_cast<std::ptrdiff_t>(text.find(U'-'));
    const bool parted = text.find(U'-') != text.npos ? dash == symbolDigits : digits >= leastDigits;
    const bool symbol = only && text.starts_with(U'1') && parted && digits > symbolDigits;
    return symbol ? Complaint::PassbookSymbol : Verdict();
}

// A branch has a name, never signs alone.
Verdict checkBankBranch(const std::u32string &text)
{
    const bool named = std::ranges::any_of(text, [](char32_t c) {
        return isKanji(c) || (c >= U'ぁ' && c <= U'ヺ') || (c >= U'A' && c <= U'z') || c > 0xFF00 ||
               c == U'〇';
    });
    const bool number =
        text.size() == 3 && std::ranges::all_of(text, isDigitLetter); // 店番, of any other bank
    return named || number ? Verdict() : Complaint::NotABranch;
}

} // namespace

Verdict checkWritten(const std::string &check, const std::u32string &text)
{
    if (check == "alias")
        return checkAlias(text);
    if (check == "bankNumber")
        return checkBankNumber(text);
    return check == "bankBranch" ? checkBankBranch(text) : Verdict();
}

bool branchFits(const std::string &bank, const std::string &branch)
{
    if (bank.find("ゆうちょ") == bank.npos)
        return true;
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    std::u32string points = codePoints(branch).value_or(std::u32string());
    for (const std::u32string_view end : {U"支店", U"店"}) // as some write it
        if (points.size() > 3 && points.ends_with(end))
            points.resize(points.size() - end.size());
    const auto isDigit = [&](char32_t c) { return digits.find(c) != digits.npos; };
    return points.size() == 3 && std::ranges::all_of(points, isDigit);
}

} // namespace madoguchi
