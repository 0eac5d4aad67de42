// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// The card and its PINs.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void sendsThePinOnceAndForgetsIt()
    {
        FakeServices services;
        Visit visit(services);
        reachPin(visit);
        typePin(visit);
        visit.pinDigit(5);
        QCOMPARE(services.reads, 1);
        QCOMPARE(services.lastPinSize, 4u);
        QCOMPARE(visit.pinCount(), 0);
        visit.factsRead(ErrorCode::CardRemoved);
        QCOMPARE(services.reads, 1);
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
    }

    void tellsTriesLeftAndKeepsTheLast_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("two") << 2 << QStringLiteral("PIN-WRONG");
        QTest::newRow("one") << 1 << QStringLiteral("PIN-LAST-TRY");
        QTest::newRow("none") << 0 << QStringLiteral("PIN-BLOCKED");
    }

    void tellsTriesLeftAndKeepsTheLast()
    {
        QFETCH(int, left);
        QFETCH(QString, trouble);
        FakeServices services;
        Visit visit(services);
        reachPin(visit);
        typePin(visit);
        Error wrong{ErrorCode::PinWrong, {}, left};
        visit.factsRead(wrong);
        QCOMPARE(visit.trouble(), trouble);
        QCOMPARE(visit.triesLeft(), left);
        typePin(visit);
        QCOMPARE(services.reads, left == 2 ? 2 : 1);
    }

    void doesNotAskForThePin_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("last try") << 1 << QStringLiteral("PIN-LAST-TRY");
        QTest::newRow("blocked") << 0 << QStringLiteral("PIN-BLOCKED");
    }

    void doesNotAskForThePin()
    {
        QFETCH(int, tries);
        QFETCH(QString, trouble);
        FakeServices services;
        Visit visit(services);
        reachPin(visit, tries);
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        QCOMPARE(visit.trouble(), trouble);
        visit.cardEvent(noCard()); // the page asks to take the card along to the counter
        QCOMPARE(visit.trouble(), trouble);
    }

    void namesEachTroubleOfTheReader_data()
    {
        QTest::addColumn<int>("presence");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("service") << int(Presence::NoService) << QStringLiteral("CARD-NO-SERVICE");
        QTest::newRow("reader") << int(Presence::NoReader) << QStringLiteral("CARD-NO-READER");
        QTest::newRow("busy") << int(Presence::Busy) << QStringLiteral("CARD-BUSY");
        QTest::newRow("empty") << int(Presence::NoCard) << QString();
    }

    void namesEachTroubleOfTheReader()
    {
        QFETCH(int, presence);
        QFETCH(QString, trouble);
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        visit.cardEvent(noCard(Presence(presence)));
        QCOMPARE(visit.trouble(), trouble);
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
    }

    void waitsForTheCardAndLosesNothing()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        visit.cardEvent(cardEvent(3, "A"));
        typePin(visit);
        visit.factsRead(hanako);
        visit.form()->answer(QStringLiteral("copies"), 3);
        visit.cardEvent(noCard());
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
        visit.cardEvent(cardEvent(3, "B", 2));
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-CHANGED"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 3));
        QCOMPARE(visit.trouble(), QString());
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 3);
    }

    void neverAsksForThePinOfACardLeftBehind()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        visit.end();
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-LEFT"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "C", 2));
        QCOMPARE(visit.step(), Visit::Step::EnterPin);
    }

    void waitsForTheCardInAnInterview()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        answerInterview(visit);
        visit.cardEvent(noCard());
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
        visit.cardEvent(cardEvent(3, "B", 2));
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-CHANGED"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 3));
        QCOMPARE(visit.trouble(), QString());
        QCOMPARE(visit.plan()->rowCount(), 4);
    }

    void theOtherPinIsGuardedAsTheFirst()
    {
        FakeServices services;
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        Visit visit(services);
        reachFill(visit);
        visit.acceptProfile();
        visit.profileAwaited({});
        typePin(visit);
        visit.profileCame(Error{ErrorCode::PinWrong, {}, 2});
        QCOMPARE(visit.step(), Visit::Step::ProfilePin);
        QCOMPARE(visit.trouble(), QStringLiteral("PIN-WRONG"));
        QCOMPARE(visit.triesLeft(), 2);
        typePin(visit);
        visit.profileCame(Error{ErrorCode::PinWrong, {}, 1});
        QCOMPARE(visit.trouble(), QStringLiteral("PIN-LAST-TRY"));
        typePin(visit);
        QCOMPARE(services.proofs, 2); // never the last
        visit.skipProfile();
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.trouble(), QString());
    }

    void theCardIsMissedWhileTheCityAnswers()
    {
        FakeServices services;
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        Visit visit(services);
        reachFill(visit);
        visit.acceptProfile();
        visit.cardEvent(noCard());
        visit.profileAwaited({});
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
        visit.cardEvent(cardEvent(3, "B", 2));
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-CHANGED"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 3));
        QCOMPARE(visit.trouble(), QString());
        typePin(visit);
        visit.cardEvent(noCard());
        visit.profileCame(Profile{*services.known, {}});
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
    }
};

QTEST_GUILESS_MAIN(VisitCardTest)
#include "VisitCardTest.moc"
