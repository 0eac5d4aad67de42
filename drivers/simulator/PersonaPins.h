// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Persona.h"

#include <nlohmann/json.hpp>

namespace madoguchi::simulator
{

// The secrets and counters of a person's file; birth date, expiry and individual number are there already.
// Throws std::exception for what README.md does not know.
void readPins(const nlohmann::json &object, Persona &persona);

} // namespace madoguchi::simulator
