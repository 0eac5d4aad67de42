// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/EventLog.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <atomic>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using namespace std::chrono_literals;

// A reader, or pcscd before it, that does not answer. The person is told within three seconds, and what was
// told holds.
class StuckReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAnsweredFor_data();
    void isAnsweredFor();
    void whileLooking();
    void endsWhileStuck();
};

namespace
{

// Where a call waits for whoever opens the gate. Outlives the service: a thread may still wait in it.
class Gate
{
public:
    // The nth pass from now waits.
    void closeAt(int nth)
    {
        const std::lock_guard lock(m_mutex);
        m_left = nth;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_left = 0;
        m_waits = false;
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        if (m_left == 0 || --m_left > 0)
            return;
        m_waits = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_waits; });
    }
    bool reached(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, limit, [this] { return m_waits; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_left = 0;
    bool m_waits = false;
};

struct Gates {
    Gate command, answer, connect, state, wait, properties;
    std::atomic<bool> idle = false; // the card thread waits for something to happen
    // Those that the test names.
    Gate &named(const QString &name)
    {
        return name == "command"   ? command
               : name == "answer"  ? answer
               : name == "connect" ? connect
               : name == "state"   ? state
               : name == "wait"    ? wait
                                   : properties;
    }
    void openAll()
    {
        for (Gate *gate : {&command, &answer, &connect, &state, &wait, &properties})
            gate->open();
    }
};

class GatedTransport : public Transport
{
public:
    GatedTransport(std::unique_ptr<Transport> inner, std::shared_ptr<Gates> gates)
        : m_inner(std::move(inner)), m_gates(std::move(gates))
    {
    }
    Result<Bytes> transmit(ByteView command) override
    {
        m_gates->command.pass();
        Result<Bytes> answer = m_inner->transmit(command);
        m_gates->answer.pass();
        return answer;
    }
    void powerOff() override { m_inner->powerOff(); }
    bool passesExtended() override
    {
        m_gates->properties.pass();
        return m_inner->passesExtended();
    }

private:
    std::unique_ptr<Transport> m_inner;
    std::shared_ptr<Gates> m_gates;
};

class GatedPort : public ReaderPort
{
public:
    GatedPort(std::unique_ptr<ReaderPort> inner, std::shared_ptr<Gates> gates)
        : m_inner(std::move(inner)), m_gates(std::move(gates))
    {
    }
    State state() override
    {
        m_gates->state.pass();
        return m_inner->state();
    }
    State waitForChange(const State &known, std::chrono::milliseconds limit) override
    {
        m_gates->idle = true;
        const State now = m_inner->waitForChange(known, limit);
        m_gates->idle = false;
        m_gates->wait.pass();
        return now;
    }
    void wake() override { m_inner->wake(); }
    Result<std::unique_ptr<Transport>> connect() override
    {
        m_gates->connect.pass();
        auto transport = m_inner->connect();
        if (!transport)
            return transport;
        return std::unique_ptr<Transport>(std::make_unique<GatedTransport>(std::move(*transport), m_gates));
    }

private:
    std::unique_ptr<ReaderPort> m_inner;
    std::shared_ptr<Gates> m_gates;
};

// A card behind gates, and a service that has looked at it.
struct StuckReader {
    StuckReader() : laid(personaWith("")), gates(std::make_shared<Gates>()) {}
    ~StuckReader() { gates->openAll(); }
    std::unique_ptr<ReaderPort> port() { return std::make_unique<GatedPort>(laid.reader.port(), gates); }
    LaidCard laid;
    std::shared_ptr<Gates> gates;
};

constexpr auto mostPatience = 3000; // ms, as CardService promises

} // namespace

void StuckReaderTest::isAnsweredFor_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("pins"); // that were on their way when the reader fell silent
    const auto row = [](const char *gate, int nth, int pins) {
        QTest::addRow("%s %d", gate, nth) << QString(gate) << nth << pins;
    };
    row("wait", 1, 0); // before it has seen that something was asked
    row("state", 1, 0);
    row("connect", 1, 0);
    row("state", 2, 0);
    row("command", 1, 0); // SELECT
    row("answer", 1, 0);
    row("command", 2, 0); // tries
    row("answer", 2, 0);
    row("command", 3, 1); // VERIFY
    row("answer", 3, 1);
    row("properties", 1, 1);
    row("command", 4, 1); // READ
    row("answer", 4, 1);
}

void StuckReaderTest::isAnsweredFor()
{
    QFETCH(QString, gate);
    QFETCH(int, nth);
    StuckReader stuck;
    WatchedService watched(stuck.port());
    const auto opened = qScopeGuard([&] { stuck.gates->openAll(); }); // else a test that fails hangs, too
    QVERIFY(watched.event(Presence::Card, 5s));
    QTRY_VERIFY(stuck.gates->idle); // what is asked now is seen when it has come back from there
    Gate &closed = stuck.gates->named(gate);
    closed.closeAt(nth);
    QElapsedTimer timer;
    timer.start();
    watched.read(secret("1234"));
    QVERIFY(closed.reached(1s));
    const auto first = watched.facts.next(5s);
    QVERIFY(first);
    QVERIFY2(timer.elapsed() < mostPatience, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(codeOf(*first), std::string("CARD-MUTE"));

    timer.restart();
    watched.read(secret("1234"));
    const auto second = watched.facts.next(5s);
    QVERIFY(second && !*second);
    QVERIFY(timer.elapsed() < mostPatience);

    const int before = stuck.laid.reader.commands();
    closed.open();
    QVERIFY(!watched.facts.next(300ms)); // the late result is nobody's
    // At most what was on its way arrives; nothing follows.
    QVERIFY(stuck.laid.reader.commands() <= before + (gate == "command" ? 1 : 0));
    QTEST(stuck.laid.reader.pinsSent(), "pins");

    watched.read(secret("1234"));
    const auto again = watched.facts.next(5s);
    QVERIFY(again);
    QCOMPARE(codeOf(*again), std::string("ok"));
}

void StuckReaderTest::whileLooking()
{
    StuckReader stuck;
    stuck.gates->answer.closeAt(2);
    QElapsedTimer timer;
    timer.start();
    WatchedService watched(stuck.port());
    const auto told = watched.events.next(5s);
    QVERIFY(told && told->error);
    QVERIFY(timer.elapsed() < mostPatience);
    QCOMPARE(told->error->code, ErrorCode::CardMute);
    stuck.gates->openAll();
    const auto seen = watched.events.next([](const auto &event) { return !event.error; }, 5s);
    QVERIFY(seen);
    QCOMPARE(seen->status.kind, CardKind::MyNumber);
}

void StuckReaderTest::endsWhileStuck()
{
    StuckReader stuck;
    stuck.gates->answer.closeAt(12); // in the middle of READ, after the first look
    std::atomic<int> answers = 0;
    QElapsedTimer timer;
    {
        WatchedService watched(stuck.port());
        QVERIFY(watched.event(Presence::Card, 5s));
        watched.service.readFacts(secret("1234"), MyNumberCard::LastTry::Keep,
                                  [&](const Result<TextFacts> &) { ++answers; });
        QVERIFY(stuck.gates->answer.reached(1s));
        timer.start();
    }
    QVERIFY(timer.elapsed() < mostPatience);
    QCOMPARE(answers.load(), 1);
    stuck.gates->openAll();
    QTest::qSleep(200); // what was left behind ends, and calls nobody
    QCOMPARE(answers.load(), 1);
}

QTEST_GUILESS_MAIN(StuckReaderTest)
#include "StuckReaderTest.moc"
