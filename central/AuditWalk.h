// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

#include <functional>

namespace madoguchi::central
{

// A line of the centre's own audit as it stands in the database.
struct WalkedLine {
    std::int64_t place = 0; // 0: from before the chain
    std::string text;       // what the chain covers
    Bytes hash;             // empty: from before the chain
};

// All of them in the order in which they were written, piece by piece; `each` may stop it by false.
Result<void> walkAudit(Connection &connection, const std::function<bool(const WalkedLine &)> &each);

} // namespace madoguchi::central
