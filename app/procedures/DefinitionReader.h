// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/JsonFile.h"

#include <memory>

namespace madoguchi
{

// What many procedures share: fields by id, as their designer wrote them, and words. _shared/ of the
// catalogue.
struct Shared {
    std::map<std::string, Json> fields;
    TextsByLanguage texts;
    bool whole = true; // else no procedure can be told from it

    static Shared load(const std::filesystem::path &catalogue, Problems &problems);
};

// One procedure from its folder. What is wrong is added to `problems`; then the definition is not to be used.
Definition loadDefinition(const std::filesystem::path &folder, const Shared &shared, Problems &problems);

// Parts of it.
Definition readDefinition(const Json &json, const Shared &shared, Problems &problems);
FieldDefinition readField(const Json &json, const Shared &shared, const std::string &place,
                          Problems &problems);
DueRule readDue(const Json &json, const std::string &place, Problems &problems);
void checkDefinition(const Definition &definition, Problems &problems); // what its members say of each other
void loadTexts(Definition &definition, const Shared &shared, const std::filesystem::path &folder,
               Problems &problems);
TextsByLanguage readTexts(const std::filesystem::path &folder, const std::string &shownFolder,
                          Problems &problems); // all files that are one; keys are checked by the caller
// What is wrong with words that are shown: no text, empty, too long, broken furigana; nothing when all is well.
std::optional<std::string> textProblem(const Json &text);
const std::vector<std::string> &languages();   // "ja" first: it is binding

} // namespace madoguchi
