// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/AuditSender.h"
#include "app/sync/EnrolmentClient.h"
#include "drivers/identity/DeviceKey.h"
#include "tests/faults/FaultProxy.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/Awaited.h"
#include "tests/support/BothDatabases.h"
#include "tests/support/CentreProcess.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

// A machine's audit trail and a real centre that anchors it: what was anchored cannot be changed unseen.
class AuditSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_machine.ready() && m_both.start()); }
    void init();
    void anchorsInPieces_data() { both(); }
    void anchorsInPieces();
    void goesOnWhereItWas();
    void findsAChangedPast_data();
    void findsAChangedPast();
    void tellsSameLinesTheSame_data() { both(); }
    void tellsSameLinesTheSame();
    void refusesGapsAndOthers_data() { both(); }
    void refusesGapsAndOthers();
    void centreFindsItsOwnChanged_data() { both(); }
    void centreFindsItsOwnChanged();
    void refusesNonsense_data();
    void refusesNonsense();
    void waitsForACentreThatIsOff();
    void beginsAnewWhereItsDiskWasLost_data();
    void beginsAnewWhereItsDiskWasLost();
    void beginsAnewOnceThoughTheAnswerIsLost();
    void givesAnOlderCopyWhatItLost();

private:
    static void both() { BothDatabases::rows(); }
    void startCentre(bool postgres);
    void write(int lines);
    bool anchorsUpTo(qint64 place) { return anchorsUpTo(place, m_centre->url()); }
    bool anchorsUpTo(qint64 place, const QString &url);
    bool enrolByCode();
    CentreLine::Reply post(std::int64_t from, const Json &lines, const char *device = "kiosk-MY-K1");
    std::int64_t number(const char *sql) const
    {
        return m_postgres ? m_both.number(sql) : m_centre->number(sql);
    }

    OutboxFixture m_machine;
    BothDatabases m_both;
    std::unique_ptr<CentreProcess> m_centre;
    bool m_postgres = false;
};

namespace
{

void tamper(const std::filesystem::path &file, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    const QByteArray script = "DROP TRIGGER audit_stays; DROP TRIGGER audit_kept;" + sql;
    QCOMPARE(sqlite3_exec(database, script.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

// Everything again from the first line on, as somebody would who knows how the chain is made.
void forge(const std::filesystem::path &file, int lines)
{
    tamper(file, "DELETE FROM audit");
    const auto trail = std::move(AuditTrail::open(file)).value();
    for (int i = 0; i < lines; ++i)
        QVERIFY(trail->append({"later", "nobody", "nothing", "", ""}));
}

} // namespace

void AuditSenderTest::init()
{
    m_centre.reset();
    m_machine.freshFolder();
}

void AuditSenderTest::startCentre(bool postgres)
{
    m_postgres = postgres;
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    m_centre->setEnrols();
    if (postgres)
        m_centre->setDatabase(m_both.freshUrl());
    QVERIFY(m_centre->start());
}

void AuditSenderTest::write(int lines)
{
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    for (int i = 0; i < lines; ++i)
        QVERIFY(
            trail->append({"2026-12-15T09:00:00+09:00", "1001", "number.read", "kokuho", "番号法 \"9\""}));
}

bool AuditSenderTest::anchorsUpTo(qint64 place, const QString &url)
{
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), url, "kiosk-MY-K1"));
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    AuditSender sender(*trail, line);
    qint64 reached = 0;
    connect(&sender, &AuditSender::anchored, this, [&reached](qint64 anchored) { reached = anchored; });
    sender.start();
    return QTest::qWaitFor([&] { return reached == place || sender.isBroken(); }, 60'000) &&
           !sender.isBroken();
}

CentreLine::Reply AuditSenderTest::post(std::int64_t from, const Json &lines, const char *device)
{
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), device));
    Awaited<CentreLine::Reply> reply;
    line.post("/v1/audit", {{"madoguchi", 1}, {"from", from}, {"lines", lines}}, reply.take());
    return reply.get().value();
}

void AuditSenderTest::anchorsInPieces()
{
    QFETCH(bool, postgres);
    startCentre(postgres);
    write(1203);
    QVERIFY(anchorsUpTo(1203));
    QCOMPARE(number("SELECT count(*) FROM device_audit WHERE device = 'kiosk/MY/K1'"), 1203);
    QCOMPARE(number("SELECT place FROM audit_heads WHERE whose = 'kiosk/MY/K1'"), 1203);
}

