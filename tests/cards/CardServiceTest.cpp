// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/EventLog.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using namespace std::chrono_literals;
using Fault = simulator::SimulatedReader::Fault;

class CardServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatHappens();
    void reads();
    void powersOffAfterReading();
    void wrongPinThenRight();
    void oneAtATime();
    void withoutCard_data();
    void withoutCard();
    void neverOnAnotherCard();
    void removedWhileReading();
    void badFirstLook();
    void badForGood();
    void release();
    void leavesTheCardAloneOnceAnswered();
    void endsWithWorkWaiting();
};

void CardServiceTest::tellsWhatHappens()
{
    simulator::SimulatedReader reader;
    WatchedService watched(reader.port());
    QVERIFY(watched.event(Presence::NoCard, 5s));
    reader.insert(cardOf(personaNamed("hanako")));
    const auto first = watched.event(Presence::Card, 5s);
    QVERIFY(first);
    QCOMPARE(first->status.kind, CardKind::MyNumber);
    QCOMPARE(first->status.textTries, std::optional(3));
    QVERIFY(!first->error);
    reader.remove();
    QVERIFY(watched.event(Presence::NoCard, 5s));
    reader.insert(cardOf(personaNamed("other-card")));
    const auto second = watched.event(Presence::Card, 5s);
    QVERIFY(second);
    QCOMPARE(second->status.kind, CardKind::Other);
    QVERIFY(second->insertion != first->insertion);
    for (const Presence presence : {Presence::NoReader, Presence::NoService, Presence::Busy}) {
        reader.setPresence(presence);
        QVERIFY(watched.event(presence, 5s));
    }
}

void CardServiceTest::reads()
{
    LaidCard laid(personaWith(""));
    WatchedService watched(laid.reader.port());
    QVERIFY(watched.event(Presence::Card, 5s));
    watched.read(secret("1234"));
    const auto facts = watched.facts.next(5s);
    QVERIFY(facts && facts->ok());
    QCOMPARE((*facts)->name, std::string("試験　花子"));
}

void CardServiceTest::powersOffAfterReading()
{
    LaidCard laid(personaWith(""));
    {
        WatchedService watched(laid.reader.port());
        QVERIFY(watched.event(Presence::Card, 5s));
        watched.read(secret("1234"));
        QVERIFY(watched.facts.next(5s));
    }
    const Bytes select{0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0x10,
                       0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};
    const Bytes read{0x00, 0xB0, 0x82, 0x00, 0x00};
    QCOMPARE(laid.card->answer(select), (Bytes{0x90, 0x00}));
    QCOMPARE(laid.card->answer(read), (Bytes{0x69, 0x82}));
}

void CardServiceTest::wrongPinThenRight()
{
    LaidCard laid(personaWith(""));
    WatchedService watched(laid.reader.port());
    QVERIFY(watched.event(Presence::Card, 5s));
    watched.read(secret("0000"));
    const auto wrong = watched.facts.next(5s);
    QVERIFY(wrong);
    QCOMPARE(codeOf(*wrong), std::string("PIN-WRONG"));
    QCOMPARE(wrong->error().triesLeft, 2);
    watched.read(secret("0001"));
    QCOMPARE(watched.facts.next(5s)->error().triesLeft, 1);
    watched.read(secret("1234")); // now only the counter may
    QCOMPARE(codeOf(*watched.facts.next(5s)), std::string("PIN-LAST-TRY"));
    watched.read(secret("1234"), MyNumberCard::LastTry::Spend);
    QCOMPARE(codeOf(*watched.facts.next(5s)), std::string("ok"));
    QCOMPARE(laid.reader.pinsSent(), 3);
}

