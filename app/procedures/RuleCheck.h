// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"

namespace madoguchi
{

// A rule of a definition: true, false, or JsonLogic that names only what is in `readable`. Why it is none.
std::optional<std::string> ruleProblem(const Json &rule, const std::set<std::string> &readable);

// Whether the rule can never hold: it is false, or it asks a choice for a value that is none of its choices.
bool neverHolds(const Json &rule, const Definition &definition);

} // namespace madoguchi
