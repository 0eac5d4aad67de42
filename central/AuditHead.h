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
    std::int64_t generation = 1;
    bool anew = false; // the machine was enrolled by a code since the last line: it may begin the next one
};

// Takes the head until the transaction ends, so that of several centres one after another appends. Within a
// transaction; a machine that was never heard of begins at 0.
Result<AuditHead> lockHead(Connection &connection, const std::string &whose);
Result<AuditHead> readHead(Connection &connection, const std::string &whose); // without the lock
Result<void> moveHead(Connection &connection, const std::string &whose,
                      const AuditHead &head); // while locked
// A machine that has a trail here may begin another one, once. Within a transaction.
Result<void> allowNewTrail(Connection &connection, const std::string &device);
// Keeps the end of the machine's trail and begins the next generation; the centre's own audit says so. While
// locked. The new head, which stands in the database only after moveHead().
Result<AuditHead> beginGeneration(Connection &connection, const std::string &device, const AuditHead &ended);

} // namespace madoguchi::central