void CardServiceTest::oneAtATime()
{
    LaidCard laid(personaWith(""));
    std::mutex hold;
    std::unique_lock held(hold);
    Mailbox<std::string> codes;
    CardService service(laid.reader.port(), [](const CardService::Event &) {});
    const auto ask = [&](bool wait) {
        service.readFacts(secret("1234"), MyNumberCard::LastTry::Keep, [&, wait](Result<TextFacts> facts) {
            if (wait)
                const std::lock_guard lock(hold);
            codes.put(codeOf(facts));
        });
    };
    ask(true); // its callback keeps the thread until the others have asked
    ask(false);
    ask(false);
    held.unlock();
    std::vector<std::string> all;
    for (int i = 0; i < 3; ++i)
        all.push_back(codes.next(5s).value_or("none"));
    std::ranges::sort(all);
    // The first may have been through before the second came.
    QVERIFY(all.back() == "ok");
    QVERIFY(all.front() == "CARD-BUSY");
    QVERIFY(laid.reader.pinsSent() <= 2);
}

void CardServiceTest::withoutCard_data()
{
    QTest::addColumn<int>("presence");
    QTest::addColumn<QString>("code");
    QTest::newRow("no card") << int(Presence::NoCard) << "CARD-ABSENT";
    QTest::newRow("no reader") << int(Presence::NoReader) << "CARD-NO-READER";
    QTest::newRow("no service") << int(Presence::NoService) << "CARD-NO-SERVICE";
    QTest::newRow("busy") << int(Presence::Busy) << "CARD-BUSY";
}

void CardServiceTest::withoutCard()
{
    QFETCH(int, presence);
    simulator::SimulatedReader reader;
    reader.setPresence(static_cast<Presence>(presence));
    WatchedService watched(reader.port());
    QVERIFY(watched.event(static_cast<Presence>(presence), 5s));
    watched.read(secret("1234"));
    const auto facts = watched.facts.next(5s);
    QVERIFY(facts);
    QTEST(QString::fromStdString(codeOf(*facts)), "code");
    QCOMPARE(reader.commands(), 0);
}

// The PIN that was typed for one card is not tried on the next.
void CardServiceTest::neverOnAnotherCard()
{
    simulator::SimulatedReader reader;
    reader.insert(cardOf(personaNamed("hanako")));
    Mailbox<std::string> codes;
    std::mutex swapping;
    std::unique_lock beforeSwap(swapping);
    CardService *asked = nullptr;
    CardService service(reader.port(), [&](const CardService::Event &event) {
        const std::lock_guard wait(swapping);
        if (event.presence == Presence::Card && event.insertion == 1)
            asked->readFacts(secret("1234"), MyNumberCard::LastTry::Keep,
                             [&](Result<TextFacts> facts) { codes.put(codeOf(facts)); });
    });
    asked = &service;
    while (reader.commands() < 8) // the card thread looks at the first card, and then waits for us
        QTest::qSleep(1);
    reader.insert(cardOf(personaNamed("taro")));
    beforeSwap.unlock();
    QCOMPARE(codes.next(5s).value_or("none"), std::string("CARD-CHANGED"));
    QCOMPARE(reader.pinsSent(), 0);
}

void CardServiceTest::removedWhileReading()
{
    LaidCard laid(personaWith(""));
    WatchedService watched(laid.reader.port());
    QVERIFY(watched.event(Presence::Card, 5s));
    for (const int step : {1, 2, 3, 4}) {
        laid.reader.failAt(step, Fault::Relaid);
        watched.read(secret("1234"));
        const auto facts = watched.facts.next(5s);
        QVERIFY(facts);
        QCOMPARE(codeOf(*facts), std::string("CARD-REMOVED"));
        QVERIFY(watched.event(Presence::Card, 5s)); // laid again; nothing is sent until asked
    }
    QCOMPARE(laid.reader.pinsSent(), 2);
}

