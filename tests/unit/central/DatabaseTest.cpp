// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/Database.h"
#include "central/database/Migrations.h"
#include "drivers/storage/Statement.h"
#include "tests/support/PostgresProcess.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::central;
using namespace madoguchi::test;

// The same must hold on a file and on a real server: each test runs on both.
class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void valuesComeBack_data() { both(); }
    void valuesComeBack();
    void rollsBack_data() { both(); }
    void rollsBack();
    void allOrNone_data() { both(); }
    void allOrNone();
    void tellsWhatIsKnown_data() { both(); }
    void tellsWhatIsKnown();
    void lendsToManyThreads_data() { both(); }
    void lendsToManyThreads();
    void opensTwiceAtOnce_data() { both(); }
    void opensTwiceAtOnce();
    void leavesANewerSchemaAlone_data() { both(); }
    void leavesANewerSchemaAlone();
    void auditLinesStay_data() { both(); }
    void auditLinesStay();
    void sameColumns();
    void comesBackAfterTheServerDied();
    void tellsWhenNobodyIsThere();

private:
    static void both()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    std::string fresh(bool postgres);
    std::unique_ptr<Database> open(const std::string &where)
    {
        return std::move(Database::open(where).value());
    }

    QTemporaryDir m_folder;
    PostgresProcess m_server;
    int m_used = 0;
};

namespace
{

constexpr Sql add{"INSERT INTO challenges(id, bytes, device, until) VALUES($1, $2, $3, $4)"};
constexpr Sql addOnce{
    "INSERT INTO challenges(id, bytes, device, until) VALUES($1, $2, $3, $4) ON CONFLICT(id) DO NOTHING"};
constexpr Sql all{"SELECT id, bytes, device, until FROM challenges ORDER BY id"};
constexpr Sql count{"SELECT count(*) FROM challenges"};

std::int64_t rows(Database &database)
{
    return (*database.lease())->run(count)->rows.at(0).integer(0);
}

} // namespace

// A place of its own: a file, or a schema of the one server.
std::string DatabaseTest::fresh(bool postgres)
{
    const QString name = QString("place%1").arg(++m_used);
    if (!postgres)
        return m_folder.filePath(name).toStdString();
    m_server.number("CREATE SCHEMA " + name);
    return (m_server.url() + "?options=-csearch_path%3D" + name).toStdString();
}

void DatabaseTest::valuesComeBack()
{
    QFETCH(bool, postgres);
    const auto database = open(fresh(postgres));
    const auto connection = database->lease();
    const std::string odd = "𠮷野家\t'\"\\ $1 﨑󠄀";
    const Bytes bytes = {0, 1, 255, 0};
    const std::int64_t large = -(std::int64_t(1) << 62);
    QVERIFY((*connection)->run(add, odd, bytes, "", large));
    QVERIFY((*connection)->run(add, "empty", Bytes(), "x", 0));
    const auto found = (*connection)->run(all);
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 2u);
    QCOMPARE(found->rows[0].text(0), std::string("empty"));
    QVERIFY(found->rows[0].bytes(1).empty());
    QCOMPARE(found->rows[1].text(0), odd);
    QCOMPARE(found->rows[1].bytes(1), bytes);
    QCOMPARE(found->rows[1].text(2), std::string());
    QCOMPARE(found->rows[1].integer(3), large);
    QCOMPARE((*connection)->run(Sql{"DELETE FROM challenges WHERE until < $1"}, 0)->changed, 1);
}

void DatabaseTest::rollsBack()
{
    QFETCH(bool, postgres);
    const auto database = open(fresh(postgres));
    const auto connection = database->lease();
    {
        Transaction transaction(**connection);
        QVERIFY((*connection)->run(add, "a", Bytes{1}, "d", 1));
    }
    QCOMPARE((*connection)->run(count)->rows[0].integer(0), 0);
    {
        Transaction transaction(**connection);
        QVERIFY((*connection)->run(add, "a", Bytes{1}, "d", 1));
        const auto again = (*connection)->run(add, "a", Bytes{1}, "d", 1);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::QueueUnavailable);
        QVERIFY(!QString::fromStdString(again.error().detail).contains("challenges_pkey"));
    }
    QCOMPARE((*connection)->run(count)->rows[0].integer(0), 0);
    Transaction transaction(**connection);
    QVERIFY((*connection)->run(add, "a", Bytes{1}, "d", 1));
    QVERIFY(transaction.commit());
    QCOMPARE((*connection)->run(count)->rows[0].integer(0), 1);
}

