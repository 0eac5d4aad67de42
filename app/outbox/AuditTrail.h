// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/AuditChain.h"

#include <filesystem>
#include <memory>

namespace madoguchi
{

// The audit trail of this machine, in the outbox's file, for whoever does nothing else there: lines are only
// ever added, and one that was changed or taken out shows. One thread at a time; several processes may open
// the same file.
class AuditTrail : public AuditLog
{
public:
    static Result<std::unique_ptr<AuditTrail>>
    open(const std::filesystem::path &outboxFile); // QueueUnavailable, QueueNewer

    Result<void> append(const AuditEntry &entry) override;
    std::vector<AuditEntry> entries(); // oldest first
    // Those from this place on, at most so many, as they stand.
    Result<std::vector<AuditLine>> lines(std::int64_t from, int most);
    Result<std::int64_t> length(); // place of the last line
    Result<AuditChain::Checked> check();
    // The number of lines, or SealBroken with the first one that does not fit the chain.
    Result<std::int64_t> verify();

private:
    explicit AuditTrail(storage::Database database);

    storage::Database m_database;
    AuditChain m_chain;
};

} // namespace madoguchi
