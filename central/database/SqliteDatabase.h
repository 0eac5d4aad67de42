// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

// One file on this machine. SQLite writes one after another anyway, so that one connection does.
class SqliteDatabase : public Database
{
public:
    static Result<std::unique_ptr<Database>> open(const std::string &file);

private:
    explicit SqliteDatabase(std::string file) : Database(1), m_file(std::move(file)) {}
    Result<std::unique_ptr<Connection>> connect() override;

    std::string m_file;
};

} // namespace madoguchi::central
