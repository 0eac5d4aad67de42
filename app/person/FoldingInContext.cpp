// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Folding.h"

#include "app/person/KanjiNumber.h"

#include <array>
#include <string>

namespace madoguchi
{

namespace
{

// What makes kanji numerals before it a number, not part of a name.
constexpr std::array<std::u32string_view, 5> counters{U"丁目", U"丁", U"番", U"号", U"階"};

char32_t at(const FoldedText &text, std::size_t i)
{
    return i < text.size() ? text[i].c : U'\0';
}

bool isDash(char32_t c)
{
    return c == U'-' || c == U'ー';
}

bool startsWith(const FoldedText &text, std::size_t i, std::u32string_view words)
{
    for (const char32_t word : words)
        if (at(text, i++) != word)
            return false;
    return true;
}

// The number must be told from a name on either side: 2-三田 is a house of the Mitas.
bool isNumberHere(const FoldedText &before, const FoldedText &text, std::size_t end)
{
    const char32_t last = before.empty() ? U'\0' : before.back().c;
    if (isDigit(last))
        return false; // "2三番" is neither 2 nor 23
    for (const std::u32string_view counter : counters)
        if (startsWith(text, end, counter))
            return true;
    const char32_t next = at(text, end), afterDash = at(text, end + 1);
    if (isDash(next) && (isDigit(afterDash) || isKanjiNumeral(afterDash)))
        return true;
    const bool afterNumber = isDash(last) && before.size() > 1 && isDigit(before[before.size() - 2].c);
    return afterNumber && (next == U'\0' || isDash(next));
}

void foldNumbers(FoldedText &text)
{
    FoldedText folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        std::u32string run;
        while (isKanjiNumeral(at(text, i + run.size())))
            run += at(text, i + run.size());
        const std::size_t end = i + run.size();
        const auto number = isNumberHere(folded, text, end) ? kanjiNumber(run) : std::nullopt;
        if (run.empty() || !number) {
            const std::size_t stop = run.empty() ? i + 1 : end;
            folded.insert(folded.end(), text.begin() + std::ptrdiff_t(i),
                          text.begin() + std::ptrdiff_t(stop));
            i = stop;
            continue;
        }
        for (const char digit : std::to_string(*number))
            folded.push_back({static_cast<char32_t>(digit), text[i].from, text[end - 1].to});
        i = end;
    }
    text = std::move(folded);
}

// 々, ヽ: what stands before, once more.
void foldRepeats(FoldedText &text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char32_t last = text[i - 1].c;
        const bool mark = last == U'\u3099' || last == U'\u309A';
        const char32_t kana = mark && i > 1 ? text[i - 2].c : last;
        if (text[i].c == U'々' && isKanji(last))
            text[i].c = last;
        else if (text[i].c == U'ヽ' && kana >= U'ァ' && kana <= U'ヺ')
            text[i].c = kana;
    }
}

void foldDashes(FoldedText &text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t last = i > 0 ? text[i - 1].c : U'\0';
        if (text[i].c == U'ノ' && isDigit(last) && isDigit(at(text, i + 1)))
            text[i].c = U'-';
        else if (isDash(text[i].c))
            text[i].c = isKatakana(last) ? U'ー' : U'-';
    }
}

void foldParticles(FoldedText &text)
{
    FoldedText folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        folded.push_back(text[i]);
        char32_t &c = folded.back().c;
        const bool voiced = c == U'カ' && at(text, i + 1) == U'\u3099'; // が
        const bool between = i > 0 && isKanji(text[i - 1].c) && isKanji(at(text, i + (voiced ? 2 : 1)));
        if (!between)
            continue;
        if (c == U'之')
            c = U'ノ';
        if (c == U'カ')
            c = U'ケ';
        if (voiced)
            folded.back().to = text[++i].to;
    }
    text = std::move(folded);
}

} // namespace

void foldSpaces(FoldedText &text)
{
    FoldedText folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i].c != U' ') {
            folded.push_back(text[i]);
            continue;
        }
        while (at(text, i + 1) == U' ')
            ++i;
        if (!folded.empty() && isDigit(folded.back().c) && isDigit(at(text, i + 1)))
            folded.push_back({U'-', text[i].from, text[i].to});
    }
    text = std::move(folded);
}

void foldInContext(FoldedText &text)
{
    foldRepeats(text);
    foldNumbers(text);
    foldDashes(text);
    foldParticles(text);
}

} // namespace madoguchi
