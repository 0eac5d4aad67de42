// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace madoguchi::central
{

enum class Level { Info, Warning, Error };

// One JSON object a line on standard error, with time, level and event. Never a name, an answer, a receipt
// number, a token, a network address, or anything that a client chose. From any thread.
void log(Level level, std::string_view event, nlohmann::json members = nlohmann::json::object());
void log(std::string_view event, nlohmann::json members = nlohmann::json::object()); // Level::Info

} // namespace madoguchi::central
