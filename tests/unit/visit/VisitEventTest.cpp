// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// A life event: the plan, and several forms in one visit.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void plansWhatFollowsFromAnEvent()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        QCOMPARE(visit.step(), Visit::Step::Interview);
        visit.next(); // without a day
        QVERIFY(visit.interview()->missing());
        QCOMPARE(visit.interview()->number(), 1);
        answerInterview(visit);
        QCOMPARE(visit.step(), Visit::Step::Plan);
        QCOMPARE(planned(visit), (QStringList{QStringLiteral("shussei"), QStringLiteral("jido_teate"),
                                              QStringLiteral("nhi_in"), QStringLiteral("kodomo_iryo")}));
        QCOMPARE(visit.plan()->tickedCount(), 3); // the notice of birth is taken at the counter
        visit.plan()->tick(0, true);
        QCOMPARE(visit.plan()->tickedCount(), 3);
        visit.back();
        QCOMPARE(visit.step(), Visit::Step::Interview);
    }

    void whoIsInsuredThroughWorkNeedsNoOther()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "leave_job");
        Interview &interview = *visit.interview();
        for (int page = 0; page < 30 && visit.step() == Visit::Step::Interview; ++page) {
            if (interview.kind() == QStringLiteral("person"))
                interview.answer(QStringLiteral("p1"));
            else if (interview.mayBeUnknown())
                interview.answerUnknown();
            visit.next();
        }
        QCOMPARE(planned(visit), (QStringList{QStringLiteral("nhi_in"), QStringLiteral("nenkin")}));
    }

    void asksOnceWhatSeveralFormsNeed()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        answerInterview(visit);
        visit.next();
        QCOMPARE(visit.formCount(), 3);
        while (visit.formNumber() == 1 && visit.step() == Visit::Step::Fill) {
            completePage(visit);
            if (visit.form()->value(QStringLiteral("phone")).isValid())
                visit.form()->answer(QStringLiteral("phone"), QStringLiteral("06-1234-5678"));
            visit.next();
        }
        QCOMPARE(visit.procedure(), QStringLiteral("nhi_in"));
        fillAll(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
        QCOMPARE(int(visit.forms().size()), 3);
        for (const std::size_t form : {1u, 2u}) {
            const FormModel *model = visit.forms()[form];
            QStringList told;
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->data(model->index(row), FormModel::SourceRole) == QStringLiteral("earlierPage"))
                    told << model->data(model->index(row), FormModel::IdRole).toString();
            QVERIFY2(told.size() > 2, qPrintable(told.join(u' ')));
        }
        // One value is corrected: its page comes, and the way leads back here.
        visit.edit(1, QStringLiteral("phone"));
        QCOMPARE(visit.formNumber(), 2);
        QVERIFY(visit.form()->value(QStringLiteral("phone")).isValid());
        fillAll(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
    }

    void handsInEachByItself()
    {
        FakeServices services;
        Visit visit(services);
        reachReviewOfBirth(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        QCOMPARE(services.handedIn.size(), 3u);
        QCOMPARE(visit.receipts().size(), 3);
        QCOMPARE(visit.receiptNumber(), QStringLiteral("MYK1-0001-X"));
        QCOMPARE(visit.leftToDo().size(), 1);
        const Json &follow = services.handedIn.front().followUps;
        QCOMPARE(int(follow.size()), 3); // the other three of the plan
        QVERIFY(follow[0]["procedure"].get<std::string>() == "shussei");
        QVERIFY(!follow[0]["taken"].get<bool>() && !follow[0].contains("chosen"));
        QVERIFY(!follow[1]["taken"].get<bool>() && follow[1]["chosen"].get<bool>()); // it may still fail
        QVERIFY(follow[1]["people"][0]["name"].get<std::string>() == "試験　一郎");
        QVERIFY(follow[1]["people"][0]["relation"].get<std::string>() == "child");
        QVERIFY(follow[1]["reason"].get<std::string>().starts_with("reason.birth."));
        const Json &last = services.handedIn.back().followUps;
        QCOMPARE(std::ranges::count_if(last, [](const Json &one) { return one["taken"].get<bool>(); }), 2);
        QVERIFY(std::ranges::none_of(last, [](const Json &one) { return one.contains("chosen"); }));
        services.handedIn.front().id = services.handedIn.front().receipt = services.handedIn.front().office = "x";
        services.handedIn.front().device = services.handedIn.front().arrived = services.handedIn.front().clock = "x";
        const auto centre = submissionFromJson(toJson(services.handedIn.front()));
        QVERIFY2(centre, centre ? "" : centre.error().detail.c_str());
        QVERIFY(centre->followUps == follow);
        QCOMPARE(visit.plan()->rowCount(), 0);
        QVERIFY(!visit.interview()->running());
    }

    void keepsWhatWasTakenWhenTheSecondIsRefused()
    {
        FakeServices services;
        Visit visit(services);
        reachReviewOfBirth(visit);
        services.refuse = ErrorCode::QueueUnavailable;
        services.refuseFrom = 1;
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QVERIFY(!visit.trouble().isEmpty());
        QCOMPARE(visit.receipts().size(), 1);
        QCOMPARE(int(visit.forms().size()), 2); // what was taken is not shown to be corrected
        visit.edit(0);
        QCOMPARE(visit.formNumber(), 2);
        for (int step = 0; step < 30; ++step)
            visit.back();
        QCOMPARE(visit.step(), Visit::Step::Fill); // never into the one that was handed in
        QCOMPARE(visit.formNumber(), 2);
        fillAll(visit);
        services.refuse.reset();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        QCOMPARE(services.handedIn.size(), 3u);
        QCOMPARE(visit.receipts().size(), 3);
        std::set<std::string> procedures;
        for (const Submission &one : services.handedIn)
            procedures.insert(one.procedure);
        QCOMPARE(procedures.size(), 3u);
    }

    void forgetsAWholeEvent()
    {
        FakeServices services;
        Visit visit(services);
        reachReviewOfBirth(visit);
        const FormModel *form = visit.forms().front();
        visit.end();
        QVERIFY(visit.event().isEmpty());
        QVERIFY(visit.forms().empty());
        QCOMPARE(form->rowCount(), 0);
        QCOMPARE(visit.form()->rowCount(), 0);
        QCOMPARE(visit.plan()->rowCount(), 0);
        QVERIFY(visit.interview()->people().isEmpty());
        QVERIFY(visit.receipts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(VisitEventTest)
#include "VisitEventTest.moc"
