// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using LastTry = MyNumberCard::LastTry;

class CardReadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPerson_data();
    void readsEveryPerson();
    void needsFourCommands();
    void countsTheTries();
    void keepsTheLastTry();
    void spendsTheLastTryWhenAsked();
    void neverSendsToABlockedCard();
    void neverSendsWhatIsNoPin_data();
    void neverSendsWhatIsNoPin();
    void readsByNumberB();
    void otherCardsGetNoPin_data();
    void otherCardsGetNoPin();
    void status_data();
    void status();
    void statusSpendsNothing();
    void neverReadsTheIndividualNumber();
};

void CardReadTest::readsEveryPerson_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"hanako", "taro", "child", "mononym", "rare-glyphs", "old-contact"})
        QTest::newRow(file) << QString(file);
}

void CardReadTest::readsEveryPerson()
{
    QFETCH(QString, file);
    const simulator::Persona persona = personaNamed(file.toStdString());
    LaidCard laid(persona);
    const Result<TextFacts> facts = laid.facts(persona.pins.at(simulator::PinName::Text));
    QCOMPARE(codeOf(facts), std::string("ok"));
    QCOMPARE(facts->name, persona.name);
    QCOMPARE(facts->address, persona.address);
    std::string date = facts->birthDate;
    std::erase(date, '-');
    QCOMPARE(date, persona.birthDate);
    QCOMPARE(facts->sex, persona.sex);
    QCOMPARE(laid.reader.pinsSent(), 1);
}

void CardReadTest::needsFourCommands()
{
    LaidCard laid(personaNamed("rare-glyphs")); // its file is longer than a short reply
    QVERIFY(laid.facts("9090").ok());
    QCOMPARE(laid.reader.commands(), 4);
}

void CardReadTest::countsTheTries()
{
    LaidCard laid(personaWith(""));
    const Result<TextFacts> wrong = laid.facts("0000");
    QCOMPARE(codeOf(wrong), std::string("PIN-WRONG"));
    QCOMPARE(wrong.error().triesLeft, 2);
    QVERIFY(laid.facts("1234").ok());
    QCOMPARE(laid.textTries(), 3);
}

void CardReadTest::keepsTheLastTry()
{
    LaidCard laid(personaNamed("last-try"));
    const Result<TextFacts> refused = laid.facts("1234");
    QCOMPARE(codeOf(refused), std::string("PIN-LAST-TRY"));
    QCOMPARE(refused.error().triesLeft, 1);
    QCOMPARE(laid.reader.pinsSent(), 0);
    QCOMPARE(laid.textTries(), 1);
}

void CardReadTest::spendsTheLastTryWhenAsked()
{
    LaidCard laid(personaNamed("last-try"));
    const Result<TextFacts> wrong = laid.facts("0000", LastTry::Spend);
    QCOMPARE(codeOf(wrong), std::string("PIN-BLOCKED")); // 63C0: that was it
    QCOMPARE(wrong.error().triesLeft, 0);
    LaidCard again(personaNamed("last-try"));
    QVERIFY(again.facts("1234", LastTry::Spend).ok());
    QCOMPARE(again.textTries(), 3);
}

void CardReadTest::neverSendsToABlockedCard()
{
    LaidCard laid(personaNamed("blocked"));
    for (const LastTry lastTry : {LastTry::Keep, LastTry::Spend}) {
        const Result<TextFacts> refused = laid.facts("1234", lastTry);
        QCOMPARE(codeOf(refused), std::string("PIN-BLOCKED"));
        QCOMPARE(refused.error().triesLeft, 0);
    }
    QCOMPARE(laid.reader.pinsSent(), 0);
}

void CardReadTest::neverSendsWhatIsNoPin_data()
{
    QTest::addColumn<QByteArray>("pin");
    for (const char *pin : {"", "123", "12345", "12a4", "１２３４", " 123"})
        QTest::addRow("'%s'", pin) << QByteArray(pin);
}

void CardReadTest::neverSendsWhatIsNoPin()
{
    QFETCH(QByteArray, pin);
    LaidCard laid(personaWith(""));
    QCOMPARE(codeOf(laid.facts(pin.toStdString())), std::string("PIN-FORMAT"));
    QCOMPARE(laid.reader.commands(), 0);
}

