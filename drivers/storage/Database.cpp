// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/storage/Database.h"

#include "drivers/storage/Statement.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::storage
{

namespace
{

constexpr int busyMilliseconds = 5000;

// The system's reason for the last failed write to the WAL. sqlite3_system_errno() is not set when a COMMIT
// fails.
int walErrno(sqlite3 *handle)
{
    sqlite3_file *wal = nullptr;
    int reason = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal) == SQLITE_OK && wal &&
        wal->pMethods)
        wal->pMethods->xFileControl(wal, SQLITE_FCNTL_LAST_ERRNO, &reason);
    return reason;
}

// SQLite itself knows ENOSPC only; a quota or a limit is as full for those who stand before the machine.
bool isDiskFull(int code, sqlite3 *handle)
{
    if (code != SQLITE_IOERR_WRITE)
        return (code & 0xff) == SQLITE_FULL;
    const int reason = walErrno(handle);
    return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

// SQLite would make the file readable by all; its side files take the mode of the main one.
Result<void> makeOwnerOnly(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return Error{errno == ENOSPC ? ErrorCode::QueueFull : ErrorCode::QueueUnavailable,
                     "the file cannot be opened"};
    }
    ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
    // The name of a new file must last as long as what is committed into it.
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}

std::int64_t number(Database &database, const char *sql)
{
    Statement statement(database, sql);
    auto row = statement.query();
    return row.next() ? row.integer(0) : -1;
}

} // namespace

Error Database::error() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle.get()) : SQLITE_NOMEM;
    const bool full = isDiskFull(code, m_handle.get());
    return {full ? ErrorCode::QueueFull : ErrorCode::QueueUnavailable,
            std::string(sqlite3_errstr(code)) + " (" + std::to_string(code) + ")"};
}

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
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
    return database;
}

// Looks through a connection that cannot write, so that a file that is not for us stays byte for byte as it
// is.
Result<void> Database::mayTouch(const std::filesystem::path &file, const Schema &schema)
{
    std::error_code ignored;
    if (std::filesystem::file_size(file, ignored) == 0 || ignored)
        return {};
    auto reader = connect(file, SQLITE_OPEN_READONLY);
    if (!reader)
        return reader.error();
    const auto version = number(*reader, "PRAGMA user_version");
    if (version < 0)
        return reader->error();
    const auto application = number(*reader, "PRAGMA application_id");
    const bool empty = version == 0 && number(*reader, "SELECT count(*) FROM sqlite_master") == 0;
    if (!empty && application != schema.applicationId)
        return Error{ErrorCode::QueueUnavailable, "the file belongs to another program"};
    if (version > schema.migrations.back().version)
        return Error{ErrorCode::QueueNewer, "schema " + std::to_string(version)};
    return {};
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

Result<Database> Database::open(const std::filesystem::path &file, const Schema &schema)
{
    if (auto ours = mayTouch(file, schema); !ours)
        return ours.error();
    if (auto made = makeOwnerOnly(file); !made)
        return made.error();
    auto database = connect(file, SQLITE_OPEN_READWRITE);
    if (!database)
        return database;
    if (auto set = database->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                 "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
        !set)
        return set.error();
    if (auto migrated = database->migrate(schema); !migrated)
        return migrated.error();
    return database;
}

Transaction::Transaction(Database &database)
    : m_database(database), m_begun(database.run("BEGIN IMMEDIATE")), m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto done = m_database.run("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace madoguchi::storage
