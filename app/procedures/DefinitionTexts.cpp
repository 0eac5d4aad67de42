// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Unicode.h"
#include "app/procedures/DefinitionReader.h"
#include "app/procedures/TextKeys.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Wrong = std::optional<std::string>;

constexpr std::size_t maxFileBytes = 256 * 1024;
constexpr std::size_t maxTextBytes = 2000;

std::set<std::string> neededKeys(const Definition &definition)
{
    if (definition.guide)
        return {"title", "lead", "body"};
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
    std::set<std::string> keys{"block"};
    for (const FieldDefinition &field : definition.fields)
        for (const char *kind : {"hint.", "why."})
            keys.insert(kind + field.id);
    return keys;
}

// Words of shared fields, under the ids that the fields have here.
void addShared(Texts &texts, const Definition &definition, const Texts &shared)
{
    const auto take = [&](const std::string &key, const std::string &from) {
        if (const auto it = shared.find(from); it != shared.end())
            texts.emplace(key, it->second);
    };
    for (const FieldDefinition &field : definition.fields) {
        if (field.use.empty())
            continue;
        // A hint belongs to the words of its field: where those are other ones here, it is left out too.
        const bool own = texts.contains("field." + field.id);
        for (const char *kind : {"field.", "hint.", "why."})
            if (!own)
                take(kind + field.id, kind + field.use);
        for (const std::string &choice : field.choices)
            take("choice." + field.id + "." + choice, "choice." + field.use + "." + choice);
    }
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

} // namespace

std::optional<std::string> textProblem(const Json &text)
{
    if (!text.is_string() || isBlank(text.get_ref<const std::string &>()))
        return "is not a text, or empty";
    const auto &words = text.get_ref<const std::string &>();
    const auto points = codePoints(words);
    if (words.size() > maxTextBytes || !points || std::ranges::any_of(*points, isControl))
        return "is too long, or holds control characters";
    return wellFormedMarkup(words) ? Wrong() : "has broken furigana: {base|reading} is meant";
}

namespace
{

// Nothing for a file that is none: then no key of it is missing.
std::optional<Texts> readFile(const std::filesystem::path &path, const std::string &file, Problems &problems)
{
    const auto json = readJsonFile(path, file, maxFileBytes, problems);
    if (json && !json->is_object())
        problems.add({}, "DEF-FILE", "is not an object");
    if (!json || !json->is_object())
        return std::nullopt;
    Texts texts;
    for (const auto &[key, text] : json->items()) {
        if (const Wrong wrong = textProblem(text))
            problems.add(key, "DEF-TEXT-BROKEN", *wrong);
        texts[key] = text.is_string() ? text.get<std::string>() : std::string();
    }
    return texts;
}

} // namespace

const std::vector<std::string> &languages()
{
    static const std::vector<std::string> all{"ja", "ja-easy", "en", "zh-Hans"};
    return all;
}

TextsByLanguage readTexts(const std::filesystem::path &folder, const std::string &shownFolder,
                          Problems &problems)
{
    TextsByLanguage all;
    for (const std::string &language : languages())
        if (auto texts =
                readFile(folder / (language + ".json"), shownFolder + "/" + language + ".json", problems))
            all[language] = std::move(*texts);
    return all;
}

void loadTexts(Definition &definition, const Shared &shared, const std::filesystem::path &folder,
               Problems &problems)
{
    const std::string name = (folder / "").parent_path().filename().string();
    TextKeys keys(neededKeys(definition), optionalKeys(definition));
    for (const std::string &language : languages()) {
        const std::string file = "texts/" + language + ".json";
        auto read = readFile(folder / file, name + "/" + file, problems);
        if (!read)
            continue;
        Texts texts = std::move(*read);
        if (const auto it = shared.texts.find(language); it != shared.texts.end())
            addShared(texts, definition, it->second);
        keys.check(texts, language == languages().front(), problems);
        definition.texts[language] = std::move(texts);
    }
}

} // namespace madoguchi
