// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/PostgresProcess.h"

#include <QTest>
#include <string>

namespace madoguchi::test
{

// The same must hold on a file and on a real server: a test runs once on each.
class BothDatabases
{
public:
    bool start() { return m_server.start(); }

    // For a test's _data(): the column and the rows.
    static void rows()
    {
        QTest::addColumn<bool>("postgres");
        for (const bool postgres : {false, true})
            QTest::newRow(nameOf(postgres)) << postgres;
    }
    static const char *nameOf(bool postgres) { return postgres ? "PostgreSQL" : "SQLite"; }

    // A place of its own, as Database::open() takes it: a file, or a schema of the one server.
    std::string fresh(bool postgres)
    {
        return postgres ? freshUrl().toStdString()
                        : m_folder.filePath(QString("place%1").arg(++m_used)).toStdString();
    }
    QString freshUrl()
    {
        m_schema = QString("place%1").arg(++m_used);
        m_server.number("CREATE SCHEMA " + m_schema);
        return m_server.url() + "?options=-csearch_path%3D" + m_schema;
    }
    // One number out of the newest schema; -1 when it cannot be had.
    std::int64_t number(const QString &sql) const
    {
        return m_server.number("SET search_path TO " + m_schema + "; " + sql);
    }

    PostgresProcess &server() noexcept { return m_server; }

private:
    QTemporaryDir m_folder;
    PostgresProcess m_server;
    QString m_schema;
    int m_used = 0;
};

} // namespace madoguchi::test
