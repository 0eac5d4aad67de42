// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

#include <libpq-fe.h>
#include <map>

namespace madoguchi::central
{

// One connection to a PostgreSQL server.
class PostgresConnection final : public Connection
{
public:
    static Result<std::unique_ptr<PostgresConnection>> connect(const std::string &url);

    Result<std::vector<std::int64_t>> runForEach(const Sql &sql,
                                                 const std::vector<std::vector<Value>> &all) override;
    Result<void> begin() override;
    Result<void> commit() override;
    void rollBack() override;
    Result<void> settle() override;
    bool usable() const override;

    Result<void> script(const char *statements); // several, without values: migrations
    Result<void> migrate();

protected:
    Result<Outcome> execute(const Sql &sql, const std::vector<Value> &values) override;

private:
    struct Finish {
        void operator()(PGconn *connection) const noexcept { PQfinish(connection); }
    };
    struct Clear {
        void operator()(PGresult *result) const noexcept { PQclear(result); }
    };
    using Answer = std::unique_ptr<PGresult, Clear>;

    explicit PostgresConnection(PGconn *connection);
    static void noticed(void *self, const PGresult *notice);
    Result<void> insistOnDurability();
    Result<std::int64_t> migrateFrom(std::int64_t version);
    Result<std::string> prepared(const Sql &sql); // the statement's name
    Result<Outcome> outcome(const Answer &answer);
    Error error(const PGresult *answer);
    Result<std::vector<std::int64_t>> collectForEach(std::size_t count);

    std::unique_ptr<PGconn, Finish> m_connection;
    std::map<const char *, std::string> m_names;
    bool m_broken = false;       // not to be lent again
    bool m_unreplicated = false; // the server said success without waiting for its standby
};

} // namespace madoguchi::central
