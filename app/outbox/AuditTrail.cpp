// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditTrail.h"

#include "app/outbox/OutboxSchema.h"

namespace madoguchi
{

AuditTrail::AuditTrail(storage::Database database) : m_database(std::move(database)), m_chain(m_database) {}

Result<std::unique_ptr<AuditTrail>> AuditTrail::open(const std::filesystem::path &outboxFile)
{
    auto database = storage::Database::open(outboxFile, outboxSchema);
    if (!database)
        return database.error();
    return std::unique_ptr<AuditTrail>(new AuditTrail(std::move(*database)));
}

Result<void> AuditTrail::append(const AuditEntry &entry)
{
    storage::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto added = m_chain.append(entry); !added)
        return added;
    return transaction.commit();
}

std::vector<AuditEntry> AuditTrail::entries()
{
    return m_chain.entries();
}

Result<std::vector<AuditLine>> AuditTrail::lines(std::int64_t from, int most)
{
    return m_chain.lines(from, most);
}

Result<std::int64_t> AuditTrail::length()
{
    return m_chain.length();
}

Result<AuditChain::Checked> AuditTrail::check()
{
    return m_chain.check();
}

Result<std::int64_t> AuditTrail::verify()
{
    return m_chain.verify();
}

} // namespace madoguchi
