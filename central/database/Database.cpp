// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/Database.h"

#include "central/database/PostgresDatabase.h"
#include "central/database/SqliteDatabase.h"

namespace madoguchi::central
{

namespace
{

constexpr std::chrono::seconds longestWait{5};
// While a database is down each try may cost seconds; those who come meanwhile are told at once.
constexpr std::chrono::milliseconds untilNextTry{500};
constexpr Sql question{"SELECT 1"};

} // namespace

bool isPostgres(const std::string &where) noexcept
{
    return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

Result<std::unique_ptr<Database>> Database::open(const std::string &where)
{
    return isPostgres(where) ? PostgresDatabase::open(where) : SqliteDatabase::open(where);
}

Database::Lease::~Lease()
{
    if (m_connection)
        m_pool->takeBack(std::move(m_connection));
}

Result<Database::Lease> Database::lease()
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_returned.wait_for(lock, longestWait, [this] { return m_free > 0; }))
            return Error{ErrorCode::QueueUnavailable, "every connection to the database is in use"};
        --m_free;
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return Lease(*this, std::move(connection));
        }
    }
    auto connection = connectUnlessJustFailed();
    if (connection)
        return Lease(*this, std::move(*connection));
    takeBack(nullptr);
    return connection.error();
}

bool Database::ready()
{
    const auto connection = lease();
    return connection && (*connection)->run(question);
}

Result<std::unique_ptr<Connection>> Database::connectUnlessJustFailed()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_failedAt != Clock::time_point() && Clock::now() - m_failedAt < untilNextTry)
            return Error{ErrorCode::QueueUnavailable, "the database did not answer a moment ago"};
    }
    auto connection = connect();
    const std::lock_guard lock(m_mutex);
    m_failedAt = connection ? Clock::time_point() : Clock::now();
    return connection;
}

// What broke is not lent again, and the others that waited idle have most likely broken with it.
void Database::takeBack(std::unique_ptr<Connection> connection)
{
    std::vector<std::unique_ptr<Connection>> broken;
    {
        const std::lock_guard lock(m_mutex);
        ++m_free;
        if (connection && connection->usable()) {
            m_idle.push_back(std::move(connection));
        } else if (connection) {
            broken = std::move(m_idle);
            m_idle.clear();
        }
    }
    m_returned.notify_one();
}

} // namespace madoguchi::central
