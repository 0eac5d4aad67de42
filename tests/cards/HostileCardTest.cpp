// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include "drivers/card/CardChannel.h"

#include <QTest>

#include <deque>
#include <functional>
#include <random>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;

// A card that means no good. It may not take the program down, keep it for ever, or get a PIN twice.
class HostileCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersToRead_data();
    void answersToRead();
    void endlessParts();
    void endlessPartsOfOneByte();
    void endlessChunks();
    void noise();
};

namespace
{

// Answers VERIFY and SELECT like a good card, and READ as it is told.
class BadCard : public Transport
{
public:
    using Read = std::function<Bytes(int)>; // the nth READ or GET RESPONSE, from 0
    explicit BadCard(Read read) : m_read(std::move(read)) {}
    Result<Bytes> transmit(ByteView command) override
    {
        ++commands;
        if (command[1] == 0x20 && command.size() == 4)
            return Bytes{0x63, 0xC3};
        if (command[1] == 0x20)
            ++pins;
        if (command[1] == 0xB0 || command[1] == 0xC0)
            return m_read(m_reads++);
        return Bytes{0x90, 0x00};
    }
    void powerOff() override {}
    int commands = 0;
    int pins = 0;

private:
    Read m_read;
    int m_reads = 0;
};

Bytes fromHex(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

std::string readWith(BadCard &card)
{
    return codeOf(MyNumberCard(card).readFacts(secret("1234"), MyNumberCard::LastTry::Keep));
}

} // namespace

void HostileCardTest::answersToRead_data()
{
    QTest::addColumn<QByteArray>("hex"); // of every answer to READ
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *hex, const char *code) {
        QTest::newRow(name) << QByteArray(hex) << QString(code);
    };
    row("good",
        "ff2011df220141df230142df24083139383030323137"
        "9000",
        "CARD-DATA"); // length one short
    row("good, right length",
        "ff2013df220141df230142df24083139383030323137"
        "9000",
        "ok");
    row("more than asked for",
        "ff2013df220141df230142df24083139383030323137ffffff"
        "6282",
        "ok");
    row("nothing", "9000", "CARD-DATA");
    row("only filler", "ffffffffffff9000", "CARD-DATA");
    row("half a header", "ff9000", "CARD-DATA");
    row("longer than any file", "ff2082ffff9000", "CARD-DATA");
    row("length of four bytes", "ff2084ffffffff9000", "CARD-DATA");
    row("repeats its start", "ff2082010041419000", "CARD-DATA");
    row("always another length", "6c10", "CARD-PROTOCOL");
    row("never a file", "6a82", "CARD-PROTOCOL");
    row("past the end at once", "6b00", "CARD-PROTOCOL");
    row("nothing waits", "6100", "CARD-PROTOCOL");
    row("one byte", "90", "CARD-REMOVED");
    row("no byte", "", "CARD-REMOVED");
}

void HostileCardTest::answersToRead()
{
    QFETCH(QByteArray, hex);
    BadCard card([&](int) { return fromHex(hex); });
    QTEST(QString::fromStdString(readWith(card)), "code");
    QCOMPARE(card.pins, 1);
    QVERIFY(card.commands < 200);
}

void HostileCardTest::endlessParts()
{
    BadCard card([](int) {
        Bytes part(256, 0x41);
        part.insert(part.end(), {0x61, 0x00});
        return part;
    });
    QCOMPARE(readWith(card), std::string("CARD-PROTOCOL"));
    QVERIFY(card.commands < 1000);
}

// 65,536 answers are within what a card may hold, and keep a person for minutes.
void HostileCardTest::endlessPartsOfOneByte()
{
    BadCard card([](int) { return fromHex("416100"); });
    QCOMPARE(readWith(card), std::string("CARD-PROTOCOL"));
    QCOMPARE(card.commands, CardChannel::mostExchanges);
    BadCard looked([](int) { return fromHex("416100"); });
    QCOMPARE(codeOf(MyNumberCard(looked).status()), std::string("CARD-PROTOCOL"));
    QCOMPARE(looked.commands, CardChannel::mostExchanges);
}

// A long object that comes byte by byte ends with the object.
void HostileCardTest::endlessChunks()
{
    BadCard card([](int nth) { return nth == 0 ? fromHex("ff208200809000") : fromHex("009000"); });
    QCOMPARE(readWith(card), std::string("CARD-DATA"));
    QCOMPARE(card.commands, 3 + 1 + 128);
}

void HostileCardTest::noise()
{
    std::mt19937 random(20261123); // the same noise each time
    for (int round = 0; round < 3000; ++round) {
        BadCard card([&](int) {
            Bytes bytes = fromHex("ff2013df220141df230142df24083139383030323137ffff9000");
            for (int flips = 1 + int(random() % 4); flips > 0; --flips)
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            bytes.resize(random() % 8 == 0 ? random() % bytes.size() : bytes.size());
            return bytes;
        });
        readWith(card);
        QCOMPARE(card.pins, 1);
        QVERIFY(card.commands <= CardChannel::mostExchanges);
    }
}

QTEST_GUILESS_MAIN(HostileCardTest)
#include "HostileCardTest.moc"