void AuditSenderTest::goesOnWhereItWas()
{
    startCentre(false);
    write(2);
    QVERIFY(anchorsUpTo(2));
    m_centre->kill();
    QVERIFY(m_centre->start());
    write(3);
    QVERIFY(anchorsUpTo(5));
    QCOMPARE(number("SELECT count(*) FROM device_audit"), 5);
}

void AuditSenderTest::findsAChangedPast_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("at");
    for (const bool postgres : {false, true}) {
        const char *where = BothDatabases::nameOf(postgres);
        QTest::addRow("changed, %s", where) << postgres << QByteArray("forge 4") << 4;
        QTest::addRow("removed, %s", where) << postgres << QByteArray("forge 3") << 4;
        QTest::addRow("restored, %s", where) << postgres << QByteArray("restore") << 3;
        QTest::addRow("restored and gone on, %s", where) << postgres << QByteArray("restore 5") << 4;
        QTest::addRow("new line changed, %s", where)
            << postgres << QByteArray("UPDATE audit SET line = 'x' WHERE seq = 6") << 6;
        QTest::addRow("new line removed, %s", where)
            << postgres << QByteArray("DELETE FROM audit WHERE seq = 5") << 5;
    }
}

// Four lines are anchored; then somebody comes.
void AuditSenderTest::findsAChangedPast()
{
    QFETCH(bool, postgres);
    QFETCH(QByteArray, what);
    QFETCH(int, at);
    startCentre(postgres);
    const auto copy = m_machine.file().string() + ".copy";
    write(2);
    std::filesystem::copy_file(m_machine.file(), copy);
    write(2);
    QVERIFY(anchorsUpTo(4));
    if (what.startsWith("forge")) {
        forge(m_machine.file(), what.mid(6).toInt());
    } else if (what.startsWith("restore")) {
        std::filesystem::copy_file(copy, m_machine.file(), std::filesystem::copy_options::overwrite_existing);
        if (what.size() > 8) {
            const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
            for (int i = 0; i < what.mid(8).toInt(); ++i)
                QVERIFY(trail->append({"later", "1002", "number.read", "", ""}));
        }
    } else {
        write(3);
        tamper(m_machine.file(), what);
    }
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    AuditSender sender(*trail, line);
    QSignalSpy broken(&sender, &AuditSender::broken);
    sender.start();
    QTRY_COMPARE_WITH_TIMEOUT(broken.count(), 1, 20'000);
    QCOMPARE(broken.front().front().toInt(), at);
    QCOMPARE(number("SELECT place FROM audit_heads WHERE whose = 'kiosk/MY/K1'"), 4);
}

void AuditSenderTest::tellsSameLinesTheSame()
{
    QFETCH(bool, postgres);
    startCentre(postgres);
    const Json two = Json::array({"a", "b"});
    const auto first = post(1, two);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body["place"].get<int>(), 2);
    QVERIFY(post(1, two).body == first.body);
    QCOMPARE(post(2, Json::array({"b", "c"})).body["place"].get<int>(), 3); // some known, one new
    QVERIFY(post(1, two).body == first.body);
    QCOMPARE(number("SELECT count(*) FROM device_audit"), 3);
}

void AuditSenderTest::refusesGapsAndOthers()
{
    QFETCH(bool, postgres);
    startCentre(postgres);
    QCOMPARE(post(1, Json::array({"a", "b"})).status, 200);
    const auto gap = post(4, Json::array({"d"}));
    QCOMPARE(gap.status, 409);
    QCOMPARE(gap.body["error"]["code"].get<std::string>(), std::string("AUDIT-BROKEN"));
    QCOMPARE(gap.body["place"].get<int>(), 3);
    const auto other = post(1, Json::array({"a", "changed", "c"}));
    QCOMPARE(other.status, 409);
    QCOMPARE(other.body["place"].get<int>(), 2);
    // Another machine has a chain of its own, and its place says nothing of ours.
    QCOMPARE(post(3, Json::array({"c"}), "counter-MY-C1").status, 409);
    QCOMPARE(post(1, Json::array({"z"}), "counter-MY-C1").status, 200);
    QCOMPARE(post(3, Json::array({"c"})).status, 200);
    QCOMPARE(number("SELECT count(*) FROM device_audit WHERE device = 'kiosk/MY/K1'"), 3);
    // Told once for each of the two machines.
    QCOMPARE(number("SELECT count(*) FROM audit WHERE action = 'audit-broken'"), 2);
    QCOMPARE(number("SELECT place FROM audit_heads WHERE whose = ''"), 2);
}

