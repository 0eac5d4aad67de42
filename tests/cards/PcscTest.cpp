// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/EventLog.h"
#include "tests/cards/SoftcardProcess.h"

#include <QTest>

#include <winscard.h>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using namespace std::chrono_literals;

// Through the real pcscd and vpcd. Runs inside tests/support/namespace.sh only.
class PcscTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsFacts();
    void tellsInsertionsApart();
    void removedInTheMiddle_data();
    void removedInTheMiddle();
    void serviceDiesAndComesBack_data();
    void serviceDiesAndComesBack();
    void noService();
    void virtualReadersOnlyForTraining();
    void prefersMyNumberCard();
    void waitsForAnotherProgram();
    void letsGoWhileNobodyWorks();
    void waitsWithoutWork();
};

namespace
{

void pcscd(const char *verb)
{
    QCOMPARE(QProcess::execute(PCSCD, {verb}), 0);
}

std::optional<CardService::Event> readable(WatchedService &watched)
{
    return watched.events.next(
        [](const CardService::Event &event) { return event.presence == Presence::Card && !event.error; },
        15s);
}

// Another program that holds the card.
class Rival
{
public:
    explicit Rival(DWORD share)
    {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        DWORD protocol = 0;
        result = SCardConnect(m_context, "Virtual PCD 00 00", share, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                              &m_card, &protocol);
    }
    ~Rival()
    {
        SCardDisconnect(m_card, SCARD_LEAVE_CARD);
        SCardReleaseContext(m_context);
    }
    LONG result = SCARD_F_INTERNAL_ERROR;

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
};

} // namespace

void PcscTest::init()
{
    QVERIFY2(qEnvironmentVariableIsSet("MADOGUCHI_NAMESPACE"), "run it by tests/support/namespace.sh");
    pcscd("stop");
    pcscd("start"); // readers without the past of the test before
}

void PcscTest::readsFacts()
{
    SoftcardProcess softcard("rare-glyphs");
    QVERIFY(softcard.ready());
    WatchedService watched(pcscReaders());
    const auto event = readable(watched);
    QVERIFY(event);
    QCOMPARE(event->status.kind, CardKind::MyNumber);
    QCOMPARE(event->status.expires, std::optional<std::string>("2030-05-05"));
    watched.read(secret("0000"));
    QCOMPARE(watched.facts.next(10s)->error().triesLeft, 2);
    watched.read(secret("9090"));
    const auto facts = watched.facts.next(10s);
    QVERIFY(facts);
    QCOMPARE(codeOf(*facts), std::string("ok"));
    const simulator::Persona persona = personaNamed("rare-glyphs");
    QCOMPARE((*facts)->name, persona.name);
    QCOMPARE((*facts)->address, persona.address);
    QVERIFY(softcard.say("count").endsWith("verifies 2 tries 3"));
}

void PcscTest::tellsInsertionsApart()
{
    SoftcardProcess softcard("hanako", {"--empty"});
    WatchedService watched(pcscReaders());
    QVERIFY(watched.event(Presence::NoCard, 5s));
    QCOMPARE(softcard.say("insert"), QByteArray("ok"));
    const auto first = readable(watched);
    QVERIFY(first);
    watched.service.release();
    watched.read(secret("1234"));
    QVERIFY(watched.facts.next(10s)->ok()); // power-off is no removal
    QCOMPARE(softcard.say("remove"), QByteArray("ok"));
    QVERIFY(watched.event(Presence::NoCard, 5s));
    QCOMPARE(softcard.say("insert"), QByteArray("ok"));
    const auto second = readable(watched);
    QVERIFY(second);
    QVERIFY(first->insertion != second->insertion);
}

void PcscTest::removedInTheMiddle_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("verifies");
    QTest::newRow("SELECT") << 1 << QByteArray("verifies 0 ");
    QTest::newRow("tries") << 2 << QByteArray("verifies 0 ");
    QTest::newRow("VERIFY") << 3 << QByteArray("verifies 0 ");
    QTest::newRow("READ") << 4 << QByteArray("verifies 1 ");
}

