// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/UsedCodes.h"

#include "drivers/storage/Statement.h"

#include <openssl/evp.h>

namespace madoguchi::scan
{

namespace
{

constexpr std::array<storage::Migration, 1> migrations{{
    {1, "CREATE TABLE used (digest BLOB PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID;"
        "CREATE INDEX used_expires ON used (expires)"},
}};
static_assert(storage::ordered(migrations));
constexpr storage::Schema schema{0x4d475543, migrations}; // "MGUC"

// A machine's clock may be put back a little.
constexpr std::chrono::days keepAfterExpiry{1};

Bytes digestOf(std::string_view id)
{
    Bytes digest(32);
    if (EVP_Digest(id.data(), id.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        digest.clear();
    return digest;
}

} // namespace

Result<UsedCodes> UsedCodes::open(const std::filesystem::path &file)
{
    auto database = storage::Database::open(file, schema);
    if (!database)
        return database.error();
    return UsedCodes(std::move(database).value());
}

Result<void> UsedCodes::use(std::string_view id, std::chrono::sys_seconds expires,
                            std::chrono::sys_seconds now)
{
    const Bytes digest = digestOf(id);
    if (digest.empty())
        return {ErrorCode::Internal, "no SHA-256"};
    storage::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const std::int64_t forgotten = (now - keepAfterExpiry).time_since_epoch().count();
    storage::Statement sweep(m_database, "DELETE FROM used WHERE expires < ?");
    if (auto swept = sweep.run(forgotten); !swept)
        return swept;
    storage::Statement mark(m_database, "INSERT INTO used VALUES (?, ?) ON CONFLICT DO NOTHING");
    if (auto marked = mark.run(digest, std::int64_t(expires.time_since_epoch().count())); !marked)
        return marked;
    if (mark.changes() == 0)
        return {ErrorCode::CodeUsed, "used before"};
    return transaction.commit();
}

} // namespace madoguchi::scan
