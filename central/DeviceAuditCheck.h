// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

#include <optional>

namespace madoguchi::central
{

// Where the trail of a machine, as it stands in the database, does not fit.
struct BrokenTrail {
    std::string device;
    std::int64_t generation = 0;
    std::int64_t place = 0; // the first line that does not fit, or is missing
};

// Goes through the trails of all machines, those that ended too, while centres write to them. Nothing where
// all fit. Whoever holds the whole database can write a trail anew; the ends of those that ended stand in the
// centre's own audit as well. What the database answers.
Result<std::optional<BrokenTrail>> checkDeviceAudits(Connection &connection);

} // namespace madoguchi::central