// By the command, while the centre runs; then somebody comes who has the database.
void AuditSenderTest::centreFindsItsOwnChanged()
{
    QFETCH(bool, postgres);
    startCentre(postgres);
    QCOMPARE(post(9, Json::array({"a"})).status, 409);
    QCOMPARE(post(9, Json::array({"a"}), "counter-MY-C1").status, 409);
    int exit = -1;
    const auto verify = [&] { return Json::parse(m_centre->ask({"audit", "verify"}, exit).toStdString()); };
    const Json sound = verify();
    QCOMPARE(exit, 0);
    QCOMPARE(sound["lines"].get<int>(), 2);
    QCOMPARE(sound["state"].get<std::string>(), std::string("ok"));
    QCOMPARE(sound["hash"].get<std::string>().size(), std::size_t(64));
    QVERIFY(sound["at"].is_null());
    const auto since = [&](const QString &hash) {
        return Json::parse(m_centre->ask({"audit", "verify", "--since", hash}, exit).toStdString(), nullptr,
                           false);
    };
    const QString first = QString::fromStdString(sound["hash"].get<std::string>());
    QVERIFY(!m_centre->command({"device", "add", "kiosk/MY/K5", "--json"}).isEmpty()); // it goes on
    QCOMPARE(since(first)["state"].get<std::string>(), std::string("ok"));
    QCOMPARE(exit, 0);
    const Json anew = since(QString(64, u'0'));
    QCOMPARE(exit, 1);
    QCOMPARE(anew["state"].get<std::string>(), std::string("broken"));
    QCOMPARE(anew["lines"].get<int>(), 3);
    QVERIFY(anew["at"].is_null());
    since("no-hash");
    QCOMPARE(exit, 2);
    number(postgres ? "ALTER TABLE audit DISABLE TRIGGER ALL" : "DROP TRIGGER audit_stays");
    number("UPDATE audit SET device = 'kiosk/MY/K9' WHERE place = 2");
    const Json broken = verify();
    QCOMPARE(exit, 1);
    QCOMPARE(broken["state"].get<std::string>(), std::string("broken"));
    QCOMPARE(broken["at"].get<int>(), 2);
}

void AuditSenderTest::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"{}", R"({"from":0,"lines":["a"]})", R"({"from":1,"lines":[]})", R"({"from":1,"lines":[1]})",
          R"({"from":1,"lines":[""]})", R"({"from":1,"lines":["a\u0000b"]})", R"({"from":1.5,"lines":["a"]})",
          R"({"from":-1,"lines":["a"]})", R"({"from":18446744073709551615,"lines":["a"]})",
          R"({"from":1,"lines":"a"})", R"({"from":"1","lines":["a"]})"})
        QTest::addRow("%s", body) << QByteArray(body);
    QTest::newRow("501 lines") << QByteArray::fromStdString(
        Json{{"from", 1}, {"lines", std::vector<std::string>(501, "a")}}.dump());
    QTest::newRow("a long line") << QByteArray::fromStdString(
        Json{{"from", 1}, {"lines", Json::array({std::string(8193, 'a')})}}.dump());
}

void AuditSenderTest::refusesNonsense()
{
    QFETCH(QByteArray, body);
    startCentre(false);
    Json json = Json::parse(body.toStdString());
    json["madoguchi"] = 1;
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    Awaited<CentreLine::Reply> reply;
    line.post("/v1/audit", json, reply.take());
    QCOMPARE(reply.get()->status, 400);
    QCOMPARE(number("SELECT count(*) FROM device_audit"), 0);
}

