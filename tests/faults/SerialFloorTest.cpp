// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditTrail.h"
#include "app/sync/AuditSender.h"
#include "tests/faults/FaultProxy.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/Awaited.h"
#include "tests/support/BothDatabases.h"
#include "tests/support/CentreProcess.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;
using Act = Fault::Act;

// A machine loses its disk and keeps its key: nobody is shown a receipt number that somebody else has.
class SerialFloorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_machine.ready() && m_both.start()); }
    void init();
    void goesOnAboveALostDisk_data() { BothDatabases::rows(); }
    void goesOnAboveALostDisk();
    void goesOnAboveWhatOnlyTheTrailTells();
    void countsFromTheStartWhereNobodyWasBefore();
    void sendsNothingBeforeItIsAnswered_data();
    void sendsNothingBeforeItIsAnswered();
    void asksWhenTheLineIsBack();
    void isNotLedAstray_data();
    void isNotLedAstray();
    void worksWithACentreThatCannotSay();
    void oneHandInDoesNotUseUpTheNumbers_data();
    void oneHandInDoesNotUseUpTheNumbers();
    void keepsNoReceiptOfAnotherMachine();

private:
    struct Kiosk {
        Kiosk(const OutboxFixture &machine, const QString &url)
            : outbox(machine.open())
            , line(LineFixture::station(machine.pki(), machine.pki(), url, "kiosk-MY-K1"))
            , sender(*outbox, line)
        {
        }
        std::unique_ptr<Outbox> outbox;
        CentreLine line;
        Sender sender;
    };
    void startCentre(bool postgres = false);
    std::int64_t number(const char *sql) const
    {
        return m_postgres ? m_both.number(sql) : m_centre->number(sql);
    }
    std::string handIn(Kiosk &kiosk)
    {
        return kiosk.outbox->handIn(juminhyo(m_catalogue), m_machine.sealer()).value().number;
    }
    static std::string numbered(std::int64_t serial)
    {
        return makeReceiptNumber(OutboxFixture::identity(), serial);
    }
    void handInAndSend(int count);
    void skipTo(std::int64_t serial) const;
    std::string nextNumberOfANewDisk();

    OutboxFixture m_machine;
    BothDatabases m_both;
    std::shared_ptr<const Catalogue> m_catalogue = catalogue();
    std::unique_ptr<CentreProcess> m_centre;
    QTemporaryDir m_logs;
    bool m_postgres = false;
};

void SerialFloorTest::init()
{
    m_centre.reset();
    m_machine.freshFolder();
}

void SerialFloorTest::startCentre(bool postgres)
{
    m_postgres = postgres;
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    m_centre->setLogFile(m_logs.filePath(QTest::currentTestFunction()));
    if (postgres)
        m_centre->setDatabase(m_both.freshUrl());
    QVERIFY(m_centre->start());
}

void SerialFloorTest::handInAndSend(int count)
{
    Kiosk kiosk(m_machine, m_centre->url());
    for (int i = 0; i < count; ++i)
        handIn(kiosk);
    const auto before = kiosk.outbox->counts();
    kiosk.sender.start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox->counts().accepted, before.accepted + before.waiting, 20'000);
}

// As if this file had given out all below.
void SerialFloorTest::skipTo(std::int64_t serial) const
{
    (void)m_machine.open();
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(m_machine.file().c_str(), &raw), SQLITE_OK);
    const std::string sql = "UPDATE tally SET anew = 0, gone = gone + " + std::to_string(serial - 1) +
                            " - floor, floor = " + std::to_string(serial - 1);
    QCOMPARE(sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
}

