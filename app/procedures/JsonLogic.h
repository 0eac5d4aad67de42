// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

namespace madoguchi {

// Evaluates a JsonLogic rule (jsonlogic.com) over data. An unknown operator or too deep a nesting gives nothing, which
// the loader of definitions reports; it never throws.
struct LogicResult {
    nlohmann::json value;
    bool ok = true;
};
LogicResult evaluate(const nlohmann::json &rule, const nlohmann::json &data);
bool truthy(const nlohmann::json &value) noexcept; // by JsonLogic's own rules

} // namespace madoguchi
