// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Folding.h"

#include "app/person/KanjiForms.h"
#include "app/person/Unicode.h"

#include <array>
#include <string>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <utility>

namespace madoguchi
{

namespace
{

constexpr char32_t voiced = U'\u3099', halfVoiced = U'\u309A';

// Letters that no decomposition turns into plain ones; as on machine-readable travel documents where that is
// one letter.
constexpr std::array<std::pair<char32_t, std::u32string_view>, 16> latin{{
    {U'Ø', U"O"},
    {U'ø', U"O"},
    {U'Ł', U"L"},
    {U'ł', U"L"},
    {U'Đ', U"D"},
    {U'đ', U"D"},
    {U'Ð', U"D"},
    {U'ð', U"D"},
    {U'ß', U"SS"},
    {U'ẞ', U"SS"},
    {U'Æ', U"AE"},
    {U'æ', U"AE"},
    {U'Œ', U"OE"},
    {U'œ', U"OE"},
    {U'Þ', U"TH"},
    {U'þ', U"TH"},
}};

constexpr std::u32string_view smallKana = U"ァィゥェォッャュョヮヵヶ",
                              largeKana = U"アイウエオツヤユヨワカケ";
constexpr std::u32string_view dashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u02D7";
constexpr std::u32string_view spaces = U"・\u00B7\u2027"; // John・Smith is John Smith
constexpr std::u32string_view apostrophes = U"'\u2018\u2019\u02BC\u0060";

bool isUnseen(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    if (c == voiced || c == halfVoiced)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const bool accent = u_charType(point) == U_NON_SPACING_MARK &&
                        uscript_getScript(point, &status) == USCRIPT_INHERITED && U_SUCCESS(status);
    return accent || u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           u_charType(point) == U_FORMAT_CHAR || apostrophes.find(c) != apostrophes.npos ||
           (u_charType(point) == U_CONTROL_CHAR && !u_isUWhiteSpace(point));
}

char32_t foldOne(char32_t c)
{
    if (dashes.find(c) != dashes.npos)
        return U'-';
    if (spaces.find(c) != spaces.npos || u_isUWhiteSpace(static_cast<UChar32>(c)))
        return U' ';
    if (c == U'ゝ')
        return U'ヽ';
    if (c >= U'ぁ' && c <= U'ゖ')
        c += U'ァ' - U'ぁ';
    if (const auto small = smallKana.find(c); small != smallKana.npos)
        return largeKana[small];
    return commonForm(static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))));
}

// Each character by itself is enough: the marks that could need sorting are left out.
std::u32string decompose(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    std::array<UChar, 64> units{};
    const int length = U_FAILURE(status)
                           ? -1
                           : unorm2_getDecomposition(nfkd, static_cast<UChar32>(c), units.data(),
                                                     static_cast<int32_t>(units.size()), &status);
    std::u32string points;
    if (length < 0 || U_FAILURE(status))
        points += c;
    for (int32_t i = 0; i < length && U_SUCCESS(status);) {
        UChar32 point = 0;
        U16_NEXT(units.data(), i, length, point);
        points += static_cast<char32_t>(point);
    }
    return points;
}

void append(FoldedText &folded, char32_t c, std::size_t from, std::size_t to)
{
    if (isUnseen(c)) {
        if (!folded.empty())
            folded.back().to = to;
        return;
    }
    for (const auto &[letter, plain] : latin) {
        if (letter != c)
            continue;
        for (const char32_t one : plain)
            folded.push_back({one, from, to});
        return;
    }
    folded.push_back({foldOne(c), from, to});
}

std::size_t utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

} // namespace

std::optional<FoldedText> foldLetters(std::string_view utf8)
{
    const auto points = codePoints(utf8);
    if (!points)
        return std::nullopt;
    FoldedText folded;
    folded.reserve(points->size());
    std::size_t from = 0;
    for (const char32_t c : *points) {
        const std::size_t to = from + utf8Length(c);
        if (c > U' ' && c < U'a') // most of a long text; it has nothing to decompose
            append(folded, c, from, to);
        else
            for (const char32_t part : decompose(c))
                append(folded, part, from, to);
        from = to;
    }
    return folded;
}

bool isKatakana(char32_t c) noexcept
{
    return (c >= U'ァ' && c <= U'ヺ') || (c >= U'ー' && c <= U'ヾ') || c == voiced || c == halfVoiced;
}

bool isKanji(char32_t c) noexcept
{
    return c == U'々' || c == U'〇' ||
           (c >= 0x3400 && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_UNIFIED_IDEOGRAPH));
}

} // namespace madoguchi
