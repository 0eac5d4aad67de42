// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/ReviewParts.h"

#include "app/procedures/BundleManifest.h"
#include "app/procedures/DefinitionReader.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

// What the file `name` of a part of a catalogue is called where it belongs.
bool belongs(const std::string &part, const std::string &name)
{
    static const std::map<std::string, std::string> files{
        {"_shared", "fields.json"}, {"_offers", "offers.json"}, {"_calendar", "closed-days.json"}};
    if (part.empty())
        return name == "catalogue.json" || name == "catalogue.sig";
    if (part == "_events")
        return name.ends_with(".json");
    const auto own = files.find(part);
    return name == (own == files.end() ? std::string("definition.json") : own->second);
}

bool isPart(const std::string &name)
{
    static const std::set<std::string> hidden{"_shared", "_events", "_offers", "_calendar"};
    return !name.starts_with('_') || hidden.contains(name);
}

bool isText(const std::string &name)
{
    return std::ranges::any_of(languages(),
                               [&](const std::string &language) { return name == language + ".json"; });
}

std::vector<fs::directory_entry> entriesOf(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::directory_entry> all;
    for (auto it = fs::directory_iterator(folder, error); !error && it != fs::directory_iterator();
         it.increment(error))
        all.push_back(*it);
    std::ranges::sort(all);
    return all;
}

void tell(const std::string &file, Problems &problems)
{
    problems.enter(file);
    problems.add({}, "DEF-FILE", "belongs to nothing here: its name is misspelt, or it is left over", 1);
}

void reviewPart(const fs::path &folder, const std::string &part, Problems &problems)
{
    std::error_code error;
    for (const fs::directory_entry &entry : entriesOf(folder)) {
        const std::string name = entry.path().filename().string();
        const bool texts = name == "texts" && part != "_calendar" && entry.is_directory(error);
        if (!texts && (entry.is_directory(error) || !belongs(part, name)))
            tell(part + "/" + name, problems);
        for (const fs::directory_entry &text :
             texts ? entriesOf(entry.path()) : std::vector<fs::directory_entry>())
            if (!isText(text.path().filename().string()))
                tell(part + "/texts/" + text.path().filename().string(), problems);
    }
}

} // namespace

void reviewFiles(const fs::path &folder, Problems &problems)
{
    std::error_code error;
    for (const fs::directory_entry &entry : entriesOf(folder)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_directory(error) ? !belongs({}, name) : name.starts_with('.') || !isPart(name))
            tell(name, problems);
        else if (entry.is_directory(error))
            reviewPart(entry.path(), name, problems);
    }
    if (const auto manifest = readFolder(folder, BundleKind::Procedures); !manifest) {
        problems.enter(".");
        problems.add({}, "DEF-FILE", "this folder cannot be signed: " + manifest.error().detail, 1);
    }
}

void reviewSignature(const fs::path &folder, Problems &hints)
{
    const BundleKindInfo &info = infoOf(BundleKind::Procedures);
    std::error_code error;
    const fs::path file = folder / info.manifest;
    if (!fs::exists(file, error) && !fs::exists(folder / info.signature, error))
        return; // not signed yet
    const auto text = readSmallFile(file, mostManifestBytes);
    const auto said = text ? parseManifest(*text, BundleKind::Procedures) : std::nullopt;
    const auto there = readFolder(folder, BundleKind::Procedures);
    hints.enter(std::string(info.manifest));
    if (!said || !there || said->files != there->files ||
        !readSmallFile(folder / info.signature, mostSignatureBytes))
        hints.add({}, "DEF-UNSIGNED", "what is here is not what was signed: sign it again", 1);
}

} // namespace madoguchi
