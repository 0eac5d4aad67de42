// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

struct AuditChecked {
    std::int64_t lines = 0;  // that fit
    std::int64_t broken = 0; // the first place that does not; 0: all fit
    Bytes hash;              // of the last line that fits
    bool since = true;       // whether the hash that was asked for is that of one of its lines
};

// Goes through the centre's own audit, while centres write to it: the first line that was changed, removed,
// added past the chain, or cut off at the end. Whoever holds the whole database can write the whole chain
// anew; against that helps the hash of an earlier check, kept elsewhere: `since`, in hexadecimal, or empty.
// What the database answers.
Result<AuditChecked> checkAudit(Connection &connection, const std::string &since = {});

// `madoguchi-central audit verify`: {"lines","hash","state","at"} on standard output, and what is broken
// beside the lines of the centre's own audit on standard error. 0, or 1 when broken or not to be had.
int verifyAudit(const std::string &database, const std::string &since);

} // namespace madoguchi::central
