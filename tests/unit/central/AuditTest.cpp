// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Audit.h"
#include "central/AuditCheck.h"
#include "central/AuditHead.h"
#include "drivers/support/HashChain.h"
#include "drivers/support/Hex.h"
#include "tests/support/PostgresProcess.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::central;
using namespace madoguchi::test;

// The centre's own audit as a chain, on a file and on a real server.
class AuditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void chainsAsWritten();
    void findsWhatWasChanged_data();
    void findsWhatWasChanged();
    void coversLinesFromBefore_data() { both(); }
    void coversLinesFromBefore();
    void goesWithWhatItTells_data() { both(); }
    void goesWithWhatItTells();
    void manyWriteAtOnce_data() { both(); }
    void manyWriteAtOnce();

private:
    static void both()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    std::string fresh(bool postgres);

    QTemporaryDir m_folder;
    PostgresProcess m_server;
    int m_used = 0;
};

namespace
{

bool note(Connection &connection, const char *staff)
{
    Transaction transaction(connection);
    return transaction.begun() && audit(connection, staff, "counter/MY/C1", "view", "some") &&
           transaction.commit();
}

// As somebody would do it who has the database for themself.
bool withoutTriggers(Connection &connection, bool postgres, const char *sql)
{
    constexpr Sql drops[] = {{"DROP TRIGGER IF EXISTS audit_stays ON audit"},
                             {"DROP TRIGGER IF EXISTS audit_stays"},
                             {"DROP TRIGGER IF EXISTS audit_remains"}};
    const bool dropped = postgres ? connection.run(drops[0]).ok()
                                  : connection.run(drops[1]).ok() && connection.run(drops[2]).ok();
    return dropped && connection.run(Sql{sql}).ok();
}

} // namespace

std::string AuditTest::fresh(bool postgres)
{
    const QString name = QString("place%1").arg(++m_used);
    if (!postgres)
        return m_folder.filePath(name).toStdString();
    m_server.number("CREATE SCHEMA " + name);
    return (m_server.url() + "?options=-csearch_path%3D" + name).toStdString();
}

// Reckoned by another program: what was anchored in one release counts in the next.
void AuditTest::chainsAsWritten()
{
    const Bytes first = chainedHash({}, 1, "{\"act\":\"a\"}");
    QCOMPARE(hexOf(first), std::string("7ede265ebff1851ff18791e7797a5701435d16a73cb4105b734a99f2c8d73a6f"));
    QCOMPARE(hexOf(chainedHash(first, 2, "試験")),
             std::string("a3cf7e4238687e0d2d974411e2f08961bc093deeb03b7f0710f0644591fd64f3"));
    QCOMPARE(auditText("t", "1001", "d", "view", "', x"),
             std::string("[\"t\",\"1001\",\"d\",\"view\",\"', x\"]"));
}

void AuditTest::findsWhatWasChanged_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("at");
    const struct {
        const char *name, *sql;
        int at;
    } rows[] = {
        {"nothing", "SELECT 1", 0},
        {"who", "UPDATE audit SET staff = 'other' WHERE place = 2", 2},
        {"what", "UPDATE audit SET action = 'accepted' WHERE place = 3", 3},
        {"removed", "DELETE FROM audit WHERE place = 2", 2},
        {"the first", "DELETE FROM audit WHERE place = 1", 1},
        {"the end", "DELETE FROM audit WHERE place = 4", 4},
        {"all", "DELETE FROM audit", 1},
        {"added", "INSERT INTO audit(at, staff, device, action, submission) VALUES('', '', '', '', '')", 5},
        {"unchained", "UPDATE audit SET place = NULL, hash = NULL WHERE place = 2", 2},
        {"all unchained", "UPDATE audit SET place = NULL, hash = NULL, staff = 'x'", 4},
        {"the end of the chain", "UPDATE audit_heads SET place = 0 WHERE whose = ''", 5},
    };
    for (const bool postgres : {false, true}) {
        for (const auto &row : rows)
            QTest::addRow("%s, %s", row.name, postgres ? "PostgreSQL" : "SQLite")
                << postgres << QByteArray(row.sql) << row.at;
    }
}

void AuditTest::findsWhatWasChanged()
{
    QFETCH(bool, postgres);
    QFETCH(QByteArray, sql);
    QFETCH(int, at);
    const auto database = std::move(Database::open(fresh(postgres)).value());
    const auto connection = database->lease();
    for (const char *staff : {"1001", "1002", "1003", "1004"})
        QVERIFY(note(**connection, staff));
    QVERIFY(withoutTriggers(**connection, postgres, sql.constData()));
    const auto checked = checkAudit(**connection);
    QVERIFY(checked);
    QCOMPARE(checked->broken, std::int64_t(at));
    QCOMPARE(checked->lines, std::int64_t(at == 0 ? 4 : at - 1));
}

void AuditTest::coversLinesFromBefore()
{
    QFETCH(bool, postgres);
    const auto database = std::move(Database::open(fresh(postgres)).value());
    const auto connection = database->lease();
    const Sql old{
        "INSERT INTO audit(at, staff, device, action, submission) VALUES('then', '1', 'd', 'view', '')"};
    QVERIFY((*connection)->run(old) && (*connection)->run(old));
    QCOMPARE(checkAudit(**connection)->lines, std::int64_t(2));
    QVERIFY(note(**connection, "1001") && note(**connection, "1002"));
    const auto checked = checkAudit(**connection);
    QCOMPARE(checked->lines, std::int64_t(4));
    QCOMPARE(checked->broken, std::int64_t(0));
    QVERIFY(withoutTriggers(**connection, postgres, "UPDATE audit SET staff = '2' WHERE place IS NULL"));
    QCOMPARE(checkAudit(**connection)->broken, std::int64_t(3)); // the first line that is chained
}

void AuditTest::goesWithWhatItTells()
{
    QFETCH(bool, postgres);
    const auto database = std::move(Database::open(fresh(postgres)).value());
    const auto connection = database->lease();
    QVERIFY(note(**connection, "1001"));
    {
        Transaction givenUp(**connection);
        QVERIFY(audit(**connection, "1002", "d", "view", "some"));
    }
    QVERIFY(note(**connection, "1003"));
    const auto checked = checkAudit(**connection);
    QCOMPARE(checked->lines, std::int64_t(2));
    QCOMPARE(checked->broken, std::int64_t(0));
}

// Several centres on one database.
void AuditTest::manyWriteAtOnce()
{
    QFETCH(bool, postgres);
    constexpr int writers = 4, each = 25;
    const std::string where = fresh(postgres);
    QVERIFY(Database::open(where));
    std::atomic<int> written = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&] {
            const auto database = std::move(Database::open(where).value());
            const auto connection = database->lease();
            for (int line = 0; line < each; ++line)
                written += note(**connection, "1001");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(written.load(), writers * each);
    const auto database = std::move(Database::open(where).value());
    const auto checked = checkAudit(**database->lease());
    QCOMPARE(checked->lines, std::int64_t(writers * each));
    QCOMPARE(checked->broken, std::int64_t(0));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "AuditTest.moc"
