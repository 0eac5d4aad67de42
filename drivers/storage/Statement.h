// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Database.h"
#include "drivers/support/Bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace madoguchi::storage
{

// A prepared statement, kept and used again. It must not outlive its database. Texts and blobs are copied
// when bound.
class Statement
{
public:
    Statement(Database &database, const char *sql);

    // The rows of one use. Gives the statement back when it goes, so that no read stays open.
    class Rows
    {
    public:
        explicit Rows(sqlite3_stmt *statement) noexcept : m_statement(statement) {}
        ~Rows();
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;

        bool next(); // false at the end and on a failure
        bool failed() const noexcept { return m_code != SQLITE_DONE && m_code != SQLITE_ROW; }
        std::int64_t integer(int column) const;
        std::string text(int column) const;
        Bytes blob(int column) const;
        bool isNull(int column) const;
        bool isBlob(int column) const;

    private:
        sqlite3_stmt *m_statement;
        int m_code = SQLITE_ROW;
    };

    template <typename... Values> Rows query(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return Rows(m_statement.get());
    }

    // For what gives no rows.
    template <typename... Values> Result<void> run(const Values &...values)
    {
        auto rows = query(values...);
        while (rows.next()) {
        }
        if (rows.failed())
            return m_database->error();
        return {};
    }

    int changes() const { return sqlite3_changes(m_database->handle()); } // rows that the last run touched

private:
    void bind(int position, std::int64_t value);
    void bind(int position, int value) { bind(position, std::int64_t(value)); }
    void bind(int position, std::string_view value);
    void bind(int position, ByteView value);
    void bind(int position, const Bytes &value) { bind(position, ByteView(value)); }

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const noexcept { sqlite3_finalize(statement); }
    };
    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace madoguchi::storage
