// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/SenderCase.h"

#include <QElapsedTimer>

using namespace madoguchi;
using namespace madoguchi::test;
using namespace std::chrono_literals;
using Act = Fault::Act;
Q_DECLARE_METATYPE(madoguchi::test::Fault)

// The sender and a real centre, and between them everything that can go wrong on a line: each hand-in is in
// the centre once, or set aside with its reason; the line comes back by itself, and nothing waits for ever.
class SenderFaultTest : public SenderCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void init() { freshMachine(); }
    void putsOffAndComesBack_data();
    void putsOffAndComesBack();
    void survivesNonsense();
    void staysCalm_data();
    void staysCalm();
    void livesThroughAFullDelay();
};

namespace
{

constexpr CentreLine::Patience hurried{2'000ms, 4'000ms};
const QByteArray portal = "<html>Welcome to the free WLAN</html>";

struct OddAnswer {
    const char *name;
    QByteArray bytes;
    const char *reason;
    bool lineUp;
};

const OddAnswer notReceipts[] = {
    {"captive portal", FaultProxy::http(200, portal), "LINE-NOT-OURS", false},
    {"another JSON", FaultProxy::http(200, "{\"ok\":true}"), "LINE-NOT-OURS", false},
    {"redirect", FaultProxy::http(302, portal, "Location: https://127.0.0.1:1/\r\n"), "LINE-NOT-OURS", false},
    {"somebody else's 404", FaultProxy::http(404, portal), "LINE-NOT-OURS", false},
    {"somebody else's 401", FaultProxy::http(401, portal), "LINE-NOT-OURS", false},
    {"balancer's 503", FaultProxy::http(503, portal), "LINE-DOWN", false},
    {"our 401", FaultProxy::ours(401, "STAFF-UNKNOWN"), "STAFF-UNKNOWN", false},
    {"our 429", FaultProxy::ours(429, "BUSY", "Retry-After: 1\r\n"), "BUSY", true},
    {"our 503", FaultProxy::ours(503, "QUEUE-UNAVAILABLE"), "QUEUE-UNAVAILABLE", true},
    {"receipt of another", FaultProxy::http(201, "{\"madoguchi\":1,\"id\":\"other\"}"), ": ", true},
    {"cut in the body", "HTTP/1.1 201 x\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"madoguchi\":1",
     "LINE-DOWN", false},
};

// A reset before any answer is tried again at once below us, three times.
struct Trouble {
    const char *name;
    Fault fault;
    int times, kept;
};

const Trouble troubles[] = {
    {"half-open", {Act::HalfOpen}, 1, 0},
    {"read and never answered", {Act::Mute}, 1, 0},
    {"reset in the request", {Act::CutRequest}, 6, 0},
    {"slow reader", {Act::SlowReader, {}, 20ms}, 1, 0},
    {"reset after the commit", {Act::DropAnswer}, 6, 1},
    {"reset in the answer", {Act::CutAnswer}, 1, 1},
    {"silence after the commit", {Act::SwallowAnswer}, 1, 1},
    {"delay beyond patience", {Act::Delay, {}, 6s}, 1, 1},
    {"slow writer", {Act::SlowWriter, {}, 200ms}, 1, 1},
};

} // namespace

void SenderFaultTest::putsOffAndComesBack_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("lineUp");
    QTest::addColumn<int>("keptThen");
    QTest::addColumn<bool>("together");
    for (const Trouble &row : troubles) {
        QTest::newRow(row.name) << row.fault << row.times << "LINE-DOWN" << false << row.kept << false;
        QTest::addRow("%s, both in one request", row.name)
            << row.fault << row.times << "LINE-DOWN" << false << 2 * row.kept << true;
    }
    for (const OddAnswer &row : notReceipts) {
        QTest::addRow("%s", row.name)
            << Fault{Act::AnswerBefore, row.bytes} << 1 << row.reason << row.lineUp << 0 << false;
        QTest::addRow("%s after the commit", row.name)
            << Fault{Act::AnswerAfter, row.bytes} << 1 << row.reason << row.lineUp << 1 << false;
    }
}

void SenderFaultTest::putsOffAndComesBack()
{
    QFETCH(Fault, fault);
    QFETCH(int, times);
    QFETCH(QString, reason);
    QFETCH(bool, lineUp);
    QFETCH(int, keptThen);
    QFETCH(bool, together);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet(fault, times);
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.line().setPatience(hurried);
    kiosk.sender().atOnce(together ? 64 : 1);
    const std::string first = kiosk.handIn(), second = kiosk.handIn();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(first).reason.empty(), 20'000);
    const OutboxItem putOff = kiosk.item(first);
    QVERIFY2(QString::fromStdString(putOff.reason).startsWith(reason), putOff.reason.c_str());
    QCOMPARE(putOff.state, ItemState::Waiting);
    QCOMPARE(kiosk.sender().lineUp(), lineUp);
    QCOMPARE(kept(), keptThen);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 40'000);
    QVERIFY(kiosk.sender().lineUp());
    QVERIFY(proxy.met() >= 1);
    if (!together) // the one handed in first is still the first
        QCOMPARE(proxy.requests().last(), QString::fromStdString(second));
    allAreInOnce(2);
}

void SenderFaultTest::survivesNonsense()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, "SSH-2.0-OpenSSH\r\n\r\n"});
    proxy.meet({Act::AnswerAfter, "HTTP/9.9 banana\r\n\r\n"});
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.line().setPatience(hurried);
    kiosk.handIn();
    kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 30'000);
    QCOMPARE(proxy.met(), 2);
    allAreInOnce(2);
}

void SenderFaultTest::staysCalm_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("requests");
    for (const int requests : {1, 2}) {
        const char *how = requests == 1 ? ", both in one request" : "";
        QTest::addRow("nothing%s", how) << Fault{} << requests;
        QTest::addRow("the same request twice at once%s", how) << Fault{Act::Twice} << requests;
        QTest::addRow("delay within patience%s", how) << Fault{Act::Delay, {}, 500ms} << requests;
        QTest::addRow("slow writer within patience%s", how) << Fault{Act::SlowWriter, {}, 1ms} << requests;
    }
}

void SenderFaultTest::staysCalm()
{
    QFETCH(Fault, fault);
    QFETCH(int, requests);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet(fault, 2);
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.sender().atOnce(requests == 1 ? 64 : 1);
    kiosk.handIn();
    kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 20'000);
    QCOMPARE(proxy.requests().size(), requests); // neither had to be sent again
    allAreInOnce(2);
}

// As it is set in the field: twenty seconds without progress are the most, so half a minute is too long.
void SenderFaultTest::livesThroughAFullDelay()
{
    if (qEnvironmentVariableIntValue("MADOGUCHI_TEST_LONG") != 1)
        QSKIP("takes half a minute: --long");
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::Delay, {}, 30s});
    LineFixture kiosk(m_machine, proxy.url());
    const std::string id = kiosk.handIn();
    QElapsedTimer since;
    since.start();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(id).reason.empty(), 40'000);
    QVERIFY2(since.elapsed() >= 19'000 && since.elapsed() < 30'000, std::to_string(since.elapsed()).c_str());
    QVERIFY(kiosk.item(id).reason.starts_with("LINE-DOWN"));
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 20'000);
    allAreInOnce(1);
}

QTEST_GUILESS_MAIN(SenderFaultTest)
#include "SenderFaultTest.moc"
