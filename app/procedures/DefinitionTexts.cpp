// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/DefinitionRules.h"
#include "app/procedures/JsonFile.h"
#include "app/procedures/Unicode.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

using Problem = std::optional<std::string>;

constexpr std::array<const char *, 4> languages{"ja", "ja-easy", "en", "zh-Hans"};
constexpr std::size_t maxFileBytes = 256 * 1024;
constexpr std::size_t maxTextBytes = 2000;

std::set<std::string> neededKeys(const Definition &definition)
{
    std::set<std::string> keys{"title", "lead", "note"};
    for (const FieldDefinition &field : definition.fields) {
        keys.insert("field." + field.id);
        for (const std::string &choice : field.choices)
            keys.insert("choice." + field.id + "." + choice);
    }
    for (const PageDefinition &page : definition.pages)
        keys.insert("page." + page.id);
    return keys;
}

std::set<std::string> optionalKeys(const Definition &definition)
{
    std::set<std::string> keys;
    for (const FieldDefinition &field : definition.fields) {
        keys.insert("hint." + field.id);
        keys.insert("why." + field.id);
    }
    return keys;
}

// Braces hold {base|reading} and nothing else; they are never nested.
bool wellFormedMarkup(const std::string &text)
{
    std::size_t at = 0;
    while ((at = text.find_first_of("{}", at)) != std::string::npos) {
        const std::size_t bar = text.find_first_of("|{}", at + 1);
        const std::size_t end = bar == std::string::npos ? bar : text.find_first_of("|{}", bar + 1);
        if (text[at] != '{' || end == std::string::npos || text[bar] != '|' || text[end] != '}')
            return false;
        if (bar == at + 1 || end == bar + 1)
            return false;
        at = end + 1;
    }
    return true;
}

Problem textProblem(const Json &text)
{
    if (!text.is_string() || isBlank(text.get_ref<const std::string &>()))
        return "is not a text, or empty";
    const auto &words = text.get_ref<const std::string &>();
    const auto points = codePoints(words);
    if (words.size() > maxTextBytes || !points || std::ranges::any_of(*points, isControl))
        return "is too long, or holds control characters";
    return wellFormedMarkup(words) ? Problem() : "has broken furigana: {base|reading} is meant";
}

Result<Texts> readTexts(const std::filesystem::path &path, const std::string &file)
{
    const auto json = readJsonFile(path, file, maxFileBytes);
    if (!json)
        return json.error();
    Texts texts;
    for (const auto &[key, text] : json->items()) {
        if (const Problem problem = textProblem(text))
            return {ErrorCode::DefinitionBroken, file + ": " + key + ": " + *problem};
        texts[key] = text.get<std::string>();
    }
    return texts;
}

// `known` besides `needed` may be there; `needed` must.
Problem keysProblem(const Texts &texts, const std::set<std::string> &needed,
                    const std::set<std::string> &known)
{
    for (const std::string &key : needed)
        if (!texts.contains(key))
            return key + ": is missing";
    for (const auto &[key, text] : texts)
        if (!needed.contains(key) && !known.contains(key))
            return key + ": belongs to nothing in the definition";
    return std::nullopt;
}

} // namespace

Result<std::map<std::string, Texts>> loadTexts(const Definition &definition,
                                               const std::filesystem::path &directory)
{
    std::map<std::string, Texts> all;
    std::set<std::string> needed = neededKeys(definition);
    std::set<std::string> known = optionalKeys(definition);
    for (const std::string language : languages) {
        const std::string name = "texts/" + language + ".json";
        const std::string file = definition.id + "/" + name;
        auto texts = readTexts(directory / name, file);
        if (!texts)
            return texts.error();
        if (const Problem problem = keysProblem(*texts, needed, known))
            return {ErrorCode::DefinitionBroken, file + ": " + *problem};
        // Japanese comes first and is binding: a hint that it has, every language has, and no other.
        if (language == languages.front()) {
            for (const auto &[key, text] : *texts)
                needed.insert(key);
            known.clear();
        }
        all[language] = std::move(*texts);
    }
    return all;
}

} // namespace madoguchi
