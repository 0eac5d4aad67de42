// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/CatalogueStore.h"
#include "app/procedures/Correction.h"

namespace madoguchi::central
{

// What was handed in, with what staff corrected in it, by the rules of the revision that it names and of the day on
// which it was handed in, however long the line was down. ProcedureUnknown; else the errors of formOf().
Result<void> checkRules(CatalogueStore &catalogues, const Submission &submission,
                        const std::vector<Correction> &corrections = {});

} // namespace madoguchi::central
