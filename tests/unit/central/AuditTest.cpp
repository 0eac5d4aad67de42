// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Audit.h"
#include "central/AuditCheck.h"
#include "central/AuditHead.h"
#include "central/DeviceAudit.h"
#include "central/DeviceAuditCheck.h"
#include "central/database/InTransaction.h"
#include "drivers/support/HashChain.h"
#include "drivers/support/Hex.h"
#include "tests/support/BothDatabases.h"

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
    void initTestCase() { QVERIFY(m_both.start()); }
    void chainsAsWritten();
    void findsWhatWasChanged_data();
    void findsWhatWasChanged();
    void coversLinesFromBefore_data() { both(); }
    void coversLinesFromBefore();
    void goesWithWhatItTells_data() { both(); }
    void goesWithWhatItTells();
    void manyWriteAtOnce_data() { both(); }
    void manyWriteAtOnce();
    void tellsWhetherItWentOn_data() { both(); }
    void tellsWhetherItWentOn();
    void machinesBeginAnewWhereTheyMay_data() { both(); }
    void machinesBeginAnewWhereTheyMay();
    void findsWhatWasChangedOfAMachine_data();
    void findsWhatWasChangedOfAMachine();

private:
    static void both() { BothDatabases::rows(); }
    std::string fresh(bool postgres) { return m_both.fresh(postgres); }

    BothDatabases m_both;
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

const std::string machine = "kiosk/MY/K1";

Reply post(Database &database, std::int64_t from, const Json &lines, bool anew = false,
           const std::string &device = machine)
{
    Request request;
    request.device.name = device;
    request.body = Json{{"madoguchi", 1}, {"from", from}, {"lines", lines}, {"anew", anew}}.dump();
    return DeviceAudit(database).anchor(request);
}

Json anchor(Database &database)
{
    Request request;
    request.device.name = machine;
    return DeviceAudit(database).anchored(request).body;
}

bool allow(Database &database)
{
    return inTransaction(database, [](Connection &connection) { return allowNewTrail(connection, machine); })
        .ok();
}

} // namespace

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
            QTest::addRow("%s, %s", row.name, BothDatabases::nameOf(postgres))
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

// An earlier answer, kept elsewhere, against somebody who writes the whole chain anew.
void AuditTest::tellsWhetherItWentOn()
{
    QFETCH(bool, postgres);
    const auto database = std::move(Database::open(fresh(postgres)).value());
    const auto connection = database->lease();
    const Sql old{
        "INSERT INTO audit(at, staff, device, action, submission) VALUES('then', '1', 'd', 'view', '')"};
    QVERIFY((*connection)->run(old));
    const std::string first = hexOf(checkAudit(**connection)->hash);
    QVERIFY(note(**connection, "1001"));
    const std::string second = hexOf(checkAudit(**connection)->hash);
    QVERIFY(note(**connection, "1002"));
    for (const std::string &hash : {first, second, hexOf(checkAudit(**connection)->hash), std::string()})
        QVERIFY(checkAudit(**connection, hash)->since);
    const auto other = checkAudit(**connection, std::string(64, '0'));
    QVERIFY(!other->since);
    QCOMPARE(other->broken, std::int64_t(0)); // it fits itself
}

void AuditTest::machinesBeginAnewWhereTheyMay()
{
    QFETCH(bool, postgres);
    const auto database = std::move(Database::open(fresh(postgres)).value());
    const Json old = {"a", "b", "c"}, lost = {"x", "y"};
    QVERIFY(allow(*database)); // nothing is there yet: nothing to begin again
    QCOMPARE(post(*database, 1, old).status, 200);
    QVERIFY(!anchor(*database)["anew"].get<bool>());
    QCOMPARE(post(*database, 1, lost, true).status, 409); // by itself it may not
    QVERIFY(allow(*database));
    QCOMPARE(post(*database, 1, lost).status, 409); // nor unasked
    QVERIFY(anchor(*database)["anew"].get<bool>());
    QCOMPARE(post(*database, 2, lost, true).status, 400);
    const Reply begun = post(*database, 1, lost, true);
    QCOMPARE(begun.status, 200);
    QCOMPARE(begun.body["place"].get<int>(), 2);
    QVERIFY(post(*database, 1, lost, true).body == begun.body); // the answer was lost
    QCOMPARE(post(*database, 3, {"z"}).status, 200);
    QCOMPARE(anchor(*database)["place"].get<int>(), 3);
    QCOMPARE(post(*database, 1, {"other"}, true).status, 409); // one code, one new trail
    const auto kept = (*database->lease())->run(Sql{"SELECT generation, place FROM audit_generations"});
    QCOMPARE(kept->rows.size(), 1u);
    QCOMPARE(kept->rows[0].integer(0), 1);
    QCOMPARE(kept->rows[0].integer(1), 3);
    const auto all = (*database->lease())->run(Sql{"SELECT count(*) FROM device_audit"});
    QCOMPARE(all->rows[0].integer(0), 6);
    // A trail that goes on was not lost.
    QVERIFY(allow(*database));
    QCOMPARE(post(*database, 4, {"on"}).status, 200);
    QVERIFY(!anchor(*database)["anew"].get<bool>());
    QCOMPARE(post(*database, 1, lost, true).body["place"].get<int>(), 2);
    const auto connection = database->lease();
    QVERIFY(!checkDeviceAudits(**connection)->has_value());
    QCOMPARE(checkAudit(**connection)->broken, std::int64_t(0));
}

