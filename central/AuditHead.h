// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

// The end of one chain of audit lines: a machine's by its name, the centre's own by the empty one.
struct AuditHead {
    std::int64_t place = 0;  // of the last line; 0: none
    Bytes hash;              // of the last line; empty: none
    std::int64_t broken = 0; // first place that did not fit what is anchored; 0: all did
};

// Takes the head until the transaction ends, so that of several centres one after another appends. Within a
// transaction; a machine that was never heard of begins at 0.
Result<AuditHead> lockHead(Connection &connection, const std::string &whose);
Result<AuditHead> readHead(Connection &connection, const std::string &whose); // without the lock
Result<void> moveHead(Connection &connection, const std::string &whose,
                      const AuditHead &head); // while locked

} // namespace madoguchi::central
