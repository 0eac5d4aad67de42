// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/KanaRules.h"

#include "app/person/Unicode.h"

#include <array>
#include <cstdio>
#include <unicode/uchar.h>

namespace madoguchi
{

namespace
{

constexpr std::u32string_view small = U"ァィゥェォッャュョヮ";

struct Rule {
    char32_t first, last;
    const char *before, *after; // of the sentence around the character
};

constexpr const char *digits = "は使えません。数字は読みをカタカナで入力してください。";
constexpr const char *letters = "は使えません。英字は読みをカタカナで入力してください。";
constexpr const char *kanji = "は使えません。漢字は読みをカタカナで入力してください。";
constexpr const char *longSound = "は長音の「ー」ではありません。「ー」で入力してください。";
constexpr const char *mark = "が前の文字から離れています。「ガ」「パ」のように1文字で入力してください。";
constexpr const char *asRead = "は振り仮名に使えません。読むとおり「カ」「ガ」「ケ」で入力してください。";
constexpr const char *old = "は振り仮名に使えません。";
constexpr const char *repeat = "は使えません。繰り返す文字をもう一度入力してください。";

// The first row that holds the character tells what is wrong with it.
constexpr std::array<Rule, 29> rules{{
    {U'0', U'9', "数字「", digits},
    {U'０', U'９', "数字「", digits},
    {U'A', U'Z', "英字「", letters},
    {U'a', U'z', "英字「", letters},
    {U'Ａ', U'Ｚ', "英字「", letters},
    {U'ａ', U'ｚ', "英字「", letters},
    {U'\u00C0', U'\u024F', "英字「", letters},
    {U'ｰ', U'ｰ', "半角の「", "は使えません。全角の「ー」で入力してください。"},
    {U'ｦ', U'ﾝ', "半角カタカナ「", "は使えません。全角カタカナで入力してください。"},
    {U'ﾞ', U'ﾟ', "半角の濁点・半濁点「", mark},
    {U'ぁ', U'ゖ', "ひらがな「", "は使えません。カタカナで入力してください。"},
    {U'\u3099', U'\u309C', "濁点・半濁点「", mark},
    {U'ゝ', U'ゞ', "繰り返し記号「", repeat},
    {U'ヽ', U'ヾ', "繰り返し記号「", repeat},
    {U'々', U'々', "繰り返し記号「", repeat},
    {U'ヵ', U'ヶ', "「", asRead},
    {U'ヷ', U'ヺ', "「", old},
    {U'ヿ', U'ヿ', "「", old},
    {U'ㇰ', U'ㇿ', "「", old},
    {U'-', U'-', "記号「", longSound},
    {U'\u2010', U'\u2015', "記号「", longSound},
    {U'\u2212', U'\u2212', "記号「", longSound},
    {U'\u2500', U'\u2501', "記号「", longSound},
    {U'－', U'－', "記号「", longSound},
    {U'〜', U'〜', "記号「", longSound},
    {U'～', U'～', "記号「", longSound},
    {U'\u3400', U'\u9FFF', "漢字「", kanji},
    {U'\uF900', U'\uFAFF', "漢字「", kanji},
    {U'\U00020000', U'\U0003FFFF', "漢字「", kanji},
}};

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'　';
}

bool isReading(char32_t c)
{
    return (c >= U'ァ' && c <= U'ヴ') || c == U'ー';
}

// What cannot be seen, or shows only on the letter before it, is named by its number.
std::string shown(char32_t c, std::string_view utf8)
{
    const int8_t type = u_charType(static_cast<UChar32>(c));
    const bool seen = u_isgraph(static_cast<UChar32>(c)) && type != U_NON_SPACING_MARK &&
                      type != U_ENCLOSING_MARK &&
                      !u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    if (seen)
        return std::string(utf8);
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "U+%04X", static_cast<unsigned>(c));
    return number.data();
}

KanaVerdict refuse(std::string_view before, const std::string &character, std::string_view after)
{
    return {false, std::string(before) + character + "」" + std::string(after)};
}

KanaVerdict refuseCharacter(char32_t c, std::string_view utf8)
{
    const std::string character = shown(c, utf8);
    for (const Rule &rule : rules)
        if (c >= rule.first && c <= rule.last)
            return refuse(rule.before, character, rule.after);
    if (character.starts_with("U+"))
        return refuse("目に見えない文字「", character, "が入っています。消して入力し直してください。");
    return refuse("記号「", character, "は使えません。カタカナだけで入力してください。");
}

} // namespace

KanaVerdict checkKana(std::string_view utf8)
{
    const auto points = codePoints(utf8);
    if (!points)
        return {false, "文字として読めないデータです（UTF-8ではありません）。"};
    if (isBlank(utf8))
        return {false, "振り仮名が入力されていません。"};
    if (isSpace(points->front()) || isSpace(points->back()))
        return {false, "前か後ろに空白があります。空白は氏と名の間だけに入れてください。"};
    std::size_t at = 0;
    bool first = true; // of a part
    for (const char32_t c : *points) {
        const std::size_t size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        const std::string_view character = utf8.substr(at, size);
        at += size;
        if (isSpace(c) && first)
            return {false, "空白が続いています。空白は1つだけ入れてください。"};
        if (!isSpace(c) && !isReading(c))
            return refuseCharacter(c, character);
        if (first && c == U'ー')
            return refuse("長音「", std::string(character), "で始めることはできません。");
        if (first && small.find(c) != small.npos)
            return refuse("小さい「", std::string(character), "で始めることはできません。");
        first = isSpace(c);
    }
    return {true, {}};
}

} // namespace madoguchi
