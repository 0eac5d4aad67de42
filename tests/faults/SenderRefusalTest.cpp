// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/SenderCase.h"
#include "tests/support/Awaited.h"

#include <QElapsedTimer>

using namespace madoguchi;
using namespace madoguchi::test;
using Act = Fault::Act;

// What the centre says no to: for good or for a while, to one item, to several or to the machine. Each stays
// where staff can see it, and holds up no other.
class SenderRefusalTest : public SenderCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void init() { freshMachine(); }
    void setsAsideAndGoesOn_data();
    void setsAsideAndGoesOn();
    void waitsLongWhenTheMachineIsRefused();
    void goesOneByOneWhereSeveralAreRefused_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 404, 413})
            QTest::addRow("%d", status) << status;
    }
    void goesOneByOneWhereSeveralAreRefused();
    void refusesOneOfSeveral();
    void keepsToWhatTheCentreItselfRefuses();
    void waitsAsLongAsItIsAskedTo_data();
    void waitsAsLongAsItIsAskedTo();
    void saysWhenItHasNoCertificates();
};

void SenderRefusalTest::setsAsideAndGoesOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Fault::Act>("act");
    for (const int status : {400, 409, 413, 422}) {
        QTest::addRow("%d", status) << status << Act::AnswerBefore;
        QTest::addRow("%d after the commit", status) << status << Act::AnswerAfter;
    }
}

// Staff sees what was set aside and why; when it is tried again it arrives, once.
void SenderRefusalTest::setsAsideAndGoesOn()
{
    QFETCH(int, status);
    QFETCH(Fault::Act, act);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({act, FaultProxy::ours(status, "CODE-" + QByteArray::number(status))});
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.sender().atOnce(1);
    const std::string bad = kiosk.handIn(), good = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(good).state, ItemState::Accepted, 20'000);
    QCOMPARE(kiosk.item(bad).state, ItemState::Quarantined);
    QCOMPARE(kiosk.item(bad).reason, "CODE-" + std::to_string(status) + ": m");
    QCOMPARE(kiosk.outbox().counts().quarantined, 1);
    QCOMPARE(proxy.requests().size(), 2);
    QVERIFY(kiosk.sender().lineUp());
    QVERIFY(kiosk.outbox().retry(bad).ok());
    kiosk.sender().nudge();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(bad).state, ItemState::Accepted, 20'000);
    allAreInOnce(2);
}

// A machine that the centre does not want does not hammer: it takes the longest pause at once. A start tries
// anew.
void SenderRefusalTest::waitsLongWhenTheMachineIsRefused()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, FaultProxy::ours(403, "LINE-REFUSED")});
    LineFixture kiosk(m_machine, proxy.url());
    const std::string id = kiosk.handIn();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(id).reason.empty(), 20'000);
    QVERIFY2(QString::fromStdString(kiosk.item(id).reason).startsWith("LINE-REFUSED"),
             kiosk.item(id).reason.c_str());
    QVERIFY(!kiosk.sender().lineUp());
    QTest::qWait(3'000); // an ordinary first pause is over by then
    QCOMPARE(proxy.requests().size(), 1);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(id).state, ItemState::Accepted, 20'000);
    allAreInOnce(1);
}

// What is said about a request of several is no word about any of them: they go one by one.
void SenderRefusalTest::goesOneByOneWhereSeveralAreRefused()
{
    QFETCH(int, status);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, FaultProxy::ours(status, "X")});
    LineFixture kiosk(m_machine, proxy.url());
    for (int i = 0; i < 5; ++i)
        kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 5, 20'000);
    QCOMPARE(proxy.requests().size(), 6);
    allAreInOnce(5);
}

// One that the rules refuse is set aside, and those that travelled with it are in.
void SenderRefusalTest::refusesOneOfSeveral()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.handIn();
    Submission wrong = juminhyo(kiosk.procedures());
    wrong.answers = Json::array();
    const std::string bad = kiosk.handIn(wrong);
    kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 20'000);
    QCOMPARE(kiosk.item(bad).state, ItemState::Quarantined);
    QVERIFY2(QString::fromStdString(kiosk.item(bad).reason).startsWith("PROC-"),
             kiosk.item(bad).reason.c_str());
    QCOMPARE(proxy.requests().size(), 1);
    allAreInOnce(2);
}

void SenderRefusalTest::keepsToWhatTheCentreItselfRefuses()
{
    LineFixture kiosk(m_machine, m_centre->url());
    const std::string id = kiosk.handIn();
    const Json header = kiosk.item(id).header;
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(id).state, ItemState::Accepted, 20'000);
    const auto statusOf = [&](std::size_t size) {
        Awaited<CentreLine::Reply> reply;
        kiosk.line().put(QStringLiteral("/v1/submissions/") + QString::fromStdString(id),
                         {{"madoguchi", 1}, {"header", header}, {"sealed", std::string(size, 'A')}},
                         reply.take());
        return reply.get() ? reply.get()->status : 0;
    };
    QCOMPARE(statusOf(400), 409); // the id is known, with other bytes
    QCOMPARE(statusOf(2 * 1024 * 1024), 413);
    allAreInOnce(1);
}

void SenderRefusalTest::waitsAsLongAsItIsAskedTo_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void SenderRefusalTest::waitsAsLongAsItIsAskedTo()
{
    QFETCH(int, status);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, FaultProxy::ours(status, "X", "Retry-After: 3\r\n")});
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.handIn();
    QElapsedTimer since;
    since.start();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.requests().size(), 1, 20'000);
    kiosk.handIn();
    kiosk.sender().nudge(); // does not hurry the line
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 20'000);
    QVERIFY(since.elapsed() >= 3000);
    QCOMPARE(proxy.requests().size(), 3);
    allAreInOnce(2);
}

void SenderRefusalTest::saysWhenItHasNoCertificates()
{
    LineFixture kiosk(m_machine, QStringLiteral("https://127.0.0.1:1"), "missing");
    const std::string id = kiosk.handIn();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(id).reason.empty(), 20'000);
    QVERIFY(kiosk.item(id).reason.starts_with("APP-CONFIG"));
}

QTEST_GUILESS_MAIN(SenderRefusalTest)
#include "SenderRefusalTest.moc"
