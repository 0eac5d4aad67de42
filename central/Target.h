// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace madoguchi::central
{

// What a request's target says: "/v1/visits?state=all". Nothing is decoded: no name of ours needs it.
struct Target {
    std::string path;                         // up to the first "?"
    std::map<std::string, std::string> query; // the first of each name; what has no "=" is left out
};
Target splitTarget(std::string_view target);

// The token in "Bearer TOKEN"; empty for anything else.
std::string_view bearerToken(std::string_view authorization) noexcept;

} // namespace madoguchi::central