// Laid badly at first: nobody is told of trouble that is gone half a second later.
void CardServiceTest::badFirstLook()
{
    simulator::SimulatedReader reader;
    WatchedService watched(reader.port());
    QVERIFY(watched.event(Presence::NoCard, 5s));
    reader.failAt(1, Fault::Mute);
    reader.insert(cardOf(personaWith("")));
    const auto event = watched.events.next(5s);
    QVERIFY(event);
    QVERIFY(!event->error);
    QCOMPARE(event->status.kind, CardKind::MyNumber);
}

void CardServiceTest::badForGood()
{
    class MutePort : public ReaderPort
    {
    public:
        State state() override { return {Presence::Card, "mute", 7}; }
        State waitForChange(const State &, std::chrono::milliseconds) override
        {
            QTest::qSleep(5); // no need to wait for as long as the service would
            return state();
        }
        void wake() override {}
        Result<std::unique_ptr<Transport>> connect() override
        {
            ++connects;
            return ErrorCode::CardMute;
        }
        std::atomic<int> connects = 0;
    };
    auto port = std::make_unique<MutePort>();
    MutePort &mute = *port;
    WatchedService watched(std::move(port));
    const auto event = watched.events.next(5s);
    QVERIFY(event && event->error);
    QCOMPARE(event->error->code, ErrorCode::CardMute);
    QVERIFY(!watched.events.next(200ms)); // told once
    QCOMPARE(mute.connects.load(), 5);    // and not asked for ever
}

void CardServiceTest::release()
{
    LaidCard laid(personaWith(""));
    WatchedService watched(laid.reader.port());
    const auto event = watched.event(Presence::Card, 5s);
    QVERIFY(event);
    watched.service.release();
    QVERIFY(!watched.events.next(100ms)); // the same card is no new one
    watched.read(secret("1234"));
    QVERIFY(watched.facts.next(5s)->ok());
}

// What a person may take away again is not touched any more: the end of a visit and work asked for at once.
void CardServiceTest::leavesTheCardAloneOnceAnswered()
{
    class CountingPort : public ReaderPort
    {
    public:
        explicit CountingPort(std::unique_ptr<ReaderPort> port) : m_port(std::move(port)) {}
        State state() override { return m_port->state(); }
        State waitForChange(const State &known, std::chrono::milliseconds limit) override
        {
            return m_port->waitForChange(known, limit);
        }
        void wake() override { m_port->wake(); }
        Result<std::unique_ptr<Transport>> connect() override
        {
            ++connects;
            return m_port->connect();
        }
        std::atomic<int> connects = 0;

    private:
        std::unique_ptr<ReaderPort> m_port;
    };
    LaidCard laid(personaWith(""));
    auto port = std::make_unique<CountingPort>(laid.reader.port());
    CountingPort &counting = *port;
    WatchedService watched(std::move(port));
    QVERIFY(watched.event(Presence::Card, 5s));
    for (int i = 0; i < 20; ++i) {
        std::atomic<int> whenAnswered = 0;
        watched.service.release();
        watched.service.readFacts(secret("1234"), MyNumberCard::LastTry::Keep, [&](Result<TextFacts> facts) {
            whenAnswered = counting.connects.load();
            watched.facts.put(std::move(facts));
        });
        QVERIFY(watched.facts.next(5s)->ok());
        QTest::qWait(5);
        QCOMPARE(counting.connects.load(), whenAnswered.load());
    }
}

void CardServiceTest::endsWithWorkWaiting()
{
    for (int i = 0; i < 50; ++i) {
        LaidCard laid(personaWith(""));
        std::atomic<int> answers = 0;
        {
            CardService service(laid.reader.port(), [](const CardService::Event &) {});
            for (int j = 0; j < 3; ++j)
                service.readFacts(secret("1234"), MyNumberCard::LastTry::Keep,
                                  [&](const Result<TextFacts> &) { ++answers; });
            service.release();
        }
        QCOMPARE(answers.load(), 3);
    }
}

QTEST_GUILESS_MAIN(CardServiceTest)
#include "CardServiceTest.moc"
