// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"

// The parts of reviewCatalogue; each is given a catalogue that loads.
namespace madoguchi
{

void reviewRules(const Catalogue &catalogue, Problems &problems);       // names that rules read
void reviewPages(const Catalogue &catalogue, Problems &problems);       // what nobody can ever reach
void reviewDefinitions(const Catalogue &catalogue, Problems &problems); // members that do not fit together
void reviewEvents(const Catalogue &catalogue, const std::string &today, Problems &problems); // offers, too
void reviewCalendar(const Catalogue &catalogue, const std::string &today, Problems &problems);
void reviewTexts(const Catalogue &catalogue, const std::filesystem::path &folder, Problems &problems);

// Files that belong to nothing, and what cannot be signed; of any folder.
void reviewFiles(const std::filesystem::path &folder, Problems &problems);
void reviewSignature(const std::filesystem::path &folder, Problems &hints);

} // namespace madoguchi
