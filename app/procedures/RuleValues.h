// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/RuleNames.h"

namespace madoguchi
{

// Why it makes no sense to compare what a rule reads with a value by an operator of JsonLogic: it can never
// be that, or its limits make the answer always the same. Nothing when it does. `nameFirst`: the name stands
// before the value.
std::optional<std::string> comparisonProblem(const std::string &name, const RuleName &known,
                                             const nlohmann::json &value, bool nameFirst);

} // namespace madoguchi
