// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace madoguchi::central
{

// What stands in `path` where `pattern` has "{}": 1 to 64 letters, digits and hyphens. Empty for a pattern
// without one; nothing when the path does not fit.
std::optional<std::string> matchPattern(std::string_view pattern, std::string_view path);

} // namespace madoguchi::central
