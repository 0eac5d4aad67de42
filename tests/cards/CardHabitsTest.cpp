// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;

// Every known difference between real cards, alone and together with long and short contents.
class CardHabitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void blockedByEitherWord_data();
    void blockedByEitherWord();
    void verifiedAlready();
    void firstCommandFails();
};

namespace
{

const char *const habits[] = {
    "",
    R"("lengths":"81")",
    R"("lengths":"82")",
    R"("filler":"00")",
    R"("filler":"none")",
    R"("firstCommand":"6F00")",
    R"("blockedWord":"6983")",
    R"("emptyVerify":"9000")",
    R"("shortIds":"refused")",
    R"("extendedLength":"6700")",
    R"("extendedLength":"6D00")",
    R"("extendedLength":"6B00")",
    R"("exactLength":true)",
    R"("exactLength":true,"extendedLength":"6700")",
    R"("replies":"61xx")",
    R"("replies":"61xx","extendedLength":"6700")",
    R"("verifySurvivesSelect":false,"verifySurvivesReset":false)",
    R"("lengths":"82","filler":"00","firstCommand":"6F00","shortIds":"refused","exactLength":true,"replies":"61xx")",
    R"("lengths":"82","shortIds":"refused","extendedLength":"6700","replies":"61xx")",
};

} // namespace

void CardHabitsTest::reads_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("length");
    for (const char *habit : habits) {
        for (const int length : {0, 1, 40, 75, 76, 77, 85, 100, 160, 170, 600})
            QTest::addRow("%s, address of %d characters", habit, length) << QString(habit) << length;
    }
}

void CardHabitsTest::reads()
{
    QFETCH(QString, keys);
    QFETCH(int, length);
    simulator::Persona persona = personaWith("\"habits\":{" + keys.toStdString() + "}");
    persona.address = QString("町").repeated(length).toStdString();
    LaidCard laid(persona);
    const Result<TextFacts> facts = laid.facts("1234");
    QCOMPARE(codeOf(facts), std::string("ok"));
    QCOMPARE(facts->name, persona.name);
    QCOMPARE(facts->address, persona.address);
    QCOMPARE(laid.reader.pinsSent(), 1);
    const Result<CardStatus> status = laid.status();
    QCOMPARE(codeOf(status), std::string("ok"));
    QCOMPARE(status->kind, CardKind::MyNumber);
    QCOMPARE(status->signTries, std::optional(5));
    QCOMPARE(status->under15, std::optional(false));
    QCOMPARE(status->expires, std::optional<std::string>("2035-03-31"));
    QCOMPARE(status->serial, std::optional<std::string>(persona.serial));
}

void CardHabitsTest::blockedByEitherWord_data()
{
    QTest::addColumn<int>("word");
    QTest::newRow("6983") << 0x6983;
    QTest::newRow("6984") << 0x6984;
}

// Some cards tell the blocking only when the PIN comes: then one PIN has been sent, and no more.
void CardHabitsTest::blockedByEitherWord()
{
    QFETCH(int, word);
    for (const int at : {2, 3}) { // asked for tries, or verified
        LaidCard laid(personaWith(""));
        laid.reader.failAt(at, simulator::SimulatedReader::Fault::Word, static_cast<std::uint16_t>(word));
        QCOMPARE(codeOf(laid.facts("1234")), std::string("PIN-BLOCKED"));
        QCOMPARE(laid.reader.pinsSent(), at - 2);
    }
}

// 9000 to the question for tries: nothing is known of them, and the PIN is still verified once.
void CardHabitsTest::verifiedAlready()
{
    LaidCard laid(personaWith(R"("habits":{"emptyVerify":"9000"})"));
    QVERIFY(laid.facts("1234").ok()); // stays powered and verified
    QVERIFY(laid.facts("1234").ok());
    QCOMPARE(codeOf(laid.facts("0000")), std::string("PIN-WRONG"));
    QCOMPARE(laid.reader.pinsSent(), 3);
}

void CardHabitsTest::firstCommandFails()
{
    LaidCard laid(personaWith(R"("habits":{"firstCommand":"6F00"})"));
    QVERIFY(laid.facts("1234").ok());
    QCOMPARE(laid.reader.commands(), 5);
    // Also when it is the VERIFY that is answered so: it is not sent again.
    laid.reader.failAt(3, simulator::SimulatedReader::Fault::Word, 0x6F00);
    QCOMPARE(codeOf(laid.facts("1234")), std::string("CARD-PROTOCOL"));
    QCOMPARE(laid.reader.pinsSent(), 2);
}

QTEST_GUILESS_MAIN(CardHabitsTest)
#include "CardHabitsTest.moc"
