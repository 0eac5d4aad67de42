// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

namespace madoguchi
{

// Whether a rule holds when not all is known. In the data null, or nothing, is what nobody said; false is
// also what there is none of, and whatever stands below it (the insurance of a spouse whom nobody has) is
// known to be nothing. "and", "or", "!", "if", "some", "all" and "none" ask for no more than decides them;
// "missing" says itself what is unknown; a rule that cannot be evaluated is unknown, too.
enum class Truth { No, Unknown, Yes };
Truth truthOf(const nlohmann::json &rule, const nlohmann::json &data);
// What a rule gives, null where that is unknown.
nlohmann::json valueIfKnown(const nlohmann::json &rule, const nlohmann::json &data);

} // namespace madoguchi
