// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/PostgresConnection.h"

#include "central/database/PostgresWire.h"

#include <cstring>
#include <optional>

namespace madoguchi::central
{

namespace
{

// Said by a server whose wait for its standby was cut short: the commit stands here and perhaps nowhere else,
// and it calls that success (PostgreSQL, SyncRepWaitForLSN).
constexpr const char *successWithoutStandby = "01000";

ErrorCode codeOf(std::string_view sqlState)
{
    return sqlState == "53100" /* disk_full */ ? ErrorCode::QueueFull : ErrorCode::QueueUnavailable;
}

// Class 25: this server became a standby; class 57: it is stopping; class 08: it is gone.
bool endsConnection(std::string_view sqlState)
{
    return sqlState.starts_with("25006") || sqlState.starts_with("57P") || sqlState.starts_with("08");
}

} // namespace

PostgresConnection::PostgresConnection(PGconn *connection) : m_connection(connection)
{
    PQsetNoticeReceiver(connection, &PostgresConnection::noticed, this);
}

void PostgresConnection::noticed(void *self, const PGresult *notice)
{
    const char *state = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (state && severity && std::strcmp(severity, "WARNING") == 0 &&
        std::strcmp(state, successWithoutStandby) == 0)
        static_cast<PostgresConnection *>(self)->m_unreplicated = true;
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::connect(const std::string &url)
{
    // What the URL says itself comes last and wins.
    const char *const names[] = {"connect_timeout",     "tcp_user_timeout", "keepalives_idle",
                                 "keepalives_interval", "keepalives_count", "application_name",
                                 "client_encoding",     "dbname",           nullptr};
    const char *const values[] = {"3",    "10000",     "5",    "5", "2", "madoguchi-central",
                                  "UTF8", url.c_str(), nullptr};
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(names, values, /* expand dbname */ 1)));
    if (PQstatus(connection->m_connection.get()) != CONNECTION_OK)
        return Error{ErrorCode::QueueUnavailable, "the database server does not answer"};
    if (auto durable = connection->insistOnDurability(); !durable)
        return durable.error();
    return connection;
}

// "on" is the least at which a commit survives this server's death, and where there is a synchronous standby,
// that of its machine.
Result<void> PostgresConnection::insistOnDurability()
{
    if (std::strcmp(PQparameterStatus(m_connection.get(), "server_encoding"), "UTF8") != 0)
        return Error{ErrorCode::BadConfiguration, "the database is not in UTF-8"};
    return script("SELECT set_config('synchronous_commit', 'on', false)"
                  " WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write');"
                  // A commit whose wait is cut short by a time-out is called a success.
                  "SET statement_timeout = 0; SET default_transaction_isolation = 'read committed'");
}

Error PostgresConnection::error(const PGresult *answer)
{
    const char *field = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
    const std::string state = field ? field : "";
    if (state.empty() || endsConnection(state) || PQstatus(m_connection.get()) != CONNECTION_OK)
        m_broken = true;
    // Never the server's sentence: it quotes values.
    return {codeOf(state), state.empty() ? "the line to the database broke" : "SQLSTATE " + state};
}

Result<Outcome> PostgresConnection::outcome(const Answer &answer)
{
    const auto status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return error(answer.get());
    if (m_unreplicated) {
        m_unreplicated = false;
        m_broken = true;
        return Error{ErrorCode::QueueUnavailable, "committed, but not on a standby"};
    }
    return outcomeOf(answer.get());
}

Result<std::string> PostgresConnection::prepared(const Sql &sql)
{
    std::string &name = m_names[sql.text];
    if (!name.empty())
        return name;
    const std::string fresh = "s" + std::to_string(m_names.size());
    const Answer answer(PQprepare(m_connection.get(), fresh.c_str(), sql.text, 0, nullptr));
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
        return error(answer.get());
    name = fresh;
    return name;
}

Result<Outcome> PostgresConnection::execute(const Sql &sql, const std::vector<Value> &values)
{
    const auto name = prepared(sql);
    if (!name)
        return name.error();
    const Parameters parameters(values);
    return outcome(
        Answer(PQexecPrepared(m_connection.get(), name->c_str(), parameters.count(), parameters.values(),
                              parameters.lengths(), parameters.formats(), binaryResults)));
}

// In libpq's pipeline mode: all statements go out before the first answer is read, and up to the one sync
// point they are one transaction.
Result<std::vector<std::int64_t>> PostgresConnection::runForEach(const Sql &sql,
                                                                 const std::vector<std::vector<Value>> &all)
{
    const auto name = prepared(sql);
    if (!name)
        return name.error();
    PGconn *connection = m_connection.get();
    PQenterPipelineMode(connection);
    bool sent = true;
    for (const std::vector<Value> &values : all) {
        const Parameters parameters(values);
        sent = sent && PQsendQueryPrepared(connection, name->c_str(), parameters.count(), parameters.values(),
                                           parameters.lengths(), parameters.formats(), binaryResults) == 1;
    }
    if (!sent || PQpipelineSync(connection) != 1) {
        m_broken = true;
        return Error{ErrorCode::QueueUnavailable, "the line to the database broke"};
    }
    auto changed = collectForEach(all.size());
    if (PQexitPipelineMode(connection) != 1)
        m_broken = true;
    return changed;
}

Result<std::vector<std::int64_t>> PostgresConnection::collectForEach(std::size_t count)
{
    std::vector<std::int64_t> changed;
    std::optional<Error> failed;
    bool synchronised = false;
    while (!synchronised) {
        const Answer answer(PQgetResult(m_connection.get()));
        if (!answer) { // the end of one statement's answers, or of the line
            if (PQstatus(m_connection.get()) != CONNECTION_OK)
                return error(nullptr);
            continue;
        }
        synchronised = PQresultStatus(answer.get()) == PGRES_PIPELINE_SYNC;
        if (synchronised || failed)
            continue;
        if (const auto one = outcome(answer))
            changed.push_back(one->changed);
        else
            failed = one.error();
    }
    if (m_unreplicated)
        failed = Error{ErrorCode::QueueUnavailable, "committed, but not on a standby"};
    m_broken = m_broken || m_unreplicated;
    if (failed || changed.size() != count)
        return failed.value_or(Error{ErrorCode::QueueUnavailable, "an answer is missing"});
    return changed;
}

Result<void> PostgresConnection::script(const char *statements)
{
    const auto done = outcome(Answer(PQexec(m_connection.get(), statements)));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> PostgresConnection::begin()
{
    return script("BEGIN");
}

Result<void> PostgresConnection::commit()
{
    // A COMMIT after a failed statement is answered with the tag ROLLBACK and no error.
    const Answer answer(PQexec(m_connection.get(), "COMMIT"));
    const auto done = outcome(answer);
    if (!done)
        return done.error();
    if (std::strcmp(PQcmdStatus(answer.get()), "COMMIT") != 0)
        return Error{ErrorCode::QueueUnavailable, "rolled back"};
    return {};
}

void PostgresConnection::rollBack()
{
    (void)script("ROLLBACK");
}

// A transaction that wrote nothing waits for nobody. This one writes a few bytes into the log behind
// everything that was read, so that its commit waits for those, too.
Result<void> PostgresConnection::settle()
{
    return script("SELECT pg_logical_emit_message(true, 'madoguchi', '')");
}

bool PostgresConnection::usable() const
{
    return !m_broken && PQstatus(m_connection.get()) == CONNECTION_OK &&
           PQtransactionStatus(m_connection.get()) == PQTRANS_IDLE;
}

} // namespace madoguchi::central
