// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/maintenance/Call.h"
#include "app/paper/PaperWords.h"
#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"

#include <memory>

namespace madoguchi::maintenance
{

// Of --procedures, else of the settings where there are any, signed as they say, else what was installed or
// built beside this program.
Result<std::shared_ptr<const Catalogue>> openCatalogue(const Call &call);

// One household in JSON on standard input. BadInput when it is none.
Result<Household> readHousehold();
Result<Json> readJsonInput();

} // namespace madoguchi::maintenance
