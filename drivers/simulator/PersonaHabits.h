// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Persona.h"

#include <nlohmann/json.hpp>

namespace madoguchi::simulator
{

// The "habits" of a person's file. Throws std::exception for a value that README.md does not know.
Habits parseHabits(const nlohmann::json &object);

} // namespace madoguchi::simulator
