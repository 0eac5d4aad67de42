// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What this machine does not do, always or while the line is down.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void doesNotBeginWithoutALineWhatNeedsOne()
    {
        FakeServices services;
        Visit visit(services);
        visit.setLineUp(false);
        visit.begin();
        visit.choose(QStringLiteral("kazei")); // class D
        QCOMPARE(visit.step(), Visit::Step::About);
        visit.back();
        visit.choose(QStringLiteral("juminhyo")); // class A
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
    }

    void saysWhatThisMachineDoesNotTakeBeforeAnythingIsBegun()
    {
        FakeServices services;
        Visit visit(services);
        for (const char *procedure : {"shussei", "gomi_guide"}) {
            visit.begin();
            visit.openSection(QStringLiteral("all.340"));
            visit.choose(QString::fromLatin1(procedure));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.cardEvent(cardEvent(3));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.back();
            QCOMPARE(visit.section(), QStringLiteral("all.340"));
            visit.back();
            QCOMPARE(visit.section(), QStringLiteral("all"));
            visit.end();
        }
    }

    // Class "none": the machine cannot do it without the centre.
    void beginsWithoutTheLineOnlyWhatCanBeTaken()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.setLineUp(false);
        for (const char *procedure : {"kazei", "koseki", "inkan_cert"}) {
            visit.choose(QString::fromLatin1(procedure));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.next();
            visit.cardEvent(cardEvent(3));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.cardEvent(noCard());
            visit.back();
        }
        visit.choose(QStringLiteral("juminhyo"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        visit.back();
        visit.choose(QStringLiteral("kazei"));
        visit.setLineUp(true);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
    }

    void leavesWhatNeedsTheLineWhenItGoesDown()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("kazei"));
        visit.cardEvent(cardEvent(3));
        visit.pinDigit(1);
        QCOMPARE(visit.step(), Visit::Step::EnterPin);
        visit.setLineUp(false);
        QCOMPARE(visit.step(), Visit::Step::About);
        QCOMPARE(visit.pinCount(), 0);
        // A form that was begun is finished: what it tells waits in the queue.
        visit.setLineUp(true);
        visit.next();
        typePin(visit);
        visit.factsRead(hanako);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        visit.setLineUp(false);
        QCOMPARE(visit.step(), Visit::Step::Fill);
    }
};

QTEST_GUILESS_MAIN(VisitLineTest)
#include "VisitLineTest.moc"
