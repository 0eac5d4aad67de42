// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Follow.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

// What the city offers by itself: on which days, to whom, and how openly.
class OffersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windows_data();
    void windows();
    void shippedWindows_data();
    void shippedWindows();
    void whoAndWhen();
    void optOut();
    void whatIsTold();
    void everyShippedRuleCanHold();

private:
    std::vector<Offer> on(const Catalogue &catalogue, const std::string &today, const Json &people,
                          const std::set<std::string> &optedOut = {}) const
    {
        const auto household = Household::fromJson({{"today", today}, {"persons", people}});
        if (!household)
            qFatal("%s", household.error().detail.c_str());
        return offers(catalogue, *household, optedOut);
    }
    const Offer *find(const std::vector<Offer> &list, const std::string &rule) const
    {
        const auto it = std::ranges::find(list, rule, &Offer::rule);
        return it == list.end() ? nullptr : &*it;
    }

    Catalogue m_small, m_shipped;
};

void OffersTest::initTestCase()
{
    auto small = Catalogue::load(DESIGNER), shipped = Catalogue::load(PROCEDURES);
    QVERIFY(small.ok() && shipped.ok());
    m_small = std::move(*small);
    m_shipped = std::move(*shipped);
}

void OffersTest::windows_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *rule, const char *people, const char *first,
                        const char *last) {
        QTest::newRow(name) << rule << QString::fromUtf8(people) << first << last;
    };
    row("three months before the card ends", "card_ends", R"([{"id":"p1","cardExpires":"2027-02-25"}])",
        "2026-11-25", "2027-02-25");
    row("months have different ends", "card_ends", R"([{"id":"p1","cardExpires":"2027-05-31"}])",
        "2027-02-28", "2027-05-31");
    row("and leap years", "card_ends", R"([{"id":"p1","cardExpires":"2028-05-31"}])", "2028-02-29",
        "2028-05-31");
    row("over the year's end", "card_ends", R"([{"id":"p1","cardExpires":"2027-01-15"}])", "2026-10-15",
        "2027-01-15");
    row("a birthday", "copy_at_18", R"([{"id":"p1","birthDate":"2008-11-25"},{"id":"p2"}])", "2026-11-25",
        "2026-12-25");
    row("29 February: 1 March", "copy_at_18", R"([{"id":"p1","birthDate":"2008-02-29"},{"id":"p2"}])",
        "2026-03-01", "2026-03-31");
    row("two fixed days", "spring", R"([{"id":"p1"}])", "2026-03-20", "2027-04-04");
}

// Offered on the first day and on the last, and on no day around them.
void OffersTest::windows()
{
    QFETCH(QString, rule);
    QFETCH(QString, people);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const Json persons = Json::parse(people.toStdString());
    const std::string id = rule.toStdString();
    const CivilDate from = *parseDate(first.toStdString()), until = *parseDate(last.toStdString());
    for (const auto &[day, offered] :
         {std::pair(addDays(from, -1), false), {from, true}, {until, true}, {addDays(until, 1), false}}) {
        const auto list = on(m_small, toIso(day), persons);
        const Offer *offer = find(list, id);
        QVERIFY2((offer != nullptr) == offered, toIso(day).c_str());
        if (!offer)
            continue;
        QCOMPARE(offer->people, std::vector<std::string>{"p1"});
        QCOMPARE(toIso(offer->from), first.toStdString());
        QCOMPARE(toIso(offer->until), last.toStdString());
    }
}

void OffersTest::shippedWindows_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *rule, const char *person, const char *first, const char *last) {
        QTest::addRow("%s %s", rule, person) << rule << person << first << last;
    };
    // 20 and 65 are complete on the eve of the birthday, 75 on the birthday itself
    row("pension_20", R"("birthDate":"2006-12-25")", "2026-11-24", "2027-01-07");
    row("care_65", R"("birthDate":"1962-01-01")", "2026-11-01", "2027-01-30");
    row("kouki_75", R"("birthDate":"1952-01-01")", "2026-11-02", "2027-01-31");
    row("child_medical_end", R"("birthDate":"2009-04-01")", "2027-01-30", "2027-03-31");
}

