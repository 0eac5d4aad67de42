// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Problems.h"

#include <filesystem>

namespace madoguchi
{

// What a designer is told of a catalogue.
struct Review {
    Problems problems;
    Problems hints; // worth a look; the catalogue is right all the same
};

// All that Catalogue::load refuses, and what only a designer has to mend: a machine takes such a catalogue,
// for one that was signed before a rule was added here stays good. `today` is YYYY-MM-DD.
Review reviewCatalogue(const std::filesystem::path &folder, const std::string &today);

} // namespace madoguchi
