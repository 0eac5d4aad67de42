// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"

namespace madoguchi
{

// What the members of a definition say about each other: unique ids, pages' fields, rules, presets, limits.
// The first thing that is wrong, as "fields[2].when: …". For Definition::load.
std::optional<std::string> definitionProblem(const Definition &definition);

// The words in all four languages, each complete, none besides what the definition asks for.
Result<std::map<std::string, Texts>> loadTexts(const Definition &definition,
                                               const std::filesystem::path &directory);

} // namespace madoguchi
