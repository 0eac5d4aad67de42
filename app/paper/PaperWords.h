// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"
#include "app/procedures/Catalogue.h"
#include "drivers/print/PaperForm.h"

namespace madoguchi
{

// {漢字|かんじ} → 漢字, places to break left out.
std::string withoutMarkup(const std::string &text);
// The same, and places to break become print::phraseEnd.
std::string phrasesOf(const std::string &text);
// {漢字|かんじ} → かんじ: what easy Japanese is for on paper, where no furigana stands above the kanji.
std::string readingOf(const std::string &text);

// 大阪市 都島区役所 → 都島区; empty where the office is none of a ward.
std::string wardOf(const std::string &officeName);

// Words in Japanese and, beside it, in the language of the citizen; nothing beside it where that is the same.
class PaperWords
{
public:
    PaperWords(const Catalogue &catalogue, std::string language)
        : m_catalogue(catalogue), m_language(std::move(language)) {}

    const std::string &language() const noexcept { return m_language; }
    print::Words shared(const std::string &key) const; // "paper.signature", "proof.photoId"
    print::Words of(const Definition &definition, const std::string &key) const;
    // 令和8年11月20日, and 2026-11-20 beside it; a text that is no date stays as it is.
    print::Words date(const std::string &iso) const;

    // What was put together: nothing beside the Japanese where that is the citizen's language.
    print::Words whole(print::Words words) const;

private:
    print::Words both(const std::string &ja, const std::string &other) const;
    const Catalogue &m_catalogue;
    std::string m_language;
};

// "手数料: 300円", in both languages.
print::Words operator+(const print::Words &left, const print::Words &right);

} // namespace madoguchi
