// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftcardFault.h"
#include "tests/cards/CardTestSupport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::simulator;
using namespace madoguchi::test;
using Fault = SimulatedReader::Fault;

// What the simulated reader and madoguchi-softcard do wrong on demand.
class SoftwareFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reader_data();
    void reader();
    void anotherCard();
    void delays();
    void removedWhileLate();
    void reads_data();
    void reads();
};

namespace
{

const Bytes question{0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0x10,
                     0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};
const Bytes good{0x90, 0x00};

} // namespace

void SoftwareFaultTest::reader_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("answer"); // or the code
    QTest::addColumn<bool>("stays");        // the same card, powered
    QTest::newRow("removed") << int(Fault::Removed) << QByteArray("CARD-REMOVED") << false;
    QTest::newRow("relaid") << int(Fault::Relaid) << QByteArray("CARD-REMOVED") << false;
    QTest::newRow("swapped for nothing") << int(Fault::Swapped) << QByteArray("CARD-REMOVED") << false;
    QTest::newRow("mute") << int(Fault::Mute) << QByteArray("CARD-MUTE") << true;
    QTest::newRow("short") << int(Fault::Short) << QByteArray("90") << true;
    QTest::newRow("garbage") << int(Fault::Garbage) << QByteArray("deadbeef1234") << true;
    QTest::newRow("word") << int(Fault::Word) << QByteArray("6f00") << true;
    QTest::newRow("delay") << int(Fault::Delay) << QByteArray("9000") << true;
}

void SoftwareFaultTest::reader()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, answer);
    QFETCH(bool, stays);
    LaidCard laid(personaWith(""));
    const auto transport = laid.port->connect();
    const auto hex = [](const Result<Bytes> &result) {
        return result ? QByteArray(reinterpret_cast<const char *>(result->data()), qsizetype(result->size()))
                            .toHex()
                      : QByteArray::fromStdString(codeOf(result));
    };
    laid.reader.failAt(2, Fault(fault), fault == int(Fault::Delay) ? 20 : 0x6F00);
    QCOMPARE(hex((*transport)->transmit(question)), QByteArray("9000"));
    QCOMPARE(hex((*transport)->transmit(question)), answer);
    QCOMPARE(hex((*transport)->transmit(question)), stays ? QByteArray("9000") : QByteArray("CARD-REMOVED"));
    QCOMPARE(laid.port->state().presence,
             stays || fault == int(Fault::Relaid) ? card::Presence::Card : card::Presence::NoCard);
}

void SoftwareFaultTest::anotherCard()
{
    LaidCard laid(personaNamed("hanako"));
    const auto before = laid.port->state();
    const auto taro = cardOf(personaNamed("taro"));
    laid.reader.swapTo(taro);
    laid.reader.failAt(3, Fault::Swapped);
    QCOMPARE(codeOf(laid.facts("1234")), std::string("CARD-REMOVED"));
    QVERIFY(laid.port->state().presence == card::Presence::Card);
    QVERIFY(laid.port->state().insertion != before.insertion);
    QCOMPARE(laid.card->verifies(), 0); // the PIN went to nobody
    QCOMPARE(taro->verifies(), 0);
    const auto facts = laid.facts("4321");
    QVERIFY(facts.ok());
    QCOMPARE(facts->name, std::string("見本　太郎"));
    // Once only.
    laid.reader.failAt(1, Fault::Swapped);
    QCOMPARE(codeOf(laid.facts("4321")), std::string("CARD-REMOVED"));
    QVERIFY(laid.port->state().presence == card::Presence::NoCard);
}

void SoftwareFaultTest::delays()
{
    LaidCard laid(personaWith(""));
    laid.reader.failAt(2, Fault::Delay, 150);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(laid.facts("1234").ok());
    QVERIFY(timer.elapsed() >= 150);
    QCOMPARE(laid.reader.pinsSent(), 1);
}

// The reader can still be asked and the card taken away while an answer is late.
void SoftwareFaultTest::removedWhileLate()
{
    LaidCard laid(personaWith(""));
    laid.reader.failAt(3, Fault::Delay, 2000);
    std::string code;
    std::thread reading([&] { code = codeOf(laid.facts("1234")); });
    while (laid.reader.commands() < 3)
        std::this_thread::yield();
    QElapsedTimer timer;
    timer.start();
    laid.reader.remove();
    QVERIFY(laid.port->state().presence == card::Presence::NoCard);
    QVERIFY(timer.elapsed() < 1000);
    reading.join();
    QCOMPARE(code, std::string("CARD-REMOVED"));
    QCOMPARE(laid.card->verifies(), 0);
}

void SoftwareFaultTest::reads_data()
{
    using Kind = SoftcardFault::Kind;
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("kind"); // -1: refused
    QTest::addColumn<int>("number");
    QTest::newRow("removed") << QByteArray("3 removed") << int(Kind::Removed) << 0;
    QTest::newRow("relaid") << QByteArray("3 relaid") << int(Kind::Relaid) << 0;
    QTest::newRow("silent") << QByteArray("3 silent") << int(Kind::Silent) << 0;
    QTest::newRow("mute") << QByteArray("3 mute") << int(Kind::Silent) << 0;
    QTest::newRow("short") << QByteArray("3 short") << int(Kind::Short) << 0;
    QTest::newRow("garbage") << QByteArray("3 garbage") << int(Kind::Garbage) << 0;
    QTest::newRow("word") << QByteArray("3 word 6F00") << int(Kind::Word) << 0x6F00;
    QTest::newRow("delay") << QByteArray("3 delay 500") << int(Kind::Delay) << 500;
    QTest::newRow("delay, too long") << QByteArray("3 delay 65000") << int(Kind::Delay) << 60'000;
    QTest::newRow("swapped") << QByteArray("3 swapped a file.json") << int(Kind::Swapped) << 0;
    for (const char *bad : {"", "removed", "0 removed", "-1 removed", "3", "3 burnt", "3 word", "3 word xyz",
                            "3 word 10000", "3 delay -5", "3 delay", "3 swapped"})
        QTest::newRow(*bad ? bad : "nothing") << QByteArray(bad) << -1 << 0;
}

void SoftwareFaultTest::reads()
{
    QFETCH(QByteArray, words);
    QFETCH(int, kind);
    QFETCH(int, number);
    const Result<SoftcardFault> fault = parseFault(words.toStdString());
    QCOMPARE(fault.ok(), kind >= 0);
    if (!fault)
        return;
    QCOMPARE(fault->commands, 3);
    QCOMPARE(int(fault->kind), kind);
    QCOMPARE(fault->number, number);
    if (kind == int(SoftcardFault::Kind::Swapped))
        QCOMPARE(fault->file, std::string("a file.json"));
}

QTEST_GUILESS_MAIN(SoftwareFaultTest)
#include "SoftwareFaultTest.moc"