void CardReadTest::readsByNumberB()
{
    LaidCard laid(personaWith(""));
    const Result<TextFacts> facts = laid.factsByNumberB("55021720352285");
    QCOMPARE(codeOf(facts), std::string("ok"));
    QCOMPARE(facts->name, std::string("試験　花子"));
    const Result<TextFacts> wrong = laid.factsByNumberB("55021720352286");
    QCOMPARE(codeOf(wrong), std::string("PIN-WRONG"));
    QCOMPARE(wrong.error().triesLeft, 9);
    QCOMPARE(laid.textTries(), 3); // of another counter
    for (const char *misread : {"55131720352285", "55023220352285", "55021729352285", "5502172035228"})
        QCOMPARE(codeOf(laid.factsByNumberB(misread)), std::string("PIN-FORMAT"));
    QCOMPARE(laid.reader.pinsSent(), 2);
}

void CardReadTest::otherCardsGetNoPin_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("phone") << "phone"
                           << "CARD-OTHER";
    QTest::newRow("other card") << "other-card"
                                << "CARD-OTHER";
    QTest::newRow("without PIN") << "no-pin"
                                 << "PIN-ABSENT";
}

void CardReadTest::otherCardsGetNoPin()
{
    QFETCH(QString, file);
    LaidCard laid(personaNamed(file.toStdString()));
    QTEST(QString::fromStdString(codeOf(laid.facts("1234"))), "code");
    QCOMPARE(laid.reader.pinsSent(), 0);
}

void CardReadTest::status_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rest"); // text, auth, sign, under 15, expires
    const auto row = [](const char *file, CardKind kind, const char *rest) {
        QTest::newRow(file) << QString(file) << static_cast<int>(kind) << QString(rest);
    };
    row("hanako", CardKind::MyNumber, "3 3 5 no 2035-02-17");
    row("child", CardKind::MyNumber, "3 3 - yes 2027-06-30");
    row("blocked", CardKind::MyNumber, "0 2 5 no 2032-12-31");
    row("last-try", CardKind::MyNumber, "1 3 5 no 2031-04-01");
    row("no-pin", CardKind::MyNumber, "- - - no 2028-01-09");
    row("old-contact", CardKind::MyNumber, "3 3 5 no 2029-03-03");
    row("phone", CardKind::Phone, "- 3 5 no -");
    row("other-card", CardKind::Other, "- - - - -");
}

void CardReadTest::status()
{
    QFETCH(QString, file);
    LaidCard laid(personaNamed(file.toStdString()));
    const Result<CardStatus> status = laid.status();
    QCOMPARE(codeOf(status), std::string("ok"));
    QTEST(static_cast<int>(status->kind), "kind");
    const auto number = [](std::optional<int> tries) {
        return tries ? QString::number(*tries) : QString("-");
    };
    const QString under15 = !status->under15 ? "-" : *status->under15 ? "yes" : "no";
    const QString expires = QString::fromStdString(status->expires.value_or("-"));
    const QStringList rest{number(status->textTries), number(status->authTries), number(status->signTries),
                           under15, expires};
    QTEST(rest.join(' '), "rest");
}

void CardReadTest::statusSpendsNothing()
{
    LaidCard laid(personaWith(""));
    const auto before = laid.card->tries();
    for (int i = 0; i < 20; ++i)
        QVERIFY(laid.status().ok());
    QCOMPARE(laid.card->tries(), before);
    QCOMPARE(laid.reader.pinsSent(), 0);
}

// Only an application, the four attributes, PINs, and the free parts are ever named.
void CardReadTest::neverReadsTheIndividualNumber()
{
    class Watching : public Transport
    {
    public:
        explicit Watching(Transport &inner) : m_inner(inner) {}
        Result<Bytes> transmit(ByteView command) override
        {
            const bool selectsApplication = command[1] == 0xA4 && command[2] == 0x04;
            if (selectsApplication)
                m_inText = command[12] == 0x01 && command[13] == 0x04 && command[14] == 0x08;
            const bool selects = command[1] == 0xA4 && command[2] == 0x02 && command[6] == 0x01;
            const bool reads = command[1] == 0xB0 && command[2] == 0x81;
            touched = touched || (m_inText && (selects || reads));
            return m_inner.transmit(command);
        }
        void powerOff() override { m_inner.powerOff(); }
        bool touched = false;

    private:
        Transport &m_inner;
        bool m_inText = false;
    };
    for (const char *file : {"hanako", "old-contact"}) {
        LaidCard laid(personaNamed(file));
        const auto transport = laid.port->connect();
        Watching watching(**transport);
        QVERIFY(MyNumberCard(watching).status().ok());
        QVERIFY(MyNumberCard(watching).readFacts(secret("1234"), LastTry::Keep).ok());
        QVERIFY(!watching.touched);
    }
}

QTEST_GUILESS_MAIN(CardReadTest)
#include "CardReadTest.moc"
