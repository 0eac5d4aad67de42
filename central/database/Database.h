// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Value.h"
#include "drivers/support/Result.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace madoguchi::central
{

// One statement, written once for both databases: what SQLite and PostgreSQL both understand, with the
// placeholders $1, $2 … in the order of their first appearance. Connections prepare it at its first use and
// know it by its address: statements are constants of their files.
struct Sql {
    const char *text;
};

// What one statement gave.
struct Outcome {
    std::vector<Row> rows;
    std::int64_t changed = 0; // rows written
};

// One connection, for one thread at a time. A statement outside of a transaction is one by itself and is
// durable when it returns ok. Errors: QueueFull when the disk is full, else QueueUnavailable; after an error
// whether a commit happened is not known, and what asked must ask again by its id. Inside a transaction the
// rest of it fails, too.
class Connection
{
public:
    virtual ~Connection() = default;

    template <typename... Values> Result<Outcome> run(const Sql &sql, const Values &...values)
    {
        return execute(sql, {Value(values)...});
    }
    Result<Outcome> runAll(const Sql &sql, const std::vector<Value> &values) { return execute(sql, values); }
    // The same statement for many, all of them or none, in as few exchanges as the database allows. Gives for
    // each how many rows it wrote.
    virtual Result<std::vector<std::int64_t>> runForEach(const Sql &sql,
                                                         const std::vector<std::vector<Value>> &values) = 0;

    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    virtual void rollBack() = 0;
    // Before saying once more that something is kept: a row that was read may be less durable than one that
    // was written here, because a server that crashed while a commit waited for its disk or its standby finds
    // that row again and shows it. After this, all that was read before on this connection is durable.
    // Outside of a transaction.
    virtual Result<void> settle() = 0;
    virtual bool usable() const = 0; // false: it is closed when it is given back

protected:
    virtual Result<Outcome> execute(const Sql &sql, const std::vector<Value> &values) = 0;
};

// A transaction, rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection), m_begun(connection.begin()) {}
    ~Transaction()
    {
        if (m_begun && !m_done)
            m_connection.rollBack();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const noexcept { return m_begun; }
    Result<void> commit()
    {
        m_done = true;
        return m_connection.commit();
    }

private:
    Connection &m_connection;
    Result<void> m_begun;
    bool m_done = false;
};

// The connections to one database, lent one by one. Thread-safe.
class Database
{
public:
    // Given back when it goes out of scope.
    class Lease
    {
    public:
        Lease(Database &pool, std::unique_ptr<Connection> connection)
            : m_pool(&pool), m_connection(std::move(connection))
        {
        }
        ~Lease();
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        Connection *operator->() const noexcept { return m_connection.get(); }
        Connection &operator*() const noexcept { return *m_connection; }

    private:
        Database *m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    // `where`: a file's path, or postgresql://…; libpq's form with several hosts and target_session_attrs
    // follows a new primary. Brings the schema up to date. QueueUnavailable, QueueNewer, BadConfiguration.
    static Result<std::unique_ptr<Database>> open(const std::string &where);
    virtual ~Database() = default;

    Result<Lease> lease(); // waits up to five seconds for a free one; QueueUnavailable
    bool ready();          // answers a question now

protected:
    explicit Database(std::size_t mostConnections) : m_free(mostConnections) {}
    virtual Result<std::unique_ptr<Connection>> connect() = 0; // without migrating; from any thread

private:
    void takeBack(std::unique_ptr<Connection> connection);
    Result<std::unique_ptr<Connection>> connectUnlessJustFailed();

    using Clock = std::chrono::steady_clock;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::size_t m_free; // that may still be lent
    std::vector<std::unique_ptr<Connection>> m_idle;
    Clock::time_point m_failedAt = {};
};

bool isPostgres(const std::string &where) noexcept;

} // namespace madoguchi::central
