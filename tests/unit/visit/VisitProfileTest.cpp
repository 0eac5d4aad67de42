// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What the city knows, and what was written at home.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void thePersonSettlesWhatTwoSourcesSay()
    {
        FakeServices services;
        services.known = Household::fromJson(
            Json::parse(R"({"today":"2026-11-25","persons":[{"id":"p1","address":"大阪市北区天神橋3丁目"}]})")).value();
        Visit visit(services);
        reachFill(visit);
        takeProfile(services, visit);
        completePage(visit);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->firstProblem(), QStringLiteral("address"));
        visit.form()->settle(QStringLiteral("address"), 1);
        QCOMPARE(visit.form()->value(QStringLiteral("address")).toString(), QStringLiteral("大阪市北区天神橋3丁目"));
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Review);
    }

    void nothingIsOfferedWithoutLineOrTries()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        visit.end();
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        for (const std::optional<int> tries : {std::optional<int>(), std::optional(0), std::optional(1)}) {
            visit.cardEvent(noCard());
            visit.begin();
            visit.choose(QStringLiteral("juminhyo"));
            auto event = cardEvent(3);
            event.status.authTries = tries;
            visit.cardEvent(event);
            typePin(visit);
            visit.factsRead(hanako);
            QCOMPARE(visit.step(), Visit::Step::Fill);
            visit.end();
        }
        QCOMPARE(services.challenges, 0);
    }

    void aProfileFillsInAndTheCardStands()
    {
        FakeServices services;
        services.known =
            Household::fromJson(Json::parse(R"({"today":"2026-11-25","head":"p1","persons":[
            {"id":"p1","phone":"0612345678","birthDate":"1983-04-12"},{"id":"p2","relation":"子"}]})"))
                .value();
        Visit visit(services);
        reachFill(visit);
        QCOMPARE(visit.step(), Visit::Step::OfferProfile);
        visit.acceptProfile();
        visit.acceptProfile();
        QCOMPARE(services.challenges, 1);
        QVERIFY(visit.reading());
        visit.profileAwaited({});
        QCOMPARE(visit.step(), Visit::Step::ProfilePin);
        QCOMPARE(visit.triesLeft(), 3);
        typePin(visit);
        visit.pinDigit(1);
        QCOMPARE(services.proofs, 1);
        QCOMPARE(services.lastPinSize, 4u);
        QCOMPARE(visit.pinCount(), 0);
        visit.profileCame(Profile{*services.known, {}});
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QVERIFY(!visit.reading());
        QCOMPARE(visit.form()->value(QStringLiteral("name")).toString(), QString::fromStdString(hanako.name));
        visit.end();
        QVERIFY(services.drops > 0);
    }

    void nobodyIsHeldUpByTheProfile_data()
    {
        QTest::addColumn<int>("where"); // it ends: 0 refused, 1 no challenge, 2 no profile, 3 skipped at the PIN
        QTest::addColumn<bool>("event");
        for (const int where : {0, 1, 2, 3})
            for (const bool event : {false, true})
                QTest::addRow("%d %d", where, event) << where << event;
    }

    void nobodyIsHeldUpByTheProfile()
    {
        QFETCH(int, where);
        QFETCH(bool, event);
        FakeServices services;
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        Visit visit(services);
        event ? reachInterview(visit, "move_in") : reachFill(visit);
        if (where > 0)
            visit.acceptProfile();
        if (where == 1)
            visit.profileAwaited(ErrorCode::LineDown);
        if (where > 1)
            visit.profileAwaited({});
        if (where == 2) {
            typePin(visit);
            visit.profileCame(ErrorCode::VisitUnknown);
        }
        if (where == 0 || where == 3)
            visit.skipProfile();
        QCOMPARE(visit.step(), event ? Visit::Step::Interview : Visit::Step::Fill);
        QCOMPARE(visit.trouble(), QString());
        QVERIFY(!visit.reading());
        visit.profileCame(Profile{*services.known, {"late"}}); // dropped
        QCOMPARE(visit.step(), event ? Visit::Step::Interview : Visit::Step::Fill);
    }

    void aDraftFromHomeIsFilledIn()
    {
        FakeServices services;
        services.draft = {"juminhyo", {{"copies", 4}, {"name", "試験　華子"}, {"nothing", "of ours"}}};
        Visit visit(services);
        visit.cardEvent(noCard());
        visit.begin();
        visit.showCode();
        QCOMPARE(visit.step(), Visit::Step::ShowCode);
        visit.codeFound(QStringLiteral("bad"));
        QCOMPARE(visit.trouble(), QStringLiteral("CODE-USED"));
        visit.codeFound(QStringLiteral("good"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        QCOMPARE(visit.trouble(), QString());
        visit.cardEvent(cardEvent(3));
        typePin(visit);
        visit.factsRead(hanako);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 4);
        completePage(visit);
        visit.next();
        QCOMPARE(visit.form()->firstProblem(), QStringLiteral("name")); // the card writes it otherwise
        visit.end();
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 2));
        typePin(visit);
        visit.factsRead(hanako);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 1); // nothing of it is left
    }
};

QTEST_GUILESS_MAIN(VisitProfileTest)
#include "VisitProfileTest.moc"
