// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What an interview asks, and the household that its answers make.
#include "app/procedures/Follow.h"
#include "app/visit/Interview.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

constexpr CivilDate today{2026, 11, 25};

Household hanako()
{
    Person person;
    person.learn("name", {"試験　花子", Source::Card, "2026-11-25", true});
    person.learn("birthDate", {"1983-04-12", Source::Card, "2026-11-25", true});
    return Household::ofApplicant(std::move(person), today);
}

// Turns to the page of a kind or a question, and says "I don't know" on the way where that is allowed.
bool turnTo(Interview &interview, const char *wanted)
{
    const QString name = QString::fromLatin1(wanted);
    for (int page = 0; page < 60; ++page) {
        if (interview.kind() == name || interview.question() == name)
            return true;
        if (interview.complete())
            ; // it stays as it was answered
        else if (interview.mayBeUnknown())
            interview.answerUnknown();
        else if (interview.kind() == QStringLiteral("relation"))
            interview.answer(QStringLiteral("other"));
        else if (interview.kind() == QStringLiteral("person"))
            interview.answer(QStringLiteral("p1"));
        else if (!interview.choices().isEmpty() && interview.kind() != QStringLiteral("facts"))
            interview.answer(interview.choices().first().toMap()[QStringLiteral("value")]);
        if (!interview.next())
            return false;
    }
    return false;
}

void addPerson(Interview &interview, const char *relation, const char *birth)
{
    QVERIFY(turnTo(interview, "household") || interview.canAddPerson());
    interview.addPerson();
    interview.answer(QString::fromLatin1(relation));
    interview.next();
    interview.answer(QString::fromLatin1(birth));
    while (interview.kind() != QStringLiteral("household"))
        QVERIFY(interview.back());
}

Json membersOf(const Household &household, const char *id)
{
    const Member *member = household.member(id);
    return member ? member->members : Json();
}

QStringList following(const Catalogue &catalogue, const Household &household)
{
    QStringList list;
    if (const auto found = followOns(catalogue, household))
        for (const FollowOn &one : found->items)
            list << QString::fromStdString(one.procedure);
    return list;
}

} // namespace

class InterviewTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Catalogue> m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalogue::load(MADOGUCHI_PROCEDURES);
        QVERIFY(loaded);
        m_catalogue = std::make_shared<const Catalogue>(std::move(*loaded));
    }

    void anUnknownAnswerIsKeptAsUnknown()
    {
        Interview interview;
        interview.begin(m_catalogue, "move_in", hanako());
        QCOMPARE(interview.question(), QStringLiteral("eventDate"));
        QVERIFY(!interview.lead().isEmpty());
        interview.next();
        QVERIFY(interview.missing());
        interview.answerUnknown();
        QVERIFY(!interview.missing() && interview.unknown());
        interview.next();
        QCOMPARE(interview.question(), QStringLiteral("fromAbroad"));
        interview.answerUnknown();
        const Household household = interview.household();
        QVERIFY(household.context().contains("fromAbroad") && household.context().at("fromAbroad").is_null());
        QVERIFY(!household.visit().fact("eventDate"));
        QVERIFY(household.eventDate() == today);
    }

    void questionsFollowFromAnswers()
    {
        Interview interview;
        interview.begin(m_catalogue, "move_in", hanako());
        interview.answer(QStringLiteral("2026-11-20"));
        interview.next();
        const int all = interview.count();
        interview.answer(true); // from abroad: nobody asks which prefecture
        QVERIFY(interview.count() < all);
        interview.next();
        QCOMPARE(interview.question(), QStringLiteral("toWard"));
        const Household household = interview.household();
        QVERIFY(household.context().at("fromAbroad") == true);
        QVERIFY((household.eventDate() == CivilDate{2026, 11, 20}));
    }

    void everybodyMovesUnlessSaidOtherwise()
    {
        Interview interview;
        interview.begin(m_catalogue, "move_within", hanako());
        addPerson(interview, "spouse", "1981-03-05");
        addPerson(interview, "child", "2020-05-06");
        QVERIFY(turnTo(interview, "who"));
        for (const QVariant &one : interview.people())
            QVERIFY(one.toMap()[QStringLiteral("chosen")].toBool());
        Household household = interview.household();
        QVERIFY(membersOf(household, "p2").at("moves") == true);
        interview.toggle(QStringLiteral("p2"), false);
        household = interview.household();
        QVERIFY(membersOf(household, "p1").at("moves") == true);
        QVERIFY(membersOf(household, "p2").at("moves") == false);
        QVERIFY(membersOf(household, "p2").at("spouseOf") == "p1");
        QVERIFY((membersOf(household, "p3").at("parents") == Json{"p1", "p2"}));
        QVERIFY(household.claimantOf(*household.member("p3")));
        QVERIFY(turnTo(interview, "head")); // the rules ask for the head when somebody stays
    }

    void whoIsTakenAwayIsGone()
    {
        Interview interview;
        interview.begin(m_catalogue, "birth", hanako());
        addPerson(interview, "child", "2026-11-20");
        QVERIFY(turnTo(interview, "newborn"));
        interview.answer(QStringLiteral("p2"));
        interview.removePerson(QStringLiteral("p1")); // never who sits there
        QCOMPARE(int(interview.people().size()), 2);
        interview.removePerson(QStringLiteral("p2"));
        QCOMPARE(int(interview.people().size()), 1);
        QVERIFY(!interview.household().context().contains("newborn"));
        QVERIFY(!interview.household().member("p2"));
    }

    void insuranceDecidesWhatFollows_data()
    {
        QTest::addColumn<QString>("insurance");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<bool>("conditional");
        QTest::newRow("own work") << QStringLiteral("self") << false << false;
        QTest::newRow("none") << QStringLiteral("none") << true << false;
        QTest::newRow("unknown") << QString() << true << true; // if it concerns them
    }
    void insuranceDecidesWhatFollows()
    {
        QFETCH(QString, insurance);
        QFETCH(bool, listed);
        QFETCH(bool, conditional);
        Interview interview;
        interview.begin(m_catalogue, "move_in", hanako());
        QVERIFY(turnTo(interview, "insurance"));
        insurance.isEmpty() ? interview.answerUnknown() : interview.answer(insurance);
        const auto found = followOns(*m_catalogue, interview.household());
        QVERIFY(found);
        const auto item = std::ranges::find(found->items, "nhi_in", &FollowOn::procedure);
        QCOMPARE(item != found->items.end(), listed);
        QVERIFY(!listed || item->conditional == conditional);
    }

    void whatIsNotTickedIsNotSo()
    {
        Interview interview;
        interview.begin(m_catalogue, "move_out", hanako());
        QVERIFY(turnTo(interview, "facts"));
        QVERIFY(!membersOf(interview.household(), "p1").contains("sealRegistered")); // nobody has answered yet
        interview.next();
        QVERIFY(membersOf(interview.household(), "p1").at("sealRegistered") == false);
        QVERIFY(!following(*m_catalogue, interview.household()).contains(QStringLiteral("inkan_lapse")));
        interview.toLast();
        QVERIFY(turnTo(interview, "facts"));
        interview.answerUnknown();
        interview.next();
        QVERIFY(!membersOf(interview.household(), "p1").contains("sealRegistered"));
        QVERIFY(following(*m_catalogue, interview.household()).contains(QStringLiteral("inkan_lapse")));
        interview.toLast();
        interview.toggle(QStringLiteral("sealRegistered"), true); // says more than "I don't know"
        QVERIFY(!interview.unknown());
        QVERIFY(membersOf(interview.household(), "p1").at("sealRegistered") == true);
    }

    void whereTheChildLivesIsAskedWithoutAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("here");
        QTest::newRow("none") << QString() << true << false;
        QTest::newRow("here") << QStringLiteral("大阪市都島区中野町2丁目16番20号") << false << true;
        QTest::newRow("elsewhere") << QStringLiteral("兵庫県尼崎市東七松町1丁目23番1号") << false << false;
    }
    void whereTheChildLivesIsAskedWithoutAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, asked);
        QFETCH(bool, here);
        Household parent = hanako();
        if (!address.isEmpty())
            QVERIFY(parent.learnOf("p1", "address", {address.toStdString(), Source::Card, "2026-11-25", true}));
        Interview interview;
        interview.begin(m_catalogue, "birth", parent);
        addPerson(interview, "child", "2026-11-20");
        QVERIFY(turnTo(interview, "newborn"));
        interview.answer(QStringLiteral("p2"));
        interview.next();
        QCOMPARE(interview.question() == QStringLiteral("childHere"), asked);
        if (asked)
            interview.answer(false);
        QCOMPARE(following(*m_catalogue, interview.household()).contains(QStringLiteral("kodomo_iryo")), here);
    }

    void whoLosesTheInsuranceOfTheLeaver()
    {
        Interview interview;
        interview.begin(m_catalogue, "leave_job", hanako());
        addPerson(interview, "spouse", "1981-03-05");
        QVERIFY(turnTo(interview, "leaver"));
        interview.answer(QStringLiteral("p1"));
        interview.next();
        QVERIFY(turnTo(interview, "insurance")); // not of the leaver
        QCOMPARE(interview.about()[QStringLiteral("id")].toString(), QStringLiteral("p2"));
        interview.answer(QStringLiteral("dependent"));
        const Household household = interview.household();
        QVERIFY(membersOf(household, "p2").at("insuredVia") == "p1");
        const auto found = followOns(*m_catalogue, household);
        QVERIFY(found);
        QVERIFY((found->items.front().people == std::vector<std::string>{"p1", "p2"}));
    }

    void factsAreAskedByAgeAndOnlyWhereARuleReadsThem()
    {
        Interview interview;
        interview.begin(m_catalogue, "move_in", hanako());
        addPerson(interview, "child", "2020-05-06");
        QVERIFY(turnTo(interview, "facts"));
        QStringList asked;
        for (const QVariant &one : interview.choices())
            asked << one.toMap()[QStringLiteral("value")].toString();
        QVERIFY(asked.contains(QStringLiteral("careCert")));
        QVERIFY(!asked.contains(QStringLiteral("myNumberCard"))); // it lies on the reader
        QVERIFY(!asked.contains(QStringLiteral("pensionReceiving")));
        interview.toggle(QStringLiteral("foreign"), true);
        interview.next();
        QCOMPARE(interview.kind(), QStringLiteral("nationality"));
        interview.answer(QStringLiteral("VN"));
        QVERIFY(following(*m_catalogue, interview.household()).contains(QStringLiteral("zairyu_addr")));
        interview.next();
        QVERIFY(turnTo(interview, "facts"));
        for (const QVariant &one : interview.choices())
            QVERIFY(one.toMap()[QStringLiteral("value")] != QStringLiteral("careCert")); // a child
    }
};

QTEST_GUILESS_MAIN(InterviewTest)
#include "InterviewTest.moc"