void OffersTest::shippedWindows()
{
    QFETCH(QString, rule);
    QFETCH(QString, person);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const Json persons = Json::parse(R"([{"id":"p1","nationality":"JP",)" + person.toStdString() + "}]");
    const CivilDate from = *parseDate(first.toStdString()), until = *parseDate(last.toStdString());
    for (const auto &[day, offered] :
         {std::pair(addDays(from, -1), false), {from, true}, {until, true}, {addDays(until, 1), false}})
        QVERIFY2((find(on(m_shipped, toIso(day), persons), rule.toStdString()) != nullptr) == offered,
                 toIso(day).c_str());
}

void OffersTest::whoAndWhen()
{
    const Json young = Json::parse(R"({"id":"p1","birthDate":"2008-11-25"})");
    QVERIFY2(!find(on(m_small, "2026-11-25", Json::array({young})), "copy_at_18"),
             "its `when` asks for several people");
    const Json two = Json::array({young, Json::parse(R"({"id":"p2","birthDate":"2008-12-01"})")});
    auto list = on(m_small, "2026-12-01", two);
    QCOMPARE(find(list, "copy_at_18")->people, (std::vector<std::string>{"p1", "p2"}));
    QCOMPARE(toIso(find(list, "copy_at_18")->from), std::string("2026-11-25")); // of the first person
    QCOMPARE(find(on(m_small, "2026-11-30", two), "copy_at_18")->people, std::vector<std::string>{"p1"});
    list = on(m_small, "2026-11-25", Json::parse(R"([{"id":"p1","moves":false}])"));
    QVERIFY2(!find(list, "spring"), "its `who` holds for nobody");
    // a day that is not known, or not all of it
    for (const char *person :
         {R"({"id":"p1"})", R"({"id":"p1","cardExpires":null})", R"({"id":"p1","cardExpires":"2026-12-00"})",
          R"({"id":"p1","cardExpires":"soon"})"})
        QVERIFY2(!find(on(m_small, "2026-12-01", Json::array({Json::parse(person)})), "card_ends"), person);
}

void OffersTest::optOut()
{
    const Json people = Json::parse(R"([{"id":"p1","cardExpires":"2027-01-01"}])");
    QCOMPARE(on(m_small, "2026-12-01", people).size(), 2u);
    auto list = on(m_small, "2026-12-01", people, {"card_ends"});
    QCOMPARE(list.size(), 1u);
    QCOMPARE(list.front().rule, std::string("spring"));
    QVERIFY(on(m_small, "2026-12-01", people, {"card_ends", "spring"}).empty());
    QCOMPARE(on(m_small, "2026-12-01", people, {"no such rule"}).size(), 2u);
}

void OffersTest::whatIsTold()
{
    const Json people =
        Json::parse(R"([{"id":"p1","birthDate":"2008-11-25","cardExpires":"2027-01-01"},{"id":"p2"}])");
    const auto list = on(m_small, "2026-12-01", people);
    QCOMPARE(list.size(), 3u);
    const Offer &card = *find(list, "card_ends"), &copy = *find(list, "copy_at_18");
    QVERIFY(!card.sensitive && !card.unconfirmed && card.procedure.empty());
    QVERIFY(copy.sensitive && copy.unconfirmed);
    QCOMPARE(copy.procedure, std::string("juminhyo"));
    QCOMPARE(copy.number, 2);
    QCOMPARE(card.data, std::vector<std::string>{"cardExpires"});
    // What is sensitive among the shipped rules stays so.
    for (const OfferRule &rule : m_shipped.rules().offers)
        if (std::ranges::find(rule.data, "disability") != rule.data.end() ||
            std::ranges::find(rule.data, "dvSupport") != rule.data.end())
            QVERIFY2(rule.sensitive, rule.id.c_str());
}

// Each says what it looked at, who answers for it, and by what law.
void OffersTest::everyShippedRuleCanHold()
{
    QVERIFY(m_shipped.rules().offers.size() >= 12);
    std::set<std::string> ids;
    for (const OfferRule &rule : m_shipped.rules().offers) {
        QVERIFY2(ids.insert(rule.id).second, rule.id.c_str());
        QVERIFY2(!rule.data.empty() && !rule.owner.empty() && !rule.law.empty(), rule.id.c_str());
        QVERIFY2(rule.who != false && rule.when != false, rule.id.c_str());
    }
}

QTEST_GUILESS_MAIN(OffersTest)
#include "OffersTest.moc"