void AuditSenderTest::waitsForACentreThatIsOff()
{
    startCentre(false);
    m_centre->kill();
    write(1);
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    AuditSender sender(*trail, line);
    QSignalSpy broken(&sender, &AuditSender::broken), anchored(&sender, &AuditSender::anchored);
    sender.start();
    QTest::qWait(1'500);
    QCOMPARE(broken.count() + anchored.count(), 0);
}

// The certificate that comes of it is not needed here: what was made elsewhere counts as well.
bool AuditSenderTest::enrolByCode()
{
    const QByteArray made = m_centre->command({"device", "add", "kiosk/MY/K1", "--json"});
    Station station = LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1");
    CentreLine line(station, nullptr, CentreLine::Speaker::Stranger);
    EnrolmentClient client(line);
    Awaited<IssuedIdentity> issued;
    const auto key = identity::makeDeviceKey();
    client.enrol(Json::parse(made.toStdString()).at("code"),
                 identity::certificateRequest(key.value().get()).value(), issued.take());
    return issued.get().ok();
}

void AuditSenderTest::beginsAnewWhereItsDiskWasLost_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::addColumn<int>("left"); // lines of the trail that an old copy still holds
    for (const bool postgres : {false, true}) {
        const char *where = BothDatabases::nameOf(postgres);
        QTest::addRow("nothing left, %s", where) << postgres << 0;
        QTest::addRow("an old copy, %s", where) << postgres << 2;
        QTest::addRow("an old copy of many lines, %s", where) << postgres << 600;
    }
}

void AuditSenderTest::beginsAnewWhereItsDiskWasLost()
{
    QFETCH(bool, postgres);
    QFETCH(int, left);
    startCentre(postgres);
    const auto copy = m_machine.file().string() + ".copy";
    write(left);
    std::filesystem::copy_file(m_machine.file(), copy);
    write(2);
    QVERIFY(anchorsUpTo(left + 2));
    QVERIFY(std::filesystem::remove(m_machine.file()));
    if (left > 0)
        std::filesystem::copy_file(copy, m_machine.file());
    write(1);
    QVERIFY(!anchorsUpTo(left + 1)); // nobody has allowed it
    QVERIFY(enrolByCode());
    QVERIFY(anchorsUpTo(left + 1));
    write(2);
    QVERIFY(anchorsUpTo(left + 3));
    QCOMPARE(number("SELECT count(*) FROM device_audit WHERE generation = 1"), left + 2);
    QCOMPARE(number("SELECT count(*) FROM device_audit WHERE generation = 2"), left + 3);
    int exit = -1;
    QVERIFY(m_centre->ask({"audit", "verify"}, exit).contains("\"ok\""));
    QCOMPARE(exit, 0);
    // Without another code its new past is as fixed as the old one was.
    forge(m_machine.file(), left + 3);
    QVERIFY(!anchorsUpTo(left + 3));
    QVERIFY(enrolByCode()); // and what the IT department allows counts again
    QVERIFY(anchorsUpTo(left + 3));
    QCOMPARE(number("SELECT count(DISTINCT generation) FROM device_audit"), 3);
}

void AuditSenderTest::beginsAnewOnceThoughTheAnswerIsLost()
{
    startCentre(false);
    write(2);
    QVERIFY(anchorsUpTo(2));
    QVERIFY(std::filesystem::remove(m_machine.file()));
    write(1);
    QVERIFY(enrolByCode());
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({});                          // how far it is anchored
    proxy.meet({Fault::Act::DropAnswer}, 1); // the first lines of the new trail
    QVERIFY(anchorsUpTo(1, proxy.url()));
    QVERIFY(proxy.met() >= 1);
    write(1);
    QVERIFY(anchorsUpTo(2));
    QCOMPARE(number("SELECT max(generation) FROM device_audit"), 2);
    QCOMPARE(number("SELECT count(*) FROM device_audit"), 4);
}

// The machine goes on running while the centre is put back from a copy that lacks its last lines.
void AuditSenderTest::givesAnOlderCopyWhatItLost()
{
    startCentre(false);
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    AuditSender sender(*trail, line);
    write(2);
    sender.start();
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM device_audit"), 2, 20'000);
    const QTemporaryDir medium;
    QVERIFY(!m_centre->command({"backup", medium.filePath("copy")}).isEmpty());
    write(2);
    sender.nudge();
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM device_audit"), 4, 20'000);
    QVERIFY(m_centre->restore(medium.filePath("copy")));
    QTest::qWait(500); // the line notices that it was closed
    QCOMPARE(number("SELECT count(*) FROM device_audit"), 2);
    write(1);
    sender.nudge();
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM device_audit"), 5, 20'000);
    QVERIFY(!sender.isBroken());
}

QTEST_GUILESS_MAIN(AuditSenderTest)
#include "AuditSenderTest.moc"
