// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/LineFixture.h"
#include "tests/support/CentreProcess.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

// The sender against a real centre that comes and goes: each hand-in arrives, once.
class SenderCentreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_machine.ready() && catalogue()); }
    void init();
    void bringsEachOnce();
    void waitsForACentreThatIsOff();
    void survivesKillsOfTheCentre();
    void setsAsideWhatTheRulesRefuse();
    void setsAsideWhatThisChannelMayNot();
    void keepsWhatArrivedSealed();
    void stopsGracefully();

private:
    std::int64_t kept() const { return m_centre->number("SELECT count(*) FROM submissions"); }
    OutboxFixture m_machine;
    std::unique_ptr<CentreProcess> m_centre;
};

void SenderCentreTest::init()
{
    m_machine.freshFolder();
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    QVERIFY(m_centre->start());
}

void SenderCentreTest::bringsEachOnce()
{
    LineFixture kiosk(m_machine, m_centre->url());
    for (int i = 0; i < 10; ++i)
        kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 10, 20'000);
    QCOMPARE(kept(), 10);
    QCOMPARE(m_centre->number("SELECT count(DISTINCT receipt) FROM submissions"), 10);
    kiosk.handIn();
    kiosk.sender().nudge();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 11, 20'000);
    QVERIFY(kiosk.sender().lineUp());
    QVERIFY(kiosk.item(kiosk.outbox().list().front().id()).sealed.empty());
}

void SenderCentreTest::waitsForACentreThatIsOff()
{
    LineFixture kiosk(m_machine, m_centre->url());
    m_centre->kill();
    QSignalSpy line(&kiosk.sender(), &Sender::lineChanged);
    const std::string id = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(line.size(), 1, 20'000);
    QVERIFY(!kiosk.sender().lineUp());
    QCOMPARE(kiosk.item(id).state, ItemState::Waiting);
    QVERIFY(kiosk.item(id).reason.starts_with("LINE-DOWN"));
    QVERIFY(m_centre->start());
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 30'000);
    QVERIFY(kiosk.sender().lineUp());
    QCOMPARE(kept(), 1);
}

void SenderCentreTest::survivesKillsOfTheCentre()
{
    constexpr int perRound = 30;
    LineFixture kiosk(m_machine, m_centre->url());
    kiosk.sender().start();
    for (int round = 1; round <= 4; ++round) {
        for (int i = 0; i < perRound; ++i)
            kiosk.handIn();
        kiosk.sender().nudge();
        QTest::qWait(20 + 37 * round);
        m_centre->kill();
        QTest::qWait(50);
        QVERIFY(m_centre->start());
    }
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 4 * perRound, 60'000);
    QCOMPARE(kept(), 4 * perRound);
    QCOMPARE(m_centre->number("SELECT count(DISTINCT receipt) FROM submissions"), 4 * perRound);
}

void SenderCentreTest::setsAsideWhatTheRulesRefuse()
{
    LineFixture kiosk(m_machine, m_centre->url());
    Submission incomplete = juminhyo(kiosk.procedures());
    incomplete.answers.erase(0);
    const std::string bad = kiosk.handIn(incomplete);
    Submission fromAnotherTime = juminhyo(kiosk.procedures());
    fromAnotherTime.revision = "1999-01-01";
    const std::string old = kiosk.handIn(fromAnotherTime);
    const std::string good = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(good).state, ItemState::Accepted, 20'000);
    QCOMPARE(kiosk.item(bad).state, ItemState::Quarantined);
    QVERIFY(kiosk.item(bad).reason.starts_with("PROC-ANSWERS"));
    QVERIFY(kiosk.item(old).reason.starts_with("PROC-UNKNOWN"));
    QCOMPARE(kept(), 1);
}

// Whatever a device says: the centre looks at what its channel may do.
void SenderCentreTest::setsAsideWhatThisChannelMayNot()
{
    LineFixture kiosk(m_machine, m_centre->url());
    Submission death = juminhyo(kiosk.procedures());
    death.procedure = "shibou";
    const std::string notOffered = kiosk.handIn(death);
    Submission more = juminhyo(kiosk.procedures());
    more.answers.push_back({{"id", "showCode"},
                            {"value", true},
                            {"source", "entered"},
                            {"at", "2026-12-15T09:30:00+09:00"},
                            {"checked", false}});
    const std::string ofTheCounter = kiosk.handIn(more);
    const std::string good = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(good).state, ItemState::Accepted, 20'000);
    QVERIFY2(kiosk.item(notOffered).reason.starts_with("PROC-UNKNOWN"), kiosk.item(notOffered).reason.c_str());
    QVERIFY2(kiosk.item(ofTheCounter).reason.starts_with("PROC-ANSWERS"), kiosk.item(ofTheCounter).reason.c_str());
    QCOMPARE(kept(), 1);
}

void SenderCentreTest::keepsWhatArrivedSealed()
{
    LineFixture kiosk(m_machine, m_centre->url());
    const std::string id = kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 20'000);
    const QByteArray disk = m_centre->everythingOnDisk();
    QVERIFY(disk.contains(QByteArray::fromStdString(id)));
    QVERIFY(!disk.contains(QStringLiteral("幸子").toUtf8()));
    QVERIFY(!disk.contains(QStringLiteral("中野町").toUtf8()));
}

void SenderCentreTest::stopsGracefully()
{
    LineFixture kiosk(m_machine, m_centre->url());
    kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 20'000);
    QVERIFY(m_centre->terminate()); // with the kiosk's connection still open
}

QTEST_GUILESS_MAIN(SenderCentreTest)
#include "SenderCentreTest.moc"
