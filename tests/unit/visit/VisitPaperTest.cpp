// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What a visit prints, and keeps no longer than it can be printed.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void tellsWhenThePaperDidNotComeOut()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.print(Visit::Paper::ReceiptPaper);
        const QList<int> receipt{int(Visit::Paper::ReceiptPaper)};
        QCOMPARE(visit.printed(), receipt);
        visit.notPrinted(Visit::Paper::ReceiptPaper, visit.turn() - 1); // somebody else's
        visit.notPrinted(Visit::Paper::FormPaper, visit.turn());        // was not asked for
        QCOMPARE(visit.printed(), receipt);
        visit.notPrinted(Visit::Paper::ReceiptPaper, visit.turn());
        QVERIFY(visit.printed().isEmpty()); // to be tried again
        QCOMPARE(visit.trouble(), QStringLiteral("PRINT-FAILED"));
        visit.end();
        visit.notPrinted(Visit::Paper::ReceiptPaper, visit.turn() - 1); // they have left
        QVERIFY(visit.trouble().isEmpty());
    }

    void printsWhatWasHandedInAndForgetsIt()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.print(Visit::Paper::FormPaper); // nothing is handed in yet
        visit.print(Visit::Paper::ListPaper); // and there is no plan
        QVERIFY(services.printed.empty());
        visit.next();
        visit.handIn();
        visit.print(Visit::Paper::FormPaper);
        visit.print(Visit::Paper::FormPaper); // once
        QCOMPARE(services.forms.size(), std::size_t(1));
        QVERIFY(services.forms[0] == services.handedIn[0].answers);
        visit.end();
        visit.print(Visit::Paper::FormPaper);
        QCOMPARE(services.printed.size(), std::size_t(1));
    }

    void printsThePlanAndTellsOnceWhatIsLeft()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        answerInterview(visit);
        QCOMPARE(visit.step(), Visit::Step::Plan);
        visit.print(Visit::Paper::ListPaper);
        visit.print(Visit::Paper::TicketPaper); // not of this page
        QCOMPARE(services.printed, std::vector<std::size_t>{std::size_t(Visit::Paper::ListPaper)});
        visit.next();
        QVERIFY(visit.printed().isEmpty()); // the next page has papers of its own
        fillAll(visit);
        visit.handIn();
        visit.print(Visit::Paper::ReceiptPaper);
        QCOMPARE(services.left, (std::vector<std::size_t>{1, 0, 0})); // 出生届, on the first of three receipts
        visit.print(Visit::Paper::FormPaper);
        QCOMPARE(services.forms.size(), std::size_t(3));
    }

    void givesATicketForWhatIsNotBegunHere()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("konin"));
        QCOMPARE(visit.step(), Visit::Step::About);
        visit.print(Visit::Paper::TicketPaper);
        visit.back();
        visit.choose(QStringLiteral("gomi_guide")); // only to be read
        visit.print(Visit::Paper::TicketPaper);
        QCOMPARE(services.printed, std::vector<std::size_t>{std::size_t(Visit::Paper::TicketPaper)});
    }

    void keepsNoFormWhereNothingPrintsIt()
    {
        FakeServices services;
        services.printer = false;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.print(Visit::Paper::FormPaper);
        QVERIFY(services.printed.empty());
        visit.print(Visit::Paper::ReceiptPaper); // names nobody
        QCOMPARE(services.printed.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(VisitPaperTest)
#include "VisitPaperTest.moc"
