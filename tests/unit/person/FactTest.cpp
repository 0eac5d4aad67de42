// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Fact.h"

#include <QTest>

#include <set>

using namespace madoguchi;

class FactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourcesHaveNamesBothWays();
    void aLaterFactReplacesAnEarlierOne();
    void namesAreKeptCodePointByCodePoint();
    void aChoiceCountsUntilSomethingNewIsSaid();
    void forgettingLeavesNothing();
};

void FactTest::sourcesHaveNamesBothWays()
{
    std::set<std::string_view> names;
    for (const Source source : {Source::Card, Source::CommonId, Source::PreApplication, Source::EarlierPage,
                                Source::Entered, Source::Staff}) {
        const auto name = sourceName(source);
        QVERIFY(!name.empty());
        QVERIFY2(names.insert(name).second, "two sources share a name");
        QCOMPARE(sourceFromName(name), std::optional(source));
    }
    QVERIFY(!sourceFromName("Card"));
    QVERIFY(!sourceFromName(""));
}

void FactTest::aLaterFactReplacesAnEarlierOne()
{
    Person person;
    QVERIFY(person.empty());
    person.learn("address", Fact{"a", Source::Entered, "2026-11-23T09:00:00+09:00", false});
    person.learn("address", Fact{"b", Source::Card, "2026-11-23T09:01:00+09:00", true});
    QVERIFY(person.fact("address"));
    QCOMPARE(person.fact("address")->value, std::string("b"));
    QVERIFY(person.fact("address")->checked);
    QVERIFY(!person.fact("name"));
}

// U+FA19 would become U+795E under NFC; U+E0100 (a variation selector) would be lost by a careless filter.
void FactTest::namesAreKeptCodePointByCodePoint()
{
    const std::string name = "\uFA19谷　\u845B\U000E0100子";
    Person person;
    person.learn("name", Fact{name, Source::Card, {}, true});
    QCOMPARE(person.fact("name")->value, name);
}

void FactTest::aChoiceCountsUntilSomethingNewIsSaid()
{
    Person person;
    person.learn("phone", Fact{"card", Source::Card, {}, true});
    person.learn("phone", Fact{"profile", Source::CommonId, {}, false});
    QCOMPARE(person.fact("phone")->value, std::string("card"));
    person.settle("phone", Source::Staff); // said nothing
    person.settle("nothing", Source::Card);
    QCOMPARE(person.fact("phone")->value, std::string("card"));
    QVERIFY(person.chosen("phone").empty() && person.chosen("nothing").empty());
    person.settle("phone", Source::CommonId);
    QCOMPARE(person.fact("phone")->value, std::string("profile"));
    // The person's own word comes over it, and nothing is lost.
    person.learn("phone", Fact{"typed", Source::EarlierPage, {}, false});
    QCOMPARE(person.fact("phone")->value, std::string("profile"));
    person.settle("phone", Source::EarlierPage);
    QCOMPARE(person.fact("phone")->value, std::string("typed"));
    QCOMPARE(person.chosen("phone"), (std::vector{Source::EarlierPage, Source::CommonId}));
    QCOMPARE(person.all("phone").size(), 3u);
    // Saying the same again is nothing new; another source is.
    person.learn("phone", Fact{"card", Source::Card, {}, true});
    QCOMPARE(person.fact("phone")->value, std::string("typed"));
    person.learn("phone", Fact{"home", Source::PreApplication, {}, false});
    QVERIFY(person.chosen("phone").empty());
}

void FactTest::forgettingLeavesNothing()
{
    Person person;
    person.learn("name", Fact{"試験　花子", Source::Card, {}, true});
    person.forget();
    QVERIFY(person.empty());
    QVERIFY(!person.fact("name"));
}

QTEST_GUILESS_MAIN(FactTest)
#include "FactTest.moc"
