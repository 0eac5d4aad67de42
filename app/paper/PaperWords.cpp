// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paper/PaperWords.h"

namespace madoguchi
{

namespace
{

enum class Keep { Base, Reading };

std::string stripped(const std::string &text, Keep keep, bool phrases = false)
{
    std::string plain;
    bool inside = false, reading = false;
    for (const char c : text) {
        if (c == '{' || c == '}')
            inside = c == '{', reading = false;
        else if (c == '|' && inside)
            reading = true;
        else if (c == '|')
            plain += phrases ? std::string(1, print::phraseEnd) : std::string();
        else if (!inside || reading == (keep == Keep::Reading))
            plain += c;
    }
    return plain;
}

// As registers write it: the month and day that nobody knows are left out.
std::string isoOf(const CivilDate &date)
{
    const std::string whole = toIso(date);
    return date.month == 0 ? whole.substr(0, 4) : date.day == 0 ? whole.substr(0, 7) : whole;
}

} // namespace

std::string withoutMarkup(const std::string &text)
{
    return stripped(text, Keep::Base);
}

std::string phrasesOf(const std::string &text)
{
    return stripped(text, Keep::Base, true);
}

std::string readingOf(const std::string &text)
{
    return stripped(text, Keep::Reading);
}

std::string wardOf(const std::string &officeName)
{
    static const std::string office = "役所", ward = "区";
    if (!officeName.ends_with(ward + office))
        return {};
    std::string name = officeName.substr(0, officeName.size() - office.size());
    for (const std::string before : {" ", "　", "市"})
        if (const auto at = name.rfind(before); at != std::string::npos)
            name.erase(0, at + before.size());
    return name;
}

print::Words PaperWords::both(const std::string &ja, const std::string &other) const
{
    print::Words words{phrasesOf(ja), m_language == "ja-easy" ? readingOf(other) : withoutMarkup(other)};
    if (words.other == withoutMarkup(ja) || m_language == "ja")
        words.other.clear();
    return words;
}

print::Words PaperWords::shared(const std::string &key) const
{
    return both(m_catalogue.word("ja", key), m_catalogue.word(m_language, key));
}

print::Words PaperWords::of(const Definition &definition, const std::string &key) const
{
    return both(definition.text("ja", key), definition.text(m_language, key));
}

print::Words PaperWords::date(const std::string &iso) const
{
    const auto date = parseDate(iso);
    if (!date)
        return {iso, {}};
    return {toWareki(*date), m_language.starts_with("ja") ? std::string() : isoOf(*date)};
}

print::Words PaperWords::whole(print::Words words) const
{
    if (m_language == "ja")
        words.other.clear();
    return words;
}

print::Words operator+(const print::Words &left, const print::Words &right)
{
    const bool other = !left.other.empty() || !right.other.empty();
    const auto in = [](const print::Words &words) {
        std::string text = words.other.empty() ? words.ja : words.other;
        std::erase(text, print::phraseEnd);
        return text;
    };
    return {left.ja + right.ja, other ? in(left) + in(right) : std::string()};
}

} // namespace madoguchi
