// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// The visit from the first touch to the receipt, its pages, and what is forgotten when it ends.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void goesFromTouchToReceipt()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->value(QStringLiteral("name")).toString(), QStringLiteral("試験　花子"));
        completeForm(visit);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        QCOMPARE(visit.receiptCode(), QStringLiteral("MDG1:R:MYK1-0001-X"));
        QCOMPARE(services.handedIn.size(), 1u);
        QCOMPARE(visit.form()->rowCount(), 0);
    }

    void pressingTwiceHandsInOnce()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.handIn();
        QCOMPARE(services.handedIn.size(), 1u);
    }

    void forgetsOnEnding()
    {
        FakeServices services;
        Visit visit(services);
        QSignalSpy wiped(&visit, &Visit::wiped);
        reachFill(visit);
        visit.callStaff();
        visit.end();
        QCOMPARE(wiped.count(), 1);
        QCOMPARE(visit.step(), Visit::Step::Welcome);
        QCOMPARE(visit.form()->rowCount(), 0);
        QVERIFY(visit.procedure().isEmpty());
        QVERIFY(!services.staff);
        QCOMPARE(services.releases, 1);
        visit.factsRead(hanako); // a read that comes back too late
        QCOMPARE(visit.step(), Visit::Step::Welcome);
        QCOMPARE(visit.form()->rowCount(), 0);
    }

    void keepsEverythingWhenTheQueueRefuses()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        services.refuse = ErrorCode::QueueFull;
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QCOMPARE(visit.trouble(), QStringLiteral("QUEUE-FULL"));
        services.refuse.reset();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
    }

    void tellsAtTheFieldWhatIsWrong()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.form()->answer(QStringLiteral("copies"), 99);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->problemCount(), 1);
        QCOMPARE(visit.form()->firstProblem(), QStringLiteral("copies"));
        visit.form()->answer(QStringLiteral("copies"), 2);
        QCOMPARE(visit.form()->problemCount(), 0);
    }

    void warnsBeforeItForgets()
    {
        FakeServices services;
        Visit visit(services);
        QTimer *clock = visit.findChild<QTimer *>();
        const auto pass = [clock](int seconds) {
            for (int i = 0; i < seconds; ++i)
                QMetaObject::invokeMethod(clock, "timeout");
        };
        reachFill(visit);
        pass(59);
        QCOMPARE(visit.idleLeft(), 0);
        visit.touched();
        pass(60);
        QCOMPARE(visit.idleLeft(), 20);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        pass(10);
        visit.stay();
        QCOMPARE(visit.idleLeft(), 0);
        QVERIFY(visit.form()->value(QStringLiteral("name")).isValid());
        pass(80);
        QCOMPARE(visit.step(), Visit::Step::Welcome);
        QVERIFY(visit.wipedByIdle());
        visit.begin();
        QVERIFY(!visit.wipedByIdle());
    }

    void clearsTheReceiptAfterTheCardIsTaken()
    {
        FakeServices services;
        Visit visit(services);
        QTimer *clock = visit.findChild<QTimer *>();
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.cardEvent(noCard());
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        for (int second = 0; second < 15; ++second)
            QMetaObject::invokeMethod(clock, "timeout");
        QCOMPARE(visit.step(), Visit::Step::Welcome);
    }

    void turnsThePagesOfAForm()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("tenkyo"));
        visit.cardEvent(cardEvent(3));
        typePin(visit);
        visit.factsRead(hanako);
        QVERIFY(visit.form()->pageCount() > 1);
        visit.next();
        QCOMPARE(visit.form()->page(), 0);
        QVERIFY(visit.form()->problemCount() > 0);
        const QString lead = visit.form()->lead();
        visit.form()->answer(QStringLiteral("moveDate"), QDate::currentDate().toString(Qt::ISODate));
        visit.form()->answer(QStringLiteral("newWard"), QStringLiteral("kita"));
        visit.form()->answer(QStringLiteral("newTown"), QStringLiteral("天神橋"));
        visit.form()->answer(QStringLiteral("newNumber"), QStringLiteral("2丁目北2番6号"));
        visit.next();
        QCOMPARE(visit.form()->page(), 1);
        QCOMPARE(visit.form()->problemCount(), 0);
        QVERIFY(visit.form()->lead() != lead);
        visit.back();
        QCOMPARE(visit.form()->page(), 0);
        QCOMPARE(visit.form()->value(QStringLiteral("newTown")).toString(), QStringLiteral("天神橋"));
        visit.next();
        visit.form()->answer(QStringLiteral("who"), QStringLiteral("self"));
        visit.form()->answer(QStringLiteral("head"), QStringLiteral("other"));
        visit.form()->answer(QStringLiteral("newHead"), QStringLiteral("試験　太郎"));
        visit.form()->answer(QStringLiteral("phone"), QStringLiteral("06-1234-5678"));
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QVERIFY(visit.form()->rowCount() > 8);
        visit.back();
        QCOMPARE(visit.form()->page(), 1);
    }

    void tellsMoreBeforeTheCardIsLaidDown()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.learnMore(); // of what?
        QCOMPARE(visit.step(), Visit::Step::Choose);
        visit.choose(QStringLiteral("juminhyo"));
        visit.learnMore();
        QCOMPARE(visit.step(), Visit::Step::About);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        visit.learnMore();
        visit.back();
        QCOMPARE(visit.step(), Visit::Step::Choose);
    }

    void switchesLanguageInTheMiddle()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        visit.form()->answer(QStringLiteral("copies"), 4);
        const QString japanese = visit.form()->title();
        visit.setLanguage(QStringLiteral("en"));
        QVERIFY(visit.form()->title() != japanese);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 4);
    }
};

QTEST_GUILESS_MAIN(VisitTest)
#include "VisitTest.moc"