void PcscTest::removedInTheMiddle()
{
    QFETCH(int, step);
    QFETCH(QByteArray, verifies);
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    QCOMPARE(softcard.say("remove-at " + QByteArray::number(step)), QByteArray("ok"));
    watched.read(secret("1234"));
    const auto facts = watched.facts.next(10s);
    QVERIFY(facts);
    QCOMPARE(codeOf(*facts), std::string("CARD-REMOVED"));
    QVERIFY(watched.event(Presence::NoCard, 5s));
    QVERIFY(softcard.say("count").contains(verifies));
    QCOMPARE(softcard.say("insert"), QByteArray("ok"));
    QVERIFY(readable(watched));
    QVERIFY(softcard.say("count").contains(verifies)); // nothing was sent again
    watched.read(secret("1234"));
    QCOMPARE(codeOf(*watched.facts.next(10s)), std::string("ok"));
}

void PcscTest::serviceDiesAndComesBack_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("stopped") << QByteArray("stop");
    QTest::newRow("killed") << QByteArray("kill");
}

void PcscTest::serviceDiesAndComesBack()
{
    QFETCH(QByteArray, verb);
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    pcscd(verb.constData());
    QVERIFY(watched.event(Presence::NoService, 5s));
    watched.read(secret("1234"));
    QCOMPARE(codeOf(*watched.facts.next(5s)), std::string("CARD-NO-SERVICE"));
    pcscd("start");
    QVERIFY(readable(watched));
    watched.read(secret("1234"));
    QCOMPARE(codeOf(*watched.facts.next(10s)), std::string("ok"));
}

void PcscTest::noService()
{
    pcscd("stop");
    WatchedService watched(pcscReaders());
    QVERIFY(watched.event(Presence::NoService, 5s));
    watched.read(secret("1234"));
    QCOMPARE(codeOf(*watched.facts.next(5s)), std::string("CARD-NO-SERVICE"));
    pcscd("start");
    QVERIFY(watched.event(Presence::NoCard, 10s));
}

void PcscTest::virtualReadersOnlyForTraining()
{
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders(VirtualReaders::Ignored));
    QVERIFY(watched.event(Presence::NoReader, 5s));
    watched.read(secret("1234"));
    QCOMPARE(codeOf(*watched.facts.next(5s)), std::string("CARD-NO-READER"));
    QVERIFY(softcard.say("count").contains("commands 0 "));
}

void PcscTest::prefersMyNumberCard()
{
    SoftcardProcess transit("other-card");
    WatchedService watched(pcscReaders());
    const auto other = readable(watched);
    QVERIFY(other);
    QCOMPARE(other->status.kind, CardKind::Other);
    SoftcardProcess mine("hanako", {"--port", "35964"});
    const auto preferred = readable(watched);
    QVERIFY(preferred);
    QCOMPARE(preferred->status.kind, CardKind::MyNumber);
    QCOMPARE(transit.say("remove"), QByteArray("ok"));
    QVERIFY(!watched.events.next(1500ms)); // stays with it
    watched.read(secret("1234"));
    QCOMPARE(codeOf(*watched.facts.next(10s)), std::string("ok"));
}

void PcscTest::waitsForAnotherProgram()
{
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    for (const DWORD share : {SCARD_SHARE_SHARED, SCARD_SHARE_EXCLUSIVE}) {
        auto rival = std::make_unique<Rival>(share);
        QCOMPARE(rival->result, SCARD_S_SUCCESS);
        watched.read(secret("1234"));
        QCOMPARE(codeOf(*watched.facts.next(10s)), std::string("CARD-BUSY"));
        watched.read(secret("1234"));
        QTest::qSleep(300);
        rival.reset();
        QCOMPARE(codeOf(*watched.facts.next(10s)), std::string("ok"));
    }
    QVERIFY(softcard.say("count").contains("verifies 2 "));
}

void PcscTest::letsGoWhileNobodyWorks()
{
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    QTest::qSleep(50);
    const Rival rival(SCARD_SHARE_EXCLUSIVE);
    QCOMPARE(rival.result, SCARD_S_SUCCESS);
    QVERIFY(watched.event(Presence::Busy, 5s));
}

// A card that lies there for a while costs next to no processor time.
void PcscTest::waitsWithoutWork()
{
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    const std::clock_t before = std::clock();
    QTest::qSleep(3000);
    const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(used < 0.3, qPrintable(QString::number(used)));
}

QTEST_GUILESS_MAIN(PcscTest)
#include "PcscTest.moc"
