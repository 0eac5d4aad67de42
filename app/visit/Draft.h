// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

namespace madoguchi
{

using Json = nlohmann::json;

// What somebody wrote at home and showed as a code. Holds personal data: the visit forgets it.
struct Draft {
    std::string procedure;
    std::vector<std::pair<std::string, Json>> answers; // by field; of a group a list of objects, one a person
    std::string issued = {};                           // when it was written, ISO 8601 with offset
};

// Of the content of a code: values are JSON; what is none is left out.
Draft draftOf(const std::string &procedure, const std::vector<std::pair<std::string, std::string>> &answers,
              std::chrono::sys_seconds issued);

} // namespace madoguchi
