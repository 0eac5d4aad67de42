// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Words that belong to no single procedure: looked up exactly, for on a machine Japanese stands in for every
// language.
#include "app/procedures/DefinitionReader.h"
#include "app/procedures/EasyText.h"
#include "app/procedures/ReviewParts.h"
#include "app/procedures/TextKeys.h"
#include "app/procedures/Vocabulary.h"

#include "app/person/Unicode.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Keys = std::set<std::string>;

std::string item(const std::string &list, std::size_t index)
{
    return list + "[" + std::to_string(index) + "]";
}

// The words of one part of a catalogue. What is wrong with the files themselves was told when it was loaded.
struct Part {
    std::string name; // "_shared"
    TextsByLanguage texts;

    Part(const std::filesystem::path &folder, const std::string &part) : name(part)
    {
        Problems told;
        std::error_code error;
        if (std::filesystem::exists(folder / part, error))
            texts = readTexts(folder / part / "texts", part + "/texts", told);
    }
    bool has(const std::string &key) const
    {
        const auto words = texts.find(languages().front());
        return words != texts.end() && words->second.contains(key);
    }
};

void check(const Part &part, TextKeys keys, Problems &problems)
{
    for (const std::string &language : languages())
        if (const auto words = part.texts.find(language); words != part.texts.end()) {
            problems.enter(part.name + "/texts/" + language + ".json");
            keys.check(words->second, language == languages().front(), problems);
        }
}

// Words that are there, or else the one who needs them is told, once and not for each language.
void need(const Part &part, const std::string &key, const std::string &place, Keys &needed,
          Problems &problems)
{
    if (part.has(key))
        needed.insert(key);
    else
        problems.add(place, "DEF-TEXT-MISSING", "no words for it in " + part.name + "/texts: " + key);
}

// Papers have words of their own, whose keys only the programs know: every language has the same.
Keys beginningWith(const Part &part, const std::string &prefix)
{
    Keys found;
    const auto words = part.texts.find(languages().front());
    if (words != part.texts.end())
        for (const auto &[key, text] : words->second)
            if (key.starts_with(prefix))
                found.insert(key);
    return found;
}

void fieldKeys(const std::vector<FieldDefinition> &fields, Keys &needed, Keys &known)
{
    for (const FieldDefinition &field : fields) {
        needed.insert("field." + field.id);
        known.insert({"hint." + field.id, "why." + field.id});
        for (const std::string &choice : field.choices)
            needed.insert("choice." + field.id + "." + choice);
    }
}

std::vector<FieldDefinition> sharedFields(const std::filesystem::path &folder)
{
    Problems told;
    const Shared shared = Shared::load(folder, told);
    std::vector<FieldDefinition> fields;
    for (const auto &[id, json] : shared.fields)
        fields.push_back(readField(json, {}, {}, told));
    return fields;
}

void checkShared(const Catalogue &catalogue, const std::filesystem::path &folder, Problems &problems)
{
    const Part part(folder, "_shared");
    Keys needed, known = beginningWith(part, "paper.");
    fieldKeys(sharedFields(folder), needed, known);
    for (const std::string &kind : vocabulary::applicantKinds())
        known.insert("who." + kind);
    for (const auto *words : {&vocabulary::channels(), &vocabulary::channelUses()})
        for (const std::string &word : *words)
            known.insert("channel." + word);
    known.insert("unconfirmed");
    for (const std::string &member : vocabulary::unconfirmedMembers())
        known.insert("unconfirmed." + member);
    for (const Definition &definition : catalogue.all()) {
        problems.enter(definition.folder + "/definition.json");
        for (const std::string &proof : definition.proof)
            needed.insert("proof." + proof);
        for (std::size_t i = 0; i < definition.who.size(); ++i) {
            const Applicant &who = definition.who[i];
            need(part, "who." + who.kind, item("who", i) + ".kind", needed, problems);
            for (std::size_t k = 0; k < who.needs.size(); ++k)
                need(part, "proof." + who.needs[k], item("who", i) + "." + item("needs", k), needed,
                     problems);
        }
    }
    check(part, {std::move(needed), std::move(known)}, problems);
}

void checkEvents(const Catalogue &catalogue, const std::filesystem::path &folder, Problems &problems)
{
    const Part part(folder, "_events");
    Keys needed, known;
    for (const EventRules &event : catalogue.rules().events) {
        problems.enter("_events/" + event.id + ".json");
        need(part, "event." + event.id, "id", needed, problems);
        need(part, "event." + event.id + ".lead", "id", needed, problems);
        if (!event.procedure.empty())
            need(part, "reason." + event.id + "." + event.procedure, "procedure", needed, problems);
        if (event.notToday != false)
            needed.insert("reason." + event.id + "." + event.procedure + ".notToday");
        for (const FollowRule &rule : event.items) {
            needed.insert("reason." + event.id + "." + rule.procedure);
            if (rule.notToday != false)
                needed.insert("reason." + event.id + "." + rule.procedure + ".notToday");
        }
        for (std::size_t i = 0; i < event.questions.size(); ++i)
            need(part, "ask." + event.questions[i].id, item("questions", i) + ".id", needed, problems);
    }
    // Words for a question may wait for the event that asks it.
    for (const std::string &key : vocabulary::visitKeys())
        known.insert({"ask." + key, "hint.ask." + key});
    known.insert("hint.ask.who");
    check(part, {std::move(needed), std::move(known)}, problems);
}

void checkOffers(const Catalogue &catalogue, const std::filesystem::path &folder, Problems &problems)
{
    const Part part(folder, "_offers");
    Keys needed;
    for (const OfferRule &rule : catalogue.rules().offers) {
        needed.insert({"offer." + rule.id, "why." + rule.id});
        for (const std::string &key : rule.data)
            if (part.has("data." + key))
                needed.insert("data." + key);
    }
    check(part, {std::move(needed), {}}, problems);
}

void checkEasy(const std::filesystem::path &folder, const std::string &part, Problems &problems)
{
    Problems told;
    const std::string file = part + "/texts/ja-easy.json";
    const TextsByLanguage texts = readTexts(folder / part / "texts", part, told);
    const auto easy = texts.find("ja-easy");
    problems.enter(file);
    for (const auto &[key, text] : easy == texts.end() ? Texts() : easy->second)
        if (const auto wrong = easyTextProblem(text))
            problems.add(key, "DEF-TEXT-BROKEN", *wrong);
}

} // namespace

std::optional<std::string> easyTextProblem(const std::string &markup)
{
    const std::u32string text = codePoints(markup).value_or(std::u32string());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == U'{' ? text.find(U'}', i) : text.npos;
        if (end == text.npos) {
            if (isKanji(text[i]))
                return "has a kanji without furigana";
            continue;
        }
        const std::size_t bar = std::min(text.find(U'|', i), end);
        if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(std::min(bar + 1, end)),
                         text.begin() + static_cast<std::ptrdiff_t>(end), isKana))
            return "has furigana that is not kana";
        i = end;
    }
    return std::nullopt;
}

void reviewTexts(const Catalogue &catalogue, const std::filesystem::path &folder, Problems &problems)
{
    checkShared(catalogue, folder, problems);
    if (!catalogue.rules().events.empty()) {
        checkEvents(catalogue, folder, problems);
        checkOffers(catalogue, folder, problems);
    }
    for (const char *part : {"_shared", "_events", "_offers"})
        checkEasy(folder, part, problems);
    for (const Definition &definition : catalogue.all())
        checkEasy(folder, definition.folder, problems);
}

} // namespace madoguchi
