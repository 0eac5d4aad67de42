// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/SenderCase.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <set>

using namespace madoguchi;
using namespace madoguchi::test;
using namespace std::chrono_literals;
using Act = Fault::Act;
Q_DECLARE_METATYPE(QList<madoguchi::test::Fault>)

// A long queue goes out by two requests at once: whatever befalls one of them or both, each hand-in is in the
// centre once, those of one visit one after the other, and a line in trouble is tried by one alone.
class SenderWindowTest : public SenderCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void init() { freshMachine(); }
    void twoGoWhereManyWait();
    void oneGoesWhereFewWait();
    void eachArrivesOnce_data();
    void eachArrivesOnce();
    void oneTriesALineInTrouble();
    void theOthersSuccessDoesNotShortenAPause();
    void staysCalmInAnOutage();
    void aVisitIsNeverOnBoth();
    void survivesDeathsInBetween();

private:
    static constexpr int atOnce = 64; // in one request
    static void handIn(LineFixture &kiosk, int count)
    {
        const Submission submission = juminhyo(kiosk.procedures());
        for (int i = 0; i < count; ++i)
            kiosk.handIn(submission);
    }
    static std::int64_t onTheWay(LineFixture &kiosk) { return kiosk.outbox().counts().sending; }
};

namespace
{

const Fault busy{Act::AnswerBefore, FaultProxy::ours(503, "BUSY")};
const Fault pass{};

} // namespace

void SenderWindowTest::twoGoWhereManyWait()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::Delay, {}, 1s}, 2);
    LineFixture kiosk(m_machine, proxy.url());
    handIn(kiosk, 3 * atOnce);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.requests().size(), 2, 20'000);
    QTest::qWait(200);
    QCOMPARE(proxy.requests().size(), 2); // and no third
    QCOMPARE(onTheWay(kiosk), 2 * atOnce);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 3 * atOnce, 20'000);
    QCOMPARE(proxy.requests().size(), 3);
    allAreInOnce(3 * atOnce);
}

void SenderWindowTest::oneGoesWhereFewWait()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::Delay, {}, 500ms});
    LineFixture kiosk(m_machine, proxy.url());
    handIn(kiosk, atOnce + 5);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.requests().size(), 1, 20'000);
    QTest::qWait(200);
    QCOMPARE(onTheWay(kiosk), atOnce);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, atOnce + 5, 20'000);
    allAreInOnce(atOnce + 5);
}

void SenderWindowTest::eachArrivesOnce_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    const auto both = [](const char *name, const Fault &fault, int times = 1) {
        QTest::addRow("%s", name) << QList<Fault>(times, fault);
        QTest::addRow("%s, the second alone", name) << (QList<Fault>{pass} + QList<Fault>(times, fault));
        QTest::addRow("%s, both", name) << QList<Fault>(2 * times, fault);
    };
    both("answer dropped", {Act::DropAnswer}, 4); // a reset is tried again at once below us
    both("reset in the request", {Act::CutRequest}, 4);
    both("reset in the answer", {Act::CutAnswer});
    both("silence after the commit", {Act::SwallowAnswer});
    both("busy", busy);
    both("busy after the commit", {Act::AnswerAfter, FaultProxy::ours(503, "BUSY")});
    both("refused as a whole", {Act::AnswerBefore, FaultProxy::ours(413, "TOO-LARGE")});
    both("captive portal", {Act::AnswerBefore, FaultProxy::http(200, "<html>WLAN</html>")});
    QTest::newRow("the second answer comes first") << QList<Fault>{{Act::Delay, {}, 1s}, pass};
    QTest::newRow("the first is late and dropped, the second is refused")
        << QList<Fault>{{Act::Delay, {}, 6s}, busy};
}

void SenderWindowTest::eachArrivesOnce()
{
    QFETCH(QList<Fault>, faults);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    for (const Fault &fault : faults)
        proxy.meet(fault);
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.line().setPatience({2'000ms, 4'000ms});
    handIn(kiosk, 2 * atOnce + 10);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 2 * atOnce + 10, 60'000);
    QVERIFY(proxy.met() >= 1);
    QVERIFY(kiosk.sender().lineUp());
    QCOMPARE(onTheWay(kiosk), 0);
    allAreInOnce(2 * atOnce + 10);
}

