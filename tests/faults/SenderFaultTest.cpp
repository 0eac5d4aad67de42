// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/FaultyServer.h"
#include "tests/faults/LineFixture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

// Everything that can answer in the centre's place or in its name, and what becomes of the item.
class SenderFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_machine.ready() && catalogue()); }
    void init() { m_machine.freshFolder(); }
    void putsOffAndComesBack_data();
    void putsOffAndComesBack();
    void survivesNonsense();
    void setsAsideAndGoesOn_data();
    void setsAsideAndGoesOn();
    void waitsAsLongAsItIsAskedTo();
    void doesNotTrustAnotherAuthority();
    void saysWhenItHasNoCertificates();

private:
    OutboxFixture m_machine;
    TestPki m_stranger;
};

void SenderFaultTest::putsOffAndComesBack_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("lineUp");
    const QByteArray page = "<html>Welcome to the free WLAN</html>";
    QTest::newRow("captive portal") << FaultyServer::http(200, page) << "LINE-NOT-OURS" << false;
    QTest::newRow("another JSON") << FaultyServer::http(200, "{\"ok\":true}") << "LINE-NOT-OURS" << false;
    QTest::newRow("redirect") << FaultyServer::http(302, page, "Location: https://127.0.0.1:1/\r\n")
                              << "LINE-NOT-OURS" << false;
    QTest::newRow("somebody else's 404") << FaultyServer::http(404, page) << "LINE-NOT-OURS" << false;
    QTest::newRow("balancer's 503") << FaultyServer::http(503, page) << "LINE-DOWN" << false;
    QTest::newRow("our 403") << FaultyServer::ours(403, "LINE-REFUSED") << "LINE-REFUSED" << false;
    QTest::newRow("our 401") << FaultyServer::ours(401, "STAFF-UNKNOWN") << "STAFF-UNKNOWN" << false;
    QTest::newRow("our 429") << FaultyServer::ours(429, "BUSY") << "BUSY" << true;
    QTest::newRow("our 503") << FaultyServer::ours(503, "QUEUE-UNAVAILABLE") << "QUEUE-UNAVAILABLE" << true;
    QTest::newRow("receipt of another")
        << FaultyServer::http(201, "{\"madoguchi\":1,\"id\":\"other\"}") << ": " << true;
    QTest::newRow("cut in the body")
        << QByteArray("HTTP/1.1 201 x\r\nContent-Length: 500\r\nConnection: close\r\n\r\n"
                      "{\"madoguchi\":1")
        << "LINE-DOWN" << false;
}

void SenderFaultTest::putsOffAndComesBack()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, reason);
    QFETCH(bool, lineUp);
    FaultyServer server(m_machine.pki());
    server.answerNext(answer);
    LineFixture kiosk(m_machine, server.url());
    const std::string first = kiosk.handIn(), second = kiosk.handIn();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(first).reason.empty(), 20'000);
    const OutboxItem putOff = kiosk.item(first);
    QVERIFY2(QString::fromStdString(putOff.reason).startsWith(reason), putOff.reason.c_str());
    QCOMPARE(putOff.state, ItemState::Waiting);
    QVERIFY(putOff.dueAt <= QDateTime::currentMSecsSinceEpoch()); // the line waits, not the item
    QCOMPARE(kiosk.sender().lineUp(), lineUp);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 20'000);
    QVERIFY(kiosk.sender().lineUp());
    // The one handed in first is still the first.
    QCOMPARE(server.requests().last(), QString::fromStdString(second));
}

void SenderFaultTest::survivesNonsense()
{
    FaultyServer server(m_machine.pki());
    server.answerNext("SSH-2.0-OpenSSH\r\n\r\n");
    server.answerNext("HTTP/9.9 banana\r\n\r\n");
    LineFixture kiosk(m_machine, server.url());
    const std::string first = kiosk.handIn(), second = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 30'000);
    QVERIFY(server.requests().size() >= 3);
    QCOMPARE(server.requests().last(), QString::fromStdString(second));
}

void SenderFaultTest::setsAsideAndGoesOn_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409, 413, 422})
        QTest::newRow(std::to_string(status).c_str()) << status;
}

void SenderFaultTest::setsAsideAndGoesOn()
{
    QFETCH(int, status);
    FaultyServer server(m_machine.pki());
    server.answerNext(FaultyServer::ours(status, "CODE-" + QByteArray::number(status)));
    LineFixture kiosk(m_machine, server.url());
    const std::string bad = kiosk.handIn(), good = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(good).state, ItemState::Accepted, 20'000);
    QCOMPARE(kiosk.item(bad).state, ItemState::Quarantined);
    QCOMPARE(kiosk.item(bad).reason, "CODE-" + std::to_string(status) + ": m");
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(kiosk.sender().lineUp());
}

void SenderFaultTest::waitsAsLongAsItIsAskedTo()
{
    FaultyServer server(m_machine.pki());
    server.answerNext(FaultyServer::ours(503, "X", "Retry-After: 3\r\n"));
    LineFixture kiosk(m_machine, server.url());
    kiosk.handIn();
    QElapsedTimer since;
    since.start();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 20'000);
    kiosk.handIn();
    kiosk.sender().nudge(); // does not hurry the line
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2, 20'000);
    QVERIFY(since.elapsed() >= 3000);
    QCOMPARE(server.requests().size(), 3);
}

void SenderFaultTest::doesNotTrustAnotherAuthority()
{
    FaultyServer impostor(m_stranger);
    LineFixture kiosk(m_machine, impostor.url());
    const std::string id = kiosk.handIn();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(id).reason.empty(), 20'000);
    QVERIFY2(kiosk.item(id).reason.starts_with("LINE-NOT-OURS"), kiosk.item(id).reason.c_str());
    QVERIFY(impostor.requests().isEmpty()); // it never saw a byte of it
}

void SenderFaultTest::saysWhenItHasNoCertificates()
{
    LineFixture kiosk(m_machine, QStringLiteral("https://127.0.0.1:1"), "missing");
    const std::string id = kiosk.handIn();
    kiosk.sender().start();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.item(id).reason.empty(), 20'000);
    QVERIFY(kiosk.item(id).reason.starts_with("APP-CONFIG"));
}

QTEST_GUILESS_MAIN(SenderFaultTest)
#include "SenderFaultTest.moc"
