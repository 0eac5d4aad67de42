// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>

namespace madoguchi
{

// Evaluates a JsonLogic rule (jsonlogic.com) over data. An unknown operator, too deep a nesting, too much
// work or too large a result gives nothing (ok is false); it never throws. "log" is refused: answers are
// personal data. Where JavaScript compares lists by identity, these are compared by content; "substr" counts
// code points.
struct LogicResult {
    nlohmann::json value;
    bool ok = true;
};
LogicResult evaluate(const nlohmann::json &rule, const nlohmann::json &data);
bool truthy(const nlohmann::json &value) noexcept; // by JsonLogic's own rules

// What is wrong with a rule however it is evaluated: an operator that does not exist, an object of several
// members, too deep a nesting. For the loader of definitions.
std::optional<std::string> logicProblem(const nlohmann::json &rule);
// The names a rule reads from the data itself by "var", "missing" and "missing_some" (not from a list's
// items).
std::set<std::string> logicVariables(const nlohmann::json &rule);

} // namespace madoguchi
