// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/NumberGrant.h"
#include "drivers/storage/Statement.h"

#include <vector>

namespace madoguchi
{

// A line as it is kept: its place in the chain from 1, its bytes, and the hash that chains it.
struct AuditLine {
    std::int64_t place = 0;
    std::string text;
    Bytes hash;
};

// The chain of audit lines in a database that holds the table `audit`: each line carries the SHA-256 of the
// one before it and of itself. It begins no transaction: whoever appends does, so that a line and what it
// tells of are kept together or not at all. One thread at a time; must not outlive its database.
class AuditChain
{
public:
    explicit AuditChain(storage::Database &database);

    Result<void> append(const AuditEntry &entry); // within a transaction of the caller
    std::vector<AuditEntry> entries();            // oldest first
    // Those from this place on, at most so many, as they stand.
    Result<std::vector<AuditLine>> lines(std::int64_t from, int most);
    Result<std::int64_t> length(); // place of the last line
    struct Checked {
        std::int64_t lines = 0;  // that fit the chain
        std::int64_t broken = 0; // place of the first that does not; 0: all fit
    };
    Result<Checked> check();
    // The number of lines, or SealBroken with the first one that does not fit the chain.
    Result<std::int64_t> verify();

private:
    storage::Database &m_database;
    storage::Statement m_last;
    storage::Statement m_add;
    storage::Statement m_all;
    storage::Statement m_length;
    storage::Statement m_piece;
};

} // namespace madoguchi
