// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/SqliteDatabase.h"

#include "central/database/Migrations.h"
#include "drivers/storage/Database.h"

#include <map>

namespace madoguchi::central
{

namespace
{

// Values outlive the use of a statement, so that nothing is copied.
void bind(sqlite3_stmt *statement, int position, const Value &value)
{
    value.visit([&](const auto &held) {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::int64_t>)
            sqlite3_bind_int64(statement, position, held);
        else if constexpr (std::is_same_v<Held, std::string>)
            sqlite3_bind_text64(statement, position, held.data(), held.size(), SQLITE_STATIC, SQLITE_UTF8);
        else if constexpr (std::is_same_v<Held, Bytes>)
            sqlite3_bind_blob64(statement, position,
                                held.empty() ? "" : static_cast<const void *>(held.data()), held.size(),
                                SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, position);
    });
}

Value valueOf(sqlite3_stmt *statement, int column)
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t(sqlite3_column_int64(statement, column));
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char *>(data), size);
    case SQLITE_BLOB:
        return data ? Bytes(data, data + size) : Bytes();
    default:
        return {};
    }
}

Row rowOf(sqlite3_stmt *statement)
{
    std::vector<Value> values;
    const int columns = sqlite3_column_count(statement);
    values.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column)
        values.push_back(valueOf(statement, column));
    return Row(std::move(values));
}

class SqliteConnection final : public Connection
{
public:
    explicit SqliteConnection(storage::Database database) : m_database(std::move(database)) {}

    Result<std::vector<std::int64_t>> runForEach(const Sql &sql,
                                                 const std::vector<std::vector<Value>> &all) override;
    Result<void> begin() override { return finished(execute(beginning, {})); }
    Result<void> commit() override;
    void rollBack() override { (void)execute(rollingBack, {}); }
    // What a killed centre wrote and had no time to sync is found again, and read, all the same. A checkpoint
    // syncs it.
    Result<void> settle() override { return finished(execute(checkpointing, {})); }
    bool usable() const override { return true; }

protected:
    Result<Outcome> execute(const Sql &sql, const std::vector<Value> &values) override;

private:
    static constexpr Sql beginning{"BEGIN IMMEDIATE"}, committing{"COMMIT"}, rollingBack{"ROLLBACK"},
        checkpointing{"PRAGMA wal_checkpoint(PASSIVE)"};
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const noexcept { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    static Result<void> finished(const Result<Outcome> &outcome)
    {
        return outcome ? Result<void>() : Result<void>(outcome.error());
    }
    sqlite3_stmt *prepared(const Sql &sql);

    storage::Database m_database;
    std::map<const char *, Statement> m_statements;
};

sqlite3_stmt *SqliteConnection::prepared(const Sql &sql)
{
    Statement &statement = m_statements[sql.text];
    if (!statement) {
        sqlite3_stmt *raw = nullptr;
        sqlite3_prepare_v3(m_database.handle(), sql.text, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
        statement.reset(raw);
    }
    return statement.get();
}

Result<Outcome> SqliteConnection::execute(const Sql &sql, const std::vector<Value> &values)
{
    sqlite3_stmt *statement = prepared(sql);
    if (!statement)
        return m_database.error();
    for (std::size_t i = 0; i < values.size(); ++i)
        bind(statement, static_cast<int>(i) + 1, values[i]);
    Outcome outcome;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        outcome.rows.push_back(rowOf(statement));
    Result<Outcome> result = m_database.error(); // before the reset, which forgets it
    if (code == SQLITE_DONE) {
        outcome.changed = sqlite3_stmt_readonly(statement) ? 0 : sqlite3_changes(m_database.handle());
        result = std::move(outcome);
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return result;
}

Result<std::vector<std::int64_t>> SqliteConnection::runForEach(const Sql &sql,
                                                               const std::vector<std::vector<Value>> &all)
{
    Transaction transaction(*this);
    if (!transaction.begun())
        return transaction.begun().error();
    std::vector<std::int64_t> changed;
    for (const std::vector<Value> &values : all) {
        const auto outcome = execute(sql, values);
        if (!outcome)
            return outcome.error();
        changed.push_back(outcome->changed);
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return changed;
}

Result<void> SqliteConnection::commit()
{
    auto done = finished(execute(committing, {}));
    if (!done)
        rollBack();
    return done;
}

} // namespace

Result<std::unique_ptr<Database>> SqliteDatabase::open(const std::string &file)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(file));
    auto first = database->connect(); // migrates
    if (!first)
        return first.error();
    return std::unique_ptr<Database>(std::move(database));
}

Result<std::unique_ptr<Connection>> SqliteDatabase::connect()
{
    auto database = storage::Database::open(m_file, {sqliteApplicationId, sqliteMigrations});
    if (!database)
        return database.error();
    return std::unique_ptr<Connection>(new SqliteConnection(std::move(*database)));
}

} // namespace madoguchi::central
