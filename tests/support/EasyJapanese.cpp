// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/EasyJapanese.h"

#include "app/person/Unicode.h"
#include "app/procedures/EasyText.h"

namespace madoguchi::tests
{

namespace
{

constexpr int mostInSentence = 30;
constexpr int mostInPhrase = 12;
constexpr int forDigitOrLetter = 2;
constexpr int forPlaceholder = 4;

bool isDigitOrLetter(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

bool contains(std::u32string_view set, char32_t c)
{
    return set.find(c) != set.npos;
}

int moraOf(char32_t c)
{
    if (contains(U"ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ", c))
        return 0;
    if (isKana(c))
        return 1;
    return isDigitOrLetter(c) ? forDigitOrLetter : 0;
}

// Follows a text character by character; counts since the last end of a phrase and of a sentence.
class Linter
{
public:
    void read(std::u32string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == U'{')
                i = readRuby(text, i);
            else if (text[i] == U'%' && i + 1 < text.size() && (isDigitOrLetter(text[i + 1])))
                count(forPlaceholder), ++i;
            else
                readPlain(text[i]);
        }
        endSentence();
    }
    std::vector<std::string> problems;

private:
    void complain(const char *problem)
    {
        if (problems.empty() || problems.back() != problem)
            problems.emplace_back(problem);
    }

    void count(int mora)
    {
        m_phrase += mora;
        m_sentence += mora;
        if (m_phrase > mostInPhrase)
            complain("more than 12 mora without a space");
    }

    void endSentence()
    {
        if (m_sentence > mostInSentence)
            complain("a sentence of more than 30 mora");
        m_phrase = m_sentence = 0;
    }

    void readPlain(char32_t c)
    {
        if (isKanji(c))
            complain("kanji without furigana");
        if (contains(U" 　、,・:()（）「」/-", c))
            m_phrase = 0;
        else if (contains(U"。？！?!\n", c))
            endSentence();
        else
            count(moraOf(c));
    }

    // Returns the place of the closing brace.
    std::size_t readRuby(std::u32string_view text, std::size_t open)
    {
        const auto close = text.find(U'}', open);
        const auto bar = text.find(U'|', open);
        if (close == text.npos || bar == text.npos || bar > close || bar == open + 1 || bar + 1 == close) {
            complain("furigana that is not {base|reading}");
            return open;
        }
        for (const char32_t c : text.substr(bar + 1, close - bar - 1)) {
            if (!isKana(c))
                complain("furigana that is not kana");
            count(moraOf(c));
        }
        return close;
    }

    int m_phrase = 0;
    int m_sentence = 0;
};

} // namespace

std::vector<std::string> easyJapaneseProblems(std::string_view markup)
{
    const auto text = codePoints(markup);
    if (!text)
        return {"not UTF-8"};
    Linter linter;
    linter.read(*text);
    return linter.problems;
}

int moraCount(std::string_view kana)
{
    int mora = 0;
    for (const char32_t c : codePoints(kana).value_or(std::u32string()))
        mora += moraOf(c);
    return mora;
}

} // namespace madoguchi::tests
