// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Store.h"

#include "central/Message.h"
#include "central/StoreSchema.h"

namespace madoguchi::central
{

Store::Store(storage::Database database)
    : m_database(std::move(database))
    , m_audit(m_database, "INSERT INTO audit(at, staff, device, action, submission) VALUES(?, ?, ?, ?, ?)")
{
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &file)
{
    auto database = storage::Database::open(file, schema);
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<void> Store::audit(const std::string &staff, const std::string &device, const std::string &action,
                          const std::string &submission)
{
    return m_audit.run(utcNow(), staff, device, action, submission);
}

} // namespace madoguchi::central