void AuditTest::findsWhatWasChangedOfAMachine_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("generation");
    QTest::addColumn<int>("at");
    const struct {
        const char *name, *sql;
        int generation, at;
    } rows[] = {
        {"nothing", "SELECT 1", 0, 0},
        {"of the old one",
         "UPDATE device_audit SET line = 'x' WHERE device = 'kiosk/MY/K1' AND generation = 1 AND place = 2",
         1, 2},
        {"of the new one",
         "UPDATE device_audit SET line = 'z' WHERE device = 'kiosk/MY/K1' AND generation = 2 AND place = 1",
         2, 1},
        {"removed", "DELETE FROM device_audit WHERE device = 'kiosk/MY/K1' AND generation = 2 AND place = 1",
         2, 1},
        {"end of the old one",
         "DELETE FROM device_audit WHERE device = 'kiosk/MY/K1' AND generation = 1 AND place = 3", 1, 3},
        {"end of the new one",
         "DELETE FROM device_audit WHERE device = 'kiosk/MY/K1' AND generation = 2 AND place = 2", 2, 2},
        {"all of the old one", "DELETE FROM device_audit WHERE device = 'kiosk/MY/K1' AND generation = 1", 1,
         1},
        {"all of the new one", "DELETE FROM device_audit WHERE device = 'kiosk/MY/K1' AND generation = 2", 2,
         1},
        {"what tells the old end", "DELETE FROM audit_generations", 1, 1},
        {"what tells the end", "DELETE FROM audit_heads WHERE whose = 'kiosk/MY/K1'", 2, 1},
        {"another end", "UPDATE audit_generations SET place = 2", 1, 2},
    };
    for (const bool postgres : {false, true}) {
        for (const auto &row : rows)
            QTest::addRow("%s, %s", row.name, BothDatabases::nameOf(postgres))
                << postgres << QByteArray(row.sql) << row.generation << row.at;
    }
}

void AuditTest::findsWhatWasChangedOfAMachine()
{
    QFETCH(bool, postgres);
    QFETCH(QByteArray, sql);
    QFETCH(int, generation);
    QFETCH(int, at);
    const auto database = std::move(Database::open(fresh(postgres)).value());
    QCOMPARE(post(*database, 1, {"a", "b", "c"}).status, 200);
    QVERIFY(allow(*database));
    QCOMPARE(post(*database, 1, {"x", "y"}, true).status, 200);
    for (const char *neighbour : {"counter/MY/C1", "kiosk/MY/K2"})
        QCOMPARE(post(*database, 1, {"of", "another"}, false, neighbour).status, 200);
    const auto connection = database->lease();
    const Sql drops[] = {{"DROP TRIGGER device_audit_stays"},
                         {"DROP TRIGGER device_audit_remains"},
                         {"DROP TRIGGER audit_generations_stay"},
                         {"DROP TRIGGER audit_generations_remain"}};
    const Sql offs[] = {{"ALTER TABLE device_audit DISABLE TRIGGER ALL"},
                        {"ALTER TABLE audit_generations DISABLE TRIGGER ALL"}};
    for (const Sql &off : postgres ? std::span<const Sql>(offs) : std::span<const Sql>(drops))
        QVERIFY((*connection)->run(off));
    QVERIFY((*connection)->run(Sql{sql.constData()}));
    const auto broken = checkDeviceAudits(**connection);
    QVERIFY(broken);
    QCOMPARE(broken->has_value(), at != 0);
    if (at == 0)
        return;
    QCOMPARE((*broken)->device, machine);
    QCOMPARE((*broken)->generation, std::int64_t(generation));
    QCOMPARE((*broken)->place, std::int64_t(at));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "AuditTest.moc"
