// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>

namespace madoguchi
{

struct RuleName;
using RuleNameHandle = std::shared_ptr<const RuleName>;

// What a rule reads under a name, as far as it is known before anybody's data are.
struct RuleName {
    enum class Kind { Anything, Boolean, Number, Choice, List, Object };
    Kind kind = Kind::Anything;
    std::set<std::string> values = {};                  // of a Choice
    std::optional<int> minimum = {}, maximum = {};      // of a Number
    RuleNameHandle item = {};                           // of a List
    std::map<std::string, RuleNameHandle> members = {}; // of an Object
};

// What is wrong with the names that a JsonLogic rule reads from `data`, also in the bodies of "some", "map"
// …, and with what it compares them with: a sentence for a designer. Nothing when all is well.
std::optional<std::string> nameProblem(const nlohmann::json &rule, const RuleNameHandle &data);

} // namespace madoguchi
