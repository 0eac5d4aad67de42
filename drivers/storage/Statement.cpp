// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/storage/Statement.h"

namespace madoguchi::storage
{

Statement::Statement(Database &database, const char *sql) : m_database(&database)
{
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    m_statement.reset(raw); // none when the schema is damaged: each use then fails
}

void Statement::bind(int position, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), position, value);
}

void Statement::bind(int position, std::string_view value)
{
    sqlite3_bind_text64(m_statement.get(), position, value.data(), value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int position, ByteView value)
{
    sqlite3_bind_blob64(m_statement.get(), position, value.data(), value.size(), SQLITE_TRANSIENT);
}

Statement::Rows::~Rows()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::Rows::next()
{
    m_code = m_statement ? sqlite3_step(m_statement) : SQLITE_MISUSE;
    return m_code == SQLITE_ROW;
}

std::int64_t Statement::Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::Rows::text(int column) const
{
    const auto *data = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? std::string(reinterpret_cast<const char *>(data), size) : std::string();
}

Bytes Statement::Rows::blob(int column) const
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? Bytes(data, data + size) : Bytes();
}

bool Statement::Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::Rows::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

} // namespace madoguchi::storage
