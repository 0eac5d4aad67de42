// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using Fault = simulator::SimulatedReader::Fault;

class CardFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readFacts_data();
    void readFacts();
    void status_data();
    void status();
    void everyStepOfEveryCard_data();
    void everyStepOfEveryCard();
};

namespace
{

struct FaultRow {
    const char *name;
    Fault fault;
    std::uint16_t word = 0;
};
const FaultRow faults[] = {
    {"removed", Fault::Removed},   {"relaid", Fault::Relaid},     {"mute", Fault::Mute},
    {"short", Fault::Short},       {"garbage", Fault::Garbage},   {"6F00", Fault::Word, 0x6F00},
    {"6982", Fault::Word, 0x6982}, {"6A82", Fault::Word, 0x6A82}, {"6700", Fault::Word, 0x6700},
    {"6C10", Fault::Word, 0x6C10}, {"6110", Fault::Word, 0x6110}, {"63C1", Fault::Word, 0x63C1},
    {"6984", Fault::Word, 0x6984}, {"9000", Fault::Word, 0x9000},
};

// Rows of a table: a fault, and the code that each step then ends with.
void addRows(const QStringList &lines)
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("code");
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(' ');
        const auto row = std::ranges::find(faults, words[0].toStdString(), &FaultRow::name);
        QVERIFY2(row != std::end(faults), qPrintable(line));
        for (int step = 1; step < words.size(); ++step)
            QTest::addRow("%s at %d", row->name, step)
                << int(row - std::begin(faults)) << step << words[step];
    }
}

} // namespace

void CardFaultTest::readFacts_data()
{
    // SELECT         tries          VERIFY         READ
    addRows({
        "removed CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "relaid  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "mute    CARD-MUTE     CARD-MUTE     CARD-MUTE     CARD-MUTE",
        "short   CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "garbage CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL",
        "6F00    ok            ok            CARD-PROTOCOL ok",
        "6982    CARD-OTHER    ok            CARD-PROTOCOL CARD-PROTOCOL",
        "6A82    CARD-OTHER    ok            CARD-PROTOCOL ok",
        "6700    CARD-OTHER    ok            PIN-FORMAT    ok",
        "6C10    CARD-OTHER    ok            CARD-PROTOCOL ok",
        "6110    CARD-OTHER    ok            CARD-PROTOCOL ok",
        "63C1    CARD-OTHER    PIN-LAST-TRY  PIN-WRONG     ok",
        "6984    CARD-OTHER    PIN-BLOCKED   PIN-BLOCKED   ok",
        "9000    ok            ok            ok            CARD-DATA",
    });
}

void CardFaultTest::readFacts()
{
    QFETCH(int, fault);
    QFETCH(int, step);
    QFETCH(QString, code);
    LaidCard laid(personaWith(""));
    laid.reader.failAt(step, faults[fault].fault, faults[fault].word);
    const Result<TextFacts> facts = laid.facts("1234");
    QCOMPARE(QString::fromStdString(codeOf(facts)), code);
    const bool reachedVerify = step >= 3 || facts.ok();
    QCOMPARE(laid.reader.pinsSent(), reachedVerify ? 1 : 0);
    QCOMPARE(laid.textTries(), 3);
}

void CardFaultTest::status_data()
{
    // text AP  its tries  tries of B  JPKI AP  auth tries  sign tries  certificates  common AP  record
    const auto all = [](const char *fault, const char *code) {
        return QString(fault) + QString(" %1").arg(code).repeated(9);
    };
    addRows({
        all("removed", "CARD-REMOVED"),
        all("relaid", "CARD-REMOVED"),
        all("mute", "CARD-MUTE"),
        all("short", "CARD-REMOVED"),
        "garbage CARD-PROTOCOL ok ok CARD-PROTOCOL ok ok ok CARD-PROTOCOL ok",
        all("6F00", "ok"),
        all("6A82", "ok"),
    });
}

void CardFaultTest::status()
{
    QFETCH(int, fault);
    QFETCH(int, step);
    QFETCH(QString, code);
    LaidCard laid(personaWith(""));
    laid.reader.failAt(step, faults[fault].fault, faults[fault].word);
    const Result<CardStatus> status = laid.status();
    QCOMPARE(QString::fromStdString(codeOf(status)), code);
    QCOMPARE(laid.reader.pinsSent(), 0);
    // Without its text application it is no My Number card; whatever else fails leaves the kind.
    const bool textMissing = faults[fault].word == 0x6A82 && step == 1;
    if (status)
        QCOMPARE(status->kind, textMissing ? CardKind::Other : CardKind::MyNumber);
}

void CardFaultTest::everyStepOfEveryCard_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"hanako", "rare-glyphs", "old-contact"})
        QTest::newRow(file) << QString(file);
}

// Whatever happens wherever: right facts or an error, one PIN at most, and no try lost by us.
void CardFaultTest::everyStepOfEveryCard()
{
    QFETCH(QString, file);
    const simulator::Persona persona = personaNamed(file.toStdString());
    const std::string pin = persona.pins.at(simulator::PinName::Text);
    LaidCard clean(persona);
    QVERIFY(clean.facts(pin).ok());
    const int steps = clean.reader.commands();
    QVERIFY(steps >= 4);
    for (const FaultRow &row : faults) {
        for (int step = 1; step <= steps; ++step) {
            LaidCard laid(persona);
            laid.reader.failAt(step, row.fault, row.word);
            const Result<TextFacts> facts = laid.facts(pin);
            const QByteArray where = QByteArray(row.name) + " at " + QByteArray::number(step);
            QVERIFY2(laid.reader.pinsSent() <= 1, where.constData());
            QCOMPARE(laid.textTries(), 3);
            QVERIFY2(!facts.ok() || facts->name == persona.name, where.constData());
            QVERIFY2(!facts.ok() || facts->address == persona.address, where.constData());
            if (row.fault == Fault::Removed || row.fault == Fault::Relaid)
                QVERIFY2(codeOf(facts) == "CARD-REMOVED", where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(CardFaultTest)
#include "CardFaultTest.moc"