void SenderWindowTest::oneTriesALineInTrouble()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet(busy, 2);
    proxy.meet({Act::AnswerBefore, FaultProxy::http(503, "balancer")}); // one item alone
    proxy.meet({Act::Delay, {}, 1s});                                   // and again
    LineFixture kiosk(m_machine, proxy.url());
    handIn(kiosk, 3 * atOnce);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.requests().size(), 2, 20'000);
    for (const int requests : {3, 4}) {
        QTRY_COMPARE_WITH_TIMEOUT(proxy.requests().size(), requests, 20'000);
        QVERIFY(proxy.requests().last() != QStringLiteral("submissions"));
        QVERIFY(onTheWay(kiosk) <= 1);
    }
    QTest::qWait(300);
    QCOMPARE(proxy.requests().size(), 4);
    QCOMPARE(onTheWay(kiosk), 1);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 3 * atOnce, 20'000);
    allAreInOnce(3 * atOnce);
}

void SenderWindowTest::theOthersSuccessDoesNotShortenAPause()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::AnswerBefore, FaultProxy::ours(429, "BUSY", "Retry-After: 3\r\n")});
    proxy.meet({Act::Delay, {}, 500ms}); // its answer comes when the line waits already
    LineFixture kiosk(m_machine, proxy.url());
    handIn(kiosk, 3 * atOnce);
    QElapsedTimer since;
    since.start();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, atOnce, 20'000);
    kiosk.sender().nudge();
    QTRY_VERIFY_WITH_TIMEOUT(proxy.requests().size() > 2, 20'000);
    QVERIFY2(since.elapsed() >= 3'000, std::to_string(since.elapsed()).c_str());
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 3 * atOnce, 20'000);
    allAreInOnce(3 * atOnce);
}

// What was said about many at once is counted against none of them, or each would be tried once more without
// a pause.
void SenderWindowTest::staysCalmInAnOutage()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet(busy, 1'000);
    LineFixture kiosk(m_machine, proxy.url());
    handIn(kiosk, 2 * atOnce);
    kiosk.sender().start();
    QTest::qWait(8'000); // pauses of 1, 2 and 4 s, or half of each
    QVERIFY2(proxy.requests().size() <= 8, std::to_string(proxy.requests().size()).c_str());
    QVERIFY(proxy.requests().size() >= 4);
    QCOMPARE(kiosk.outbox().counts().waiting, 2 * atOnce);
}

void SenderWindowTest::aVisitIsNeverOnBoth()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({Act::Delay, {}, 300ms}, 4);
    LineFixture kiosk(m_machine, proxy.url());
    std::set<std::string> visit;
    for (int i = 0; i < 6; ++i) {
        handIn(kiosk, 30);
        Submission another = juminhyo(kiosk.procedures());
        another.visit = "one";
        visit.insert(kiosk.handIn(another));
    }
    std::ptrdiff_t most = 0;
    connect(&kiosk.sender(), &Sender::queueChanged, &kiosk.sender(), [&] {
        const auto items = kiosk.outbox().list();
        most = std::max(most, std::ranges::count_if(items, [&](const OutboxItem &item) {
                            return item.state == ItemState::Sending && visit.contains(item.id());
                        }));
    });
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 6 * 31, 30'000);
    QCOMPARE(most, 1);
    allAreInOnce(6 * 31);
    std::string ids;
    for (const std::string &id : visit)
        ids += (ids.empty() ? "'" : ",'") + id + '\'';
    const std::string disorder =
        "SELECT count(*) FROM (SELECT receipt, lag(receipt) OVER (ORDER BY seq) AS before"
        " FROM submissions WHERE id IN (" +
        ids + ")) WHERE before > receipt";
    QCOMPARE(m_centre->number(disorder.c_str()), 0);
}

// Centre and machine die in turn while two requests are on the way.
void SenderWindowTest::survivesDeathsInBetween()
{
    constexpr int all = 8 * atOnce;
    auto kiosk = std::make_unique<LineFixture>(m_machine, m_centre->url());
    handIn(*kiosk, all);
    int onBoth = 0;
    for (int death = 0; death < 8; ++death) {
        kiosk->sender().start();
        QTest::qWait(QRandomGenerator::global()->bounded(5, 120));
        onBoth += onTheWay(*kiosk) > atOnce;
        if (death % 2 == 0) {
            m_centre->kill();
            QVERIFY(m_centre->start());
        }
        kiosk = std::make_unique<LineFixture>(m_machine, m_centre->url());
    }
    QVERIFY(onBoth > 0);
    kiosk->sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk->outbox().counts().accepted, all, 60'000);
    QCOMPARE(onTheWay(*kiosk), 0);
    allAreInOnce(all);
}

QTEST_GUILESS_MAIN(SenderWindowTest)
#include "SenderWindowTest.moc"
