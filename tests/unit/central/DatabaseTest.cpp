// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/Database.h"
#include "central/database/Migrations.h"
#include "drivers/storage/Statement.h"
#include "tests/faults/RecordingVfs.h"
#include "tests/support/BothDatabases.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::central;
using namespace madoguchi::test;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_both.start()); }
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
    void bringsOldTrailsAlong_data() { both(); }
    void bringsOldTrailsAlong();
    void settlesWhatAKilledOneWrote();
    void comesBackAfterTheServerDied();
    void tellsWhenNobodyIsThere();

private:
    static void both() { BothDatabases::rows(); }
    std::string fresh(bool postgres) { return m_both.fresh(postgres); }
    std::unique_ptr<Database> open(const std::string &where)
    {
        return std::move(Database::open(where).value());
    }

    BothDatabases m_both;
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

// What a release before wrote, to the fourth version of the schema.
void DatabaseTest::bringsOldTrailsAlong()
{
    QFETCH(bool, postgres);
    const std::string where = fresh(postgres);
    const char *line = "INSERT INTO device_audit VALUES('kiosk/MY/K1', 7, 'line', 'x', 'then');"
                       "INSERT INTO audit_heads(whose, place, hash) VALUES('kiosk/MY/K1', 7, 'x')";
    if (postgres) {
        QString script = "SET search_path TO " + QString::fromStdString(where).section("%3D", 1) + ';';
        for (std::size_t i = 0; i < 4; ++i)
            script += postgresMigrations[i].sql;
        m_both.server().number(script + line +
                               ";CREATE TABLE madoguchi_schema(version BIGINT NOT NULL);"
                               "INSERT INTO madoguchi_schema VALUES(4)");
    } else {
        auto old =
            storage::Database::open(where, {sqliteApplicationId, std::span(sqliteMigrations).first(4)});
        QVERIFY(old && old->run(QByteArray(line).replace("'x'", "x'78'").constData()));
    }
    const auto database = open(where);
    const auto connection = database->lease();
    const auto found =
        (*connection)->run(Sql{"SELECT device, generation, place, line, hash FROM device_audit"});
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 1u);
    QCOMPARE(found->rows[0].text(0), std::string("kiosk/MY/K1"));
    QCOMPARE(found->rows[0].integer(1), 1);
    QCOMPARE(found->rows[0].integer(2), 7);
    QCOMPARE(found->rows[0].bytes(4), Bytes{'x'});
    const auto head =
        (*connection)->run(Sql{"SELECT generation, anew, place FROM audit_heads WHERE whose <> ''"});
    QCOMPARE(head->rows[0].integer(0), 1);
    QCOMPARE(head->rows[0].integer(1), 0);
    QCOMPARE(head->rows[0].integer(2), 7);
    QVERIFY(!(*connection)->run(Sql{"DELETE FROM device_audit"}));
    QVERIFY(!(*connection)->run(Sql{"UPDATE device_audit SET line = 'other'"}));
}

// Another process was killed after its write and before the disk had it. Whoever reads the row makes it
// durable before it says that it is kept.
void DatabaseTest::settlesWhatAKilledOneWrote()
{
    RecordingVfs disk;
    const std::string where = fresh(false);
    const auto database = open(where);
    const auto connection = database->lease();
    sqlite3 *killed = nullptr;
    QCOMPARE(sqlite3_open(where.c_str(), &killed), SQLITE_OK);
    disk.steps.clear();
    QCOMPARE(sqlite3_exec(killed,
                          "PRAGMA synchronous = OFF; INSERT INTO challenges VALUES('a', x'01', 'd', 1)",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(killed);
    QCOMPARE((*connection)->run(count)->rows[0].integer(0), 1);
    const auto synced = [&disk] {
        return std::ranges::any_of(disk.steps, [](const DiskStep &step) {
            return step.kind == DiskStep::Sync && step.file.ends_with("-wal");
        });
    };
    QVERIFY(!synced());
    disk.failAfter(0, EIO, 1);
    QVERIFY(!(*connection)->settle()); // what the disk refuses is not settled
    QVERIFY(!synced());
    QVERIFY((*connection)->settle());
    QVERIFY(synced());
}

void DatabaseTest::comesBackAfterTheServerDied()
{
    const auto database = open(fresh(true));
    QVERIFY((*database->lease())->run(add, "before", Bytes{1}, "d", 1));
    {
        const auto held = database->lease();
        m_both.server().kill();
        QVERIFY(!(*held)->run(count));
    }
    QVERIFY(!database->ready());
    QVERIFY(m_both.server().start());
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
