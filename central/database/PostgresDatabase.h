// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

// A PostgreSQL server, or a cluster of which libpq finds the primary, shared by any number of centres.
class PostgresDatabase : public Database
{
public:
    static Result<std::unique_ptr<Database>> open(const std::string &url);

private:
    explicit PostgresDatabase(std::string url);
    Result<std::unique_ptr<Connection>> connect() override;

    std::string m_url;
};

} // namespace madoguchi::central
