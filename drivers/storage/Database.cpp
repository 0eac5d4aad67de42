// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/storage/Database.h"

#include "drivers/storage/FileGuard.h"
#include "drivers/storage/Statement.h"

#include <algorithm>

namespace madoguchi::storage
{

namespace
{

constexpr int busyMilliseconds = 5000;
constexpr std::int64_t logBytes = 1 << 20;

std::int64_t number(Database &database, const char *sql)
{
    Statement statement(database, sql);
    auto row = statement.query();
    return row.next() ? row.integer(0) : -1;
}

} // namespace

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<void> Database::run(Prepared &statement, const char *sql)
{
    if (!statement) {
        sqlite3_stmt *raw = nullptr;
        sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
        statement.reset(raw);
    }
    const int stepped = statement ? sqlite3_step(statement.get()) : SQLITE_ERROR;
    const Result<void> done = stepped == SQLITE_DONE ? Result<void>() : Result<void>(error());
    sqlite3_reset(statement.get());
    return done;
}

void Database::setDurable(bool durable)
{
    if (durable != m_durable && run(durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL"))
        m_durable = durable;
}

Result<void> Database::check()
{
    Statement statement(*this, "PRAGMA quick_check(1)");
    auto row = statement.query();
    if (!row.next())
        return error();
    const std::string complaint = row.text(0);
    return complaint == "ok" ? Result<void>() : Result<void>(ErrorCode::QueueBroken, complaint);
}

Result<Database> Database::connect(const std::filesystem::path &file, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database{Handle(raw)};
    if (code != SQLITE_OK)
        return database.error();
    sqlite3_busy_timeout(raw, busyMilliseconds);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.setWorksInLog(false); // not before it is known to be whole and ours
    return database;
}

Result<void> Database::isOurs(const Schema &schema)
{
    const auto version = number(*this, "PRAGMA user_version");
    if (version < 0)
        return error();
    const auto application = number(*this, "PRAGMA application_id");
    const bool empty = version == 0 && number(*this, "SELECT count(*) FROM sqlite_master") == 0;
    if (!empty && application != schema.applicationId)
        return Error{ErrorCode::QueueUnavailable, "the file belongs to another program"};
    if (version > schema.migrations.back().version)
        return Error{ErrorCode::QueueNewer, "schema " + std::to_string(version)};
    return {};
}

// Looks through a connection that cannot write, so that a file that is not for us stays byte for byte as it
// is. Where the power failed while a file was being made, only one that writes can look.
Result<void> Database::mayTouch(const std::filesystem::path &file, const Schema &schema)
{
    std::error_code ignored;
    if (std::filesystem::file_size(file, ignored) == 0 || ignored)
        return {};
    auto looking = connect(file, SQLITE_OPEN_READONLY);
    if (!looking)
        return looking.error();
    auto ours = looking->isOurs(schema);
    if (ours || sqlite3_extended_errcode(looking->handle()) != SQLITE_READONLY_ROLLBACK)
        return ours;
    looking = connect(file, SQLITE_OPEN_READWRITE);
    return looking ? looking->isOurs(schema) : looking.error();
}

Result<void> Database::migrate(const Schema &schema)
{
    if (number(*this, "PRAGMA user_version") == schema.migrations.back().version)
        return {};
    Transaction transaction(*this);
    if (!transaction.begun())
        return transaction.begun();
    // Asked again under the lock: another process may have done it meanwhile.
    const auto version = number(*this, "PRAGMA user_version");
    for (const Migration &migration : schema.migrations) {
        if (migration.version <= version)
            continue;
        if (auto done = run(migration.sql); !done)
            return done;
    }
    const std::string marks = "PRAGMA application_id=" + std::to_string(schema.applicationId) +
                              "; PRAGMA user_version=" + std::to_string(schema.migrations.back().version);
    if (auto done = run(marks.c_str()); !done)
        return done;
    return transaction.commit();
}

// Sizes belong to the file and are set before its first page is written. The log is worked in before it
// weighs much beside the file.
Result<void> Database::prepare(const Schema &schema)
{
    if (schema.pageSize > 0) {
        if (auto set = run(("PRAGMA page_size=" + std::to_string(schema.pageSize)).c_str()); !set)
            return set;
    }
    if (auto set = run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                       "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON");
        !set)
        return set;
    const auto pages = logBytes / std::max<std::int64_t>(number(*this, "PRAGMA page_size"), 512);
    sqlite3_wal_autocheckpoint(m_handle.get(), static_cast<int>(pages));
    return {};
}

Result<Database> Database::open(const std::filesystem::path &file, const Schema &schema)
{
    if (auto writable = mayWrite(file); !writable)
        return writable.error();
    if (auto ours = mayTouch(file, schema); !ours)
        return ours.error();
    if (auto made = makeOwnerOnly(file); !made)
        return made.error();
    auto database = connect(file, SQLITE_OPEN_READWRITE);
    if (!database)
        return database;
    if (auto set = database->prepare(schema); !set)
        return set.error();
    if (auto migrated = database->migrate(schema); !migrated)
        return migrated.error();
    database->setWorksInLog(true);
    return database;
}

Result<Database> Database::openDamaged(const std::filesystem::path &file)
{
    auto database = connect(file, SQLITE_OPEN_READWRITE);
    if (!database)
        return database;
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (auto set = database->run("PRAGMA writable_schema=ON; PRAGMA cell_size_check=OFF"); !set)
        return set.error();
    return database;
}

void Database::setWorksInLog(bool worksIn)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, worksIn ? 0 : 1, nullptr);
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return;
    m_begun = database.run(database.m_begin, "BEGIN IMMEDIATE");
    m_open = m_begun.ok();
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return m_begun;
    auto done = m_database.run(m_database.m_commit, "COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace madoguchi::storage
