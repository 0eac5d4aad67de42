// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/FormText.h"

#include <algorithm>

namespace madoguchi::print
{

namespace
{

constexpr double quiet = 0.25; // the other language stands back a little

// In phrases; names break between their parts rather than inside one.
Piece ja(const std::string &text, const Look &look)
{
    static const std::string wideSpace = "　";
    Piece phrases{{{}, {look.size, look.bold, 0, "ja"}}};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == phraseEnd, space = text.compare(i, wideSpace.size(), wideSpace) == 0;
        if (!mark)
            phrases.back().text += space ? wideSpace : std::string(1, text[i]);
        if (space)
            i += wideSpace.size() - 1;
        const bool last = i + 1 == text.size() || text.compare(i + 1, wideSpace.size(), wideSpace) == 0;
        if ((mark || space) && !last && !phrases.back().text.empty())
            phrases.push_back({{}, phrases.back().style});
    }
    return phrases;
}

void addPhrases(std::vector<Piece> &all, const std::string &text, const Look &look)
{
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(lineEnd, from), text.size());
        for (Span &phrase : ja(text.substr(from, to - from), look))
            all.push_back({std::move(phrase)});
        if (to < text.size())
            all.push_back({});
        from = to + 1;
    }
}

Span other(const std::string &text, const Look &look, const std::string &language)
{
    return {text, {look.other, false, quiet, language}};
}

// Easy Japanese has spaces between phrases, and breaks there; of other languages Unicode knows where they break.
void addOther(std::vector<Piece> &all, const std::string &text, const Look &look, const std::string &language)
{
    const bool phrases = language == "ja-easy";
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t space = phrases ? text.find(' ', from) : std::string::npos;
        const std::size_t to = space == std::string::npos ? text.size() : space + 1;
        all.push_back({other(text.substr(from, to - from), look, language)});
        from = to;
    }
}

} // namespace

std::vector<Piece> pieces(const Words &words, const Look &look, const std::string &language)
{
    std::vector<Piece> all;
    if (!words.ja.empty())
        addPhrases(all, words.ja, look);
    if (!words.other.empty()) {
        all.push_back({});
        addOther(all, words.other, look, language);
    }
    return all;
}

std::vector<Piece> inlinePieces(const Words &words, const Look &look, const std::string &language)
{
    std::vector<Piece> all;
    if (!words.ja.empty())
        addPhrases(all, words.ja + (words.other.empty() ? "" : "  "), look);
    addOther(all, words.other, look, language);
    return all;
}

std::vector<Piece> pieces(const Value &value, Look look, const std::string &language, double scale)
{
    look.size *= scale;
    look.other *= scale;
    std::vector<Piece> all = pieces(value.words, look, language);
    look.size = std::min(look.size, 9.5 * scale); // boxes to tick stand closer than what is written
    for (const Choice &choice : value.choices) {
        Piece piece = ja((choice.ticked ? "☑" : "☐") + choice.words.ja + (choice.words.other.empty() ? "   " : " "), look);
        if (!choice.words.other.empty())
            piece.push_back(other(choice.words.other + "   ", look, language));
        all.push_back(std::move(piece));
    }
    return all;
}

} // namespace madoguchi::print
