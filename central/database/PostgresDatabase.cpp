// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/PostgresDatabase.h"

#include "central/database/Migrations.h"
#include "central/database/PostgresConnection.h"

namespace madoguchi::central
{

namespace
{

// As many as work at once in one centre; a server's usual hundred carries five centres.
constexpr std::size_t mostConnections = 16;

constexpr Sql askForTable{"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND"
                          " tablename = 'madoguchi_schema'"};
constexpr Sql askVersion{"SELECT version FROM madoguchi_schema"};
constexpr Sql setVersion{"UPDATE madoguchi_schema SET version = $1"};
constexpr const char *makeTable = "CREATE TABLE madoguchi_schema(version BIGINT NOT NULL);"
                                  "INSERT INTO madoguchi_schema VALUES(0)";
// One centre migrates, the others wait; let go at the end of the transaction. The number is "MDGC".
constexpr const char *lockSchema = "SELECT pg_advisory_xact_lock(1296254787)";

} // namespace

PostgresDatabase::PostgresDatabase(std::string url) : Database(mostConnections), m_url(std::move(url)) {}

Result<std::unique_ptr<Database>> PostgresDatabase::open(const std::string &url)
{
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(url));
    auto first = PostgresConnection::connect(url);
    if (!first)
        return first.error();
    if (const auto migrated = (*first)->migrate(); !migrated)
        return migrated.error();
    return std::unique_ptr<Database>(std::move(database));
}

Result<std::unique_ptr<Connection>> PostgresDatabase::connect()
{
    auto connection = PostgresConnection::connect(m_url);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Connection>(std::move(*connection));
}

Result<void> PostgresConnection::migrate()
{
    Transaction transaction(*this);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto locked = script(lockSchema); !locked)
        return locked;
    const auto there = run(askForTable);
    if (!there)
        return there.error();
    if (there->rows.at(0).integer(0) == 0) {
        if (const auto made = script(makeTable); !made)
            return made;
    }
    const auto version = run(askVersion);
    if (!version || version->rows.size() != 1)
        return Error{ErrorCode::QueueUnavailable, "the table of the schema's version is damaged"};
    const auto reached = migrateFrom(version->rows[0].integer(0));
    if (!reached)
        return reached.error();
    if (const auto noted = run(setVersion, *reached); !noted)
        return noted.error();
    return transaction.commit();
}

Result<std::int64_t> PostgresConnection::migrateFrom(std::int64_t version)
{
    if (version > postgresMigrations.back().version)
        return Error{ErrorCode::QueueNewer, "schema " + std::to_string(version)};
    for (const storage::Migration &migration : postgresMigrations) {
        if (migration.version <= version)
            continue;
        if (const auto done = script(migration.sql); !done)
            return done.error();
        version = migration.version;
    }
    return version;
}

} // namespace madoguchi::central