std::string SerialFloorTest::nextNumberOfANewDisk()
{
    m_machine.freshFolder();
    Kiosk kiosk(m_machine, m_centre->url());
    kiosk.sender.start();
    return QTest::qWaitFor([&] { return !kiosk.outbox->countsAnew(); }, 20'000) ? handIn(kiosk) : "";
}

void SerialFloorTest::goesOnAboveALostDisk()
{
    QFETCH(bool, postgres);
    startCentre(postgres);
    handInAndSend(3);
    {
        Kiosk kiosk(m_machine, m_centre->url());
        handIn(kiosk); // shown, and lost with the disk
    }
    QCOMPARE(nextNumberOfANewDisk(), numbered(10'004));
    handInAndSend(1); // it was said once: this disk goes on by itself
    QCOMPARE(number("SELECT count(*) FROM submissions"), 5);
    QCOMPARE(number("SELECT count(DISTINCT receipt) FROM submissions"), 5);
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    QCOMPARE(trail->entries().front().act, std::string("serials-left-out"));
    QCOMPARE(m_machine.open()->counts().waiting, 0);
}

void SerialFloorTest::goesOnAboveWhatOnlyTheTrailTells()
{
    startCentre();
    {
        CentreLine line(
            LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
        const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
        QVERIFY(trail->append({"2026-12-15T09:00:00+09:00", "1001", "number.read", "kokuho", "x"}));
        AuditSender sender(*trail, line);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM device_audit"), 1, 20'000);
    }
    QCOMPARE(nextNumberOfANewDisk(), numbered(10'001));
}

// What waits goes after the question, so that a machine is not taken for one before it.
void SerialFloorTest::countsFromTheStartWhereNobodyWasBefore()
{
    startCentre();
    handInAndSend(2);
    Kiosk kiosk(m_machine, m_centre->url());
    QVERIFY(!kiosk.outbox->countsAnew());
    QCOMPARE(handIn(kiosk), numbered(3));
    const auto trail = std::move(AuditTrail::open(m_machine.file())).value();
    QCOMPARE(trail->entries().front().act, std::string("hand-in"));
}

void SerialFloorTest::sendsNothingBeforeItIsAnswered_data()
{
    QTest::addColumn<Fault::Act>("act");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reason");
    QTest::newRow("dropped") << Act::DropAnswer << QByteArray() << "LINE-DOWN";
    QTest::newRow("busy") << Act::AnswerBefore << FaultProxy::ours(503, "BUSY") << "BUSY";
    QTest::newRow("asked too often") << Act::AnswerBefore << FaultProxy::ours(429, "BUSY") << "BUSY";
    QTest::newRow("portal") << Act::AnswerBefore << FaultProxy::http(200, "<html>") << "LINE-NOT-OURS";
}

// Or the first hand-in that arrives would make it look as if another machine had been here.
void SerialFloorTest::sendsNothingBeforeItIsAnswered()
{
    QFETCH(Fault::Act, act);
    QFETCH(QByteArray, answer);
    QFETCH(QString, reason);
    startCentre();
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({act, answer}, act == Act::DropAnswer ? 6 : 1); // a reset is tried again at once below us
    Kiosk kiosk(m_machine, proxy.url());
    handIn(kiosk);
    handIn(kiosk);
    kiosk.sender.start();
    const auto first = [&] { return QString::fromStdString(kiosk.outbox->list().back().reason); };
    QTRY_VERIFY_WITH_TIMEOUT(first().startsWith(reason), 20'000);
    QCOMPARE(kiosk.outbox->counts().waiting, 2);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox->counts().accepted, 2, 20'000);
    QVERIFY(proxy.met() >= 1);
    QCOMPARE(handIn(kiosk), numbered(3));
}

// Nobody waits for a line that is not there: a number may then be one that somebody has. Both are kept.
void SerialFloorTest::asksWhenTheLineIsBack()
{
    startCentre();
    handInAndSend(3);
    m_centre->kill();
    m_machine.freshFolder();
    Kiosk kiosk(m_machine, m_centre->url());
    kiosk.sender.start();
    QCOMPARE(handIn(kiosk), numbered(1));
    QVERIFY(m_centre->start());
    kiosk.line.get(QStringLiteral("/v1/health"), [](const Result<CentreLine::Reply> &) {}); // somebody begins
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.outbox->countsAnew(), 5'000);
    QCOMPARE(handIn(kiosk), numbered(10'004));
    kiosk.sender.nudge();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox->counts().accepted, 2, 20'000);
    QCOMPARE(number("SELECT count(*) FROM submissions"), 5);
    QCOMPARE(number("SELECT count(DISTINCT receipt) FROM submissions"), 4);
}

void SerialFloorTest::isNotLedAstray_data()
{
    QTest::addColumn<QByteArray>("floor");
    for (const char *floor : {"999999999999", "100000000000", "-1", "9223372036854775807",
                              "18446744073709551615", "1e30", "10004.5", "\"10004\"", "null", "[]"})
        QTest::newRow(floor) << QByteArray(floor);
}

void SerialFloorTest::isNotLedAstray()
{
    QFETCH(QByteArray, floor);
    startCentre();
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, FaultProxy::http(200, "{\"madoguchi\":1,\"serialFloor\":" + floor + "}")});
    {
        Kiosk kiosk(m_machine, proxy.url());
        QCOMPARE(handIn(kiosk), numbered(1));
        kiosk.sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox->counts().accepted, 1, 20'000);
        QCOMPARE(proxy.met(), 1);
        QCOMPARE(handIn(kiosk), numbered(2));
        QVERIFY(kiosk.outbox->countsAnew());
    }
    Kiosk again(m_machine, proxy.url()); // as after a new start: what the centre itself says counts
    again.sender.start();
    QTRY_VERIFY_WITH_TIMEOUT(!again.outbox->countsAnew(), 20'000);
    QCOMPARE(handIn(again), numbered(10'002));
}

void SerialFloorTest::worksWithACentreThatCannotSay()
{
    startCentre();
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, FaultProxy::ours(404, "BAD-INPUT")});
    Kiosk kiosk(m_machine, proxy.url());
    handIn(kiosk);
    kiosk.sender.start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox->counts().accepted, 1, 20'000);
    handIn(kiosk);
    kiosk.sender.nudge();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox->counts().accepted, 2, 20'000);
    QCOMPARE(proxy.requests().count(QStringLiteral("serials")), 1);
}

void SerialFloorTest::oneHandInDoesNotUseUpTheNumbers_data()
{
    QTest::addColumn<qint64>("hostile");
    QTest::newRow("the last of all numbers") << qint64(999'999'999'999);
    QTest::newRow("the last that a machine takes") << qint64(99'999'999'999);
    QTest::newRow("out of reach") << qint64(1'020'006);
}

void SerialFloorTest::oneHandInDoesNotUseUpTheNumbers()
{
    QFETCH(qint64, hostile);
    startCentre();
    handInAndSend(3);
    skipTo(hostile);
    handInAndSend(1);
    QCOMPARE(number("SELECT count(*) FROM submissions"), 4); // what was handed in is kept all the same
    QCOMPARE(nextNumberOfANewDisk(), numbered(10'004));
    handInAndSend(0);
    QCOMPARE(nextNumberOfANewDisk(), numbered(20'005)); // and so it goes on
    QFile log(m_logs.filePath(QTest::currentTestFunction()));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray told = log.readAll();
    QVERIFY(told.contains("serial-out-of-reach"));
    QVERIFY(!told.contains(QByteArray::number(hostile)));
}

// Else one machine could move where another goes on counting.
void SerialFloorTest::keepsNoReceiptOfAnotherMachine()
{
    startCentre();
    handInAndSend(1);
    LineFixture kiosk(m_machine, m_centre->url());
    const std::string id = kiosk.handIn();
    Json header = kiosk.item(id).header;
    header["receipt"] = "MYK2-0417-6";
    Awaited<CentreLine::Reply> reply;
    kiosk.line().put(QStringLiteral("/v1/submissions/") + QString::fromStdString(id),
                     {{"madoguchi", 1}, {"header", header}, {"sealed", "AAAA"}}, reply.take());
    QCOMPARE(reply.get().value().status, 422);
    QCOMPARE(reply.get().value().body.at("error").at("code").get<std::string>(),
             std::string(errorInfo(ErrorCode::CentreRejected).support));
    QCOMPARE(number("SELECT count(*) FROM submissions"), 1);
}

QTEST_GUILESS_MAIN(SerialFloorTest)
#include "SerialFloorTest.moc"
