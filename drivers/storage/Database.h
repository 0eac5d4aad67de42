// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

#include <sqlite3.h>

namespace madoguchi::storage
{

// One step of a schema. Steps are only ever added at the end; a released one is never changed.
struct Migration {
    int version;
    const char *sql;
};

// True when the versions are 1, 2, 3 … : for a static_assert beside each table.
template <std::size_t count> consteval bool ordered(const std::array<Migration, count> &migrations)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (migrations[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return count > 0;
}

struct Schema {
    int applicationId; // tells our files from other programs' databases
    std::span<const Migration> migrations;
    int pageSize = 0; // bytes, for a new file; 0: SQLite's own
};

// A SQLite file that keeps what was committed: WAL, synchronous=FULL, mode 0600. One thread at a time;
// several processes may open the same file. Errors: QueueFull when the disk is full, QueueReadOnly when file,
// folder or disk cannot be written, QueueBroken when the file is damaged or no database at all, QueueNewer
// when a newer program wrote it, else QueueUnavailable.
class Database
{
public:
    // Makes the file when it is missing and brings its schema up to date in one transaction. A newer or a
    // foreign file is left as it is.
    static Result<Database> open(const std::filesystem::path &file, const Schema &schema);

    // For taking out what can still be read: no schema is asked for, and SQLite looks away where it can. The
    // file may be changed: open a copy.
    static Result<Database> openDamaged(const std::filesystem::path &file);

    Result<void> run(const char *sql);
    // Whether closing works the log into the file, which it does unless told otherwise.
    void setWorksInLog(bool worksIn);
    // Whether a commit waits for the disk, which it does unless told otherwise. Without it a power cut may
    // take the last commits away, in order, and never damages the file. Not within a transaction.
    void setDurable(bool durable);
    Error error() const; // of the last call; never quotes a value
    // QueueBroken with SQLite's first complaint. Reads the whole file.
    Result<void> check();
    sqlite3 *handle() const noexcept { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const noexcept { sqlite3_close_v2(handle); }
    };
    using Handle = std::unique_ptr<sqlite3, Close>;
    explicit Database(Handle handle) : m_handle(std::move(handle)) {}
    static Result<Database> connect(const std::filesystem::path &file, int flags);
    static Result<void> mayTouch(const std::filesystem::path &file, const Schema &schema);
    Result<void> isOurs(const Schema &schema);
    Result<void> prepare(const Schema &schema);
    Result<void> migrate(const Schema &schema);
    friend class Transaction;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const noexcept { sqlite3_finalize(statement); }
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;
    Result<void> run(Prepared &statement, const char *sql); // prepared at its first use

    Handle m_handle;
    Prepared m_begin, m_commit; // each hand-in uses them
    bool m_durable = true;
};

// A write transaction, begun at once so that it cannot fail later for want of the lock; rolled back unless
// committed. Inside of another one it is a part of that, which alone decides.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const noexcept { return m_begun; }
    Result<void> commit(); // durable when it returns ok

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace madoguchi::storage
