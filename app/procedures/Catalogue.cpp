// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Catalogue.h"

#include "app/procedures/CatalogueRules.h"
#include "app/procedures/DefinitionReader.h"

#include <algorithm>
#include <ctime>

namespace madoguchi
{

namespace
{

constexpr std::size_t maxProcedures = 2000;

// "_shared", "_events" … hold what belongs to no single procedure.
bool isHidden(const std::string &name)
{
    return name.starts_with('.') || name.starts_with('_');
}

std::vector<std::filesystem::path> foldersOf(const std::filesystem::path &directory, Problems &problems)
{
    std::error_code error;
    std::vector<std::filesystem::path> folders;
    for (auto it = std::filesystem::directory_iterator(directory, error);
         !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
        std::error_code unreadable;
        if (it->is_directory(unreadable) && !isHidden(it->path().filename().string()))
            folders.push_back(it->path());
    }
    problems.enter(".");
    if (error)
        problems.add({}, "DEF-FILE", "the folder of procedures cannot be read: " + error.message());
    else if (folders.empty() || folders.size() > maxProcedures)
        problems.add({}, "DEF-FILE", "the folder of procedures holds none, or too many");
    std::ranges::sort(folders);
    return folders;
}

void addAll(TextsByLanguage &words, TextsByLanguage more)
{
    for (auto &[language, texts] : more)
        words[language].merge(texts);
}

} // namespace

Catalogue Catalogue::load(const std::filesystem::path &directory, Problems &problems)
{
    Catalogue catalogue;
    const auto folders = foldersOf(directory, problems);
    if (!problems.empty())
        return catalogue;
    Shared shared = Shared::load(directory, problems);
    if (!shared.whole)
        return catalogue; // what is wrong there would be told again of every procedure that uses it
    for (const auto &folder : folders)
        catalogue.m_definitions.push_back(loadDefinition(folder, shared, problems));
    std::ranges::stable_sort(catalogue.m_definitions, {}, &Definition::order);
    catalogue.m_closedDays = loadClosedDays(directory, problems);
    catalogue.m_rules = RuleBook::load(directory, problems);
    addAll(catalogue.m_words, std::move(shared.texts));
    if (!catalogue.m_rules.events.empty())
        for (const char *part : {"_events", "_offers"})
            addAll(catalogue.m_words,
                   readTexts(directory / part / "texts", std::string(part) + "/texts", problems));
    if (problems.empty())
        checkCatalogue(catalogue, problems);
    return catalogue;
}

Result<Catalogue> Catalogue::load(const std::filesystem::path &directory)
{
    Problems problems;
    Catalogue catalogue = load(directory, problems);
    if (!problems.empty())
        return problems.asError();
    return catalogue;
}

const Definition *Catalogue::find(const std::string &id, const std::string &day) const
{
    const std::string on = day.empty() ? todayHere() : day;
    const auto it = std::ranges::find_if(m_definitions, [&](const Definition &definition) {
        return definition.id == id && definition.validOn(on);
    });
    return it == m_definitions.end() ? nullptr : &*it;
}

const Definition *Catalogue::revision(const std::string &id, const std::string &revision) const
{
    const auto it = std::ranges::find_if(m_definitions, [&](const Definition &definition) {
        return definition.id == id && definition.revision == revision;
    });
    return it == m_definitions.end() ? nullptr : &*it;
}

std::vector<const Definition *> Catalogue::validOn(const std::string &day) const
{
    std::vector<const Definition *> valid;
    for (const Definition &definition : m_definitions)
        if (definition.validOn(day))
            valid.push_back(&definition);
    return valid;
}

const std::string &Catalogue::word(const std::string &language, const std::string &key) const
{
    static const std::string none;
    for (const std::string &wanted : {language, std::string("ja")})
        if (const auto words = m_words.find(wanted); words != m_words.end())
            if (const auto it = words->second.find(key); it != words->second.end())
                return it->second;
    return none;
}

std::string todayHere()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return toIso({local.tm_year + 1900, local.tm_mon + 1, local.tm_mday});
}

} // namespace madoguchi
