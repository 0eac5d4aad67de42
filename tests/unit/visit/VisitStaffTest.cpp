// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What goes along for staff, and whom staff alone serve.
#include "tests/unit/visit/VisitFixture.h"

using namespace madoguchi;
using namespace madoguchi::tests;

class VisitStaffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void offersWhatConcernsThePersonOfTheCard()
    {
        FakeServices services;
        Visit visit(services);
        const auto handIn = [&](const QDate &birth, std::uint64_t insertion) {
            visit.begin();
            visit.choose(QStringLiteral("juminhyo"));
            visit.cardEvent(cardEvent(3, "A", insertion));
            typePin(visit);
            card::TextFacts facts = hanako;
            facts.birthDate = birth.toString(Qt::ISODate).toStdString();
            visit.factsRead(facts);
            completeForm(visit);
            visit.next();
            QCOMPARE(visit.offers()->count(), 0); // only when the visit has come to its receipt
            visit.handIn();
            QCOMPARE(visit.step(), Visit::Step::Receipt);
        };
        const QDate today = QDate::currentDate();
        handIn(today.addYears(-65).addMonths(1), 1); // 64 years and 11 months
        QCOMPARE(visit.offers()->count(), 1);
        const QModelIndex first = visit.offers()->index(0);
        QCOMPARE(visit.offers()->data(first, Offers::RuleRole).toString(), QStringLiteral("care_65"));
        visit.setLanguage(QStringLiteral("en"));
        QCOMPARE(visit.offers()->data(first, Offers::LookedAtRole).toStringList(), QStringList{"Date of birth"});
        // The card is taken: there is still time to read.
        visit.cardEvent(noCard());
        for (int second = 0; second < 59; ++second)
            QMetaObject::invokeMethod(visit.findChild<QTimer *>(), "timeout");
        QCOMPARE(visit.offers()->count(), 1);
        visit.end();
        QCOMPARE(visit.offers()->count(), 0);
        handIn(today.addYears(-46), 2);
        QCOMPARE(visit.offers()->count(), 0);
        visit.cardEvent(noCard());
        visit.end();
        handIn(today.addYears(-65).addMonths(1), 3); // refused in one visit, offered in the next
        visit.offers()->decline(QStringLiteral("care_65"));
        QCOMPARE(visit.offers()->count(), 0);
        visit.cardEvent(noCard());
        visit.end();
        handIn(today.addYears(-65).addMonths(1), 4);
        QCOMPARE(visit.offers()->count(), 1);
    }

    void staffServeWhomTheyProtect()
    {
        FakeServices services;
        services.known = Household::fromJson(
            Json::parse(R"({"today":"2026-11-25","persons":[{"id":"p1","dvSupport":true}]})")).value();
        for (const bool event : {false, true}) {
            Visit visit(services);
            event ? reachInterview(visit, "move_in") : reachFill(visit);
            QCOMPARE(visit.step(), Visit::Step::OfferProfile);
            takeProfile(services, visit);
            QCOMPARE(visit.step(), Visit::Step::Counter);
            QCOMPARE(visit.form()->rowCount(), 0);
            QCOMPARE(visit.trouble(), QString());
        }
    }

    // Staff must see what else belongs to it, also where nobody was interviewed.
    void aProcedureAloneTellsWhatItsEventBrings()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("tennyu"));
        visit.cardEvent(cardEvent(3));
        typePin(visit);
        visit.factsRead(hanako);
        fillAll(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        const Json &follow = services.handedIn.front().followUps;
        std::set<std::string> procedures;
        for (const Json &one : follow) {
            QVERIFY(one["unasked"].get<bool>() && !one["taken"].get<bool>());
            procedures.insert(one["procedure"].get<std::string>());
        }
        QVERIFY(procedures.contains("nhi_in") && procedures.contains("nenkin"));
        // The card lies there; which of the two follows hangs on the day of the move.
        QVERIFY(procedures.contains("mnc_continue") != procedures.contains("mnc_new"));
        QVERIFY(!procedures.contains("tennyu"));
        QVERIFY(follow[0]["people"][0]["name"].get<std::string>() == hanako.name);
    }

    // What staff read among what follows does not stand among the offers as well.
    void whatFollowsIsNotOfferedBesideIt()
    {
        FakeServices services;
        const auto day = [](int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate).toStdString(); };
        const auto listed = [&](const char *procedure) {
            services.handedIn.clear();
            services.known =
                Household::fromJson({{"today", day(0)},
                                     {"persons",
                                      {{{"id", "p1"},
                                        {"birthDate", hanako.birthDate},
                                        {"nationality", "JP"},
                                        {"signingCert", true},
                                        {"certificatesThisYear", 5},
                                        {"certExpires", day(20)}}}}})
                    .value();
            Visit visit(services);
            visit.begin();
            visit.choose(QString::fromLatin1(procedure));
            visit.cardEvent(cardEvent(3));
            typePin(visit);
            visit.factsRead(hanako);
            takeProfile(services, visit);
            fillAll(visit);
            visit.handIn();
            QStringList ids;
            for (const Json &one : services.handedIn.front().followUps)
                ids << QStringLiteral("follows ") + QString::fromStdString(one["procedure"].get<std::string>());
            for (const Json &one : services.handedIn.front().offers)
                ids << QStringLiteral("offer ") + QString::fromStdString(one["rule"].get<std::string>());
            return ids;
        };
        const QStringList alone = listed("juminhyo"), move = listed("tenkyo");
        QVERIFY2(alone.contains(QStringLiteral("offer renew_certificate")), qPrintable(alone.join(u' ')));
        QVERIFY2(move.contains(QStringLiteral("follows mnc_cert")), qPrintable(move.join(u' ')));
        QVERIFY2(!move.contains(QStringLiteral("offer renew_certificate")), qPrintable(move.join(u' ')));
        QVERIFY(move.contains(QStringLiteral("offer certificate_often"))); // nothing that follows says it
    }

    // Ids alone, sealed with the application; what a public screen must not say is nowhere on it.
    void staffHearWhatTheCityMayOffer()
    {
        FakeServices services;
        const QDate today = QDate::currentDate();
        const std::string soon = today.addDays(10).toString(Qt::ISODate).toStdString();
        services.known = Household::fromJson({{"today", today.toString(Qt::ISODate).toStdString()},
                                              {"persons", Json::array({{{"id", "p1"},
                                                                        {"myNumberCard", true},
                                                                        {"certExpires", soon},
                                                                        {"furiganaConfirmed", false},
                                                                        {"disability", "2級"}}})}})
                             .value();
        Visit visit(services);
        reachFill(visit);
        visit.acceptProfile();
        visit.profileAwaited({});
        typePin(visit);
        visit.profileCame(Profile{*services.known, {"furigana"}});
        completeForm(visit);
        visit.next();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        const Json &offers = services.handedIn.front().offers;
        QVERIFY2(offers == Json::array({{{"rule", "renew_certificate"}, {"until", soon}}, {{"rule", "benefits_staff"}}}),
                 offers.dump().c_str());
        QCOMPARE(visit.offers()->count(), 1); // not the sensitive one, nor what they refused before
        services.handedIn.front().id = services.handedIn.front().receipt = services.handedIn.front().office = "x";
        services.handedIn.front().device = services.handedIn.front().arrived = services.handedIn.front().clock = "x";
        const auto centre = submissionFromJson(toJson(services.handedIn.front()));
        QVERIFY2(centre, centre ? "" : centre.error().detail.c_str());
        QVERIFY(centre->offers == offers);
        visit.offers()->decline(QStringLiteral("renew_certificate"));
        QCOMPARE(services.refused, std::vector<std::string>{"renew_certificate"});
    }
};

QTEST_GUILESS_MAIN(VisitStaffTest)
#include "VisitStaffTest.moc"
