// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace madoguchi::central
{

// One JSON object a line on standard error, with time and event. Never a name, an answer, a receipt number, a
// token or a path with such a thing in it. From any thread.
void log(std::string_view event, nlohmann::json members = nlohmann::json::object());

} // namespace madoguchi::central