void DatabaseTest::allOrNone()
{
    QFETCH(bool, postgres);
    const auto database = open(fresh(postgres));
    std::vector<std::vector<Value>> many;
    for (int i = 0; i < 500; ++i)
        many.push_back({"id" + std::to_string(i), Bytes(5000, 7), "d", i});
    {
        const auto connection = database->lease();
        many.push_back(many.front()); // breaks the primary key
        const auto failed = (*connection)->runForEach(add, many);
        QVERIFY(!failed);
    }
    QCOMPARE(rows(*database), 0);
    many.pop_back();
    const auto written = (*database->lease())->runForEach(add, many);
    QVERIFY(written);
    QCOMPARE(*written, std::vector<std::int64_t>(500, 1));
    QCOMPARE(rows(*database), 500);
}

void DatabaseTest::tellsWhatIsKnown()
{
    QFETCH(bool, postgres);
    const auto database = open(fresh(postgres));
    const auto connection = database->lease();
    const std::vector<std::vector<Value>> values = {
        {"a", Bytes{1}, "d", 1}, {"b", Bytes{1}, "d", 1}, {"a", Bytes{2}, "d", 1}};
    const auto written = (*connection)->runForEach(addOnce, values);
    QVERIFY(written);
    QCOMPARE(*written, (std::vector<std::int64_t>{1, 1, 0}));
    QCOMPARE((*connection)->run(all)->rows[0].bytes(1), Bytes{1});
}

void DatabaseTest::lendsToManyThreads()
{
    QFETCH(bool, postgres);
    const auto database = open(fresh(postgres));
    std::vector<std::thread> threads;
    std::atomic<int> stored = 0;
    for (int thread = 0; thread < 24; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 10; ++i) {
                const auto connection = database->lease();
                const std::string id = std::to_string(thread) + "-" + std::to_string(i);
                if (connection && (*connection)->run(add, id, Bytes{1}, "d", 1))
                    ++stored;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(stored.load(), 240);
    QCOMPARE(rows(*database), 240);
}

void DatabaseTest::opensTwiceAtOnce()
{
    QFETCH(bool, postgres);
    const std::string where = fresh(postgres);
    std::atomic<int> opened = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&] { opened += Database::open(where) ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(opened.load(), 6);
    QCOMPARE(rows(*open(where)), 0);
}

void DatabaseTest::leavesANewerSchemaAlone()
{
    QFETCH(bool, postgres);
    const std::string where = fresh(postgres);
    QVERIFY((*open(where)->lease())->run(add, "a", Bytes{1}, "d", 1));
    const Sql newer{postgres ? "UPDATE madoguchi_schema SET version = 999" : "PRAGMA user_version = 999"};
    QVERIFY((*open(where)->lease())->run(newer));
    const auto refused = Database::open(where);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::QueueNewer);
}

void DatabaseTest::auditLinesStay()
{
    QFETCH(bool, postgres);
    const auto database = open(fresh(postgres));
    const auto connection = database->lease();
    QVERIFY((*connection)
                ->run(Sql{
                    "INSERT INTO audit(at, staff, device, action, submission) VALUES('', '', '', '', '')"}));
    QVERIFY(!(*connection)->run(Sql{"UPDATE audit SET staff = 'other'"}));
    QVERIFY(!(*connection)->run(Sql{"DELETE FROM audit"}));
    QCOMPARE((*connection)->run(Sql{"SELECT count(*) FROM audit WHERE staff = ''"})->rows[0].integer(0), 1);
}

// Two lists of statements are two places to forget a column.
void DatabaseTest::sameColumns()
{
    const auto file = open(fresh(false)), server = open(fresh(true));
    const Sql ofFile{"SELECT m.name || '.' || p.name FROM sqlite_master m, pragma_table_info(m.name) p"
                     " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"};
    const Sql ofServer{"SELECT CAST(table_name || '.' || column_name AS text) FROM information_schema.columns"
                       " WHERE table_schema = current_schema() AND table_name <> 'madoguchi_schema'"};
    const auto names = [](Database &database, const Sql &sql) {
        QStringList found;
        const auto outcome = (*database.lease())->run(sql);
        for (const Row &row : outcome->rows)
            found << QString::fromStdString(row.text(0));
        found.sort();
        return found;
    };
    QCOMPARE(names(*server, ofServer), names(*file, ofFile));
    QVERIFY(names(*file, ofFile).size() > 30);
}

void DatabaseTest::comesBackAfterTheServerDied()
{
    const auto database = open(fresh(true));
    QVERIFY((*database->lease())->run(add, "before", Bytes{1}, "d", 1));
    {
        const auto held = database->lease();
        m_server.kill();
        QVERIFY(!(*held)->run(count));
    }
    QVERIFY(!database->ready());
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(database->ready(), 10'000);
    QCOMPARE(rows(*database), 1);
}

void DatabaseTest::tellsWhenNobodyIsThere()
{
    const auto refused = Database::open("postgresql://nobody:secret@127.0.0.1:1/none");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::QueueUnavailable);
    QVERIFY(!QString::fromStdString(refused.error().detail).contains("secret"));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
