// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/maintenance/Call.h"
#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"

#include <memory>

namespace madoguchi::maintenance
{

// Of --procedures, else of the settings where there are any, signed as they say, else what was installed or built
// beside this program.
Result<std::shared_ptr<const Catalogue>> openCatalogue(const Call &call);

// One household in JSON on standard input. BadInput when it is none.
Result<Household> readHousehold();
Result<Json> readJsonInput();

std::string withoutMarkup(const std::string &text); // {漢字|かんじ} → 漢字, places to break left out

} // namespace madoguchi::maintenance
