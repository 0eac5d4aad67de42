// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/NameForms.h"

#include <QTest>

using namespace madoguchi;

Q_DECLARE_METATYPE(madoguchi::Person)

namespace
{

using Said = std::map<std::string, std::string>; // by key

Person person(const Said &said, Source source = Source::CommonId)
{
    Person person;
    for (const auto &[key, value] : said)
        person.learn(key, Fact{value, source, "2026-11-25T10:00:00+09:00", false});
    return person;
}

std::string first(const Person &person, NameForm form)
{
    const auto said = nameIn(person, form);
    return said.empty() ? "nothing" : said.front().value;
}

} // namespace

class NameFormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFormHasAName();
    void forms_data();
    void forms();
    void theFirstThatIsKnown();
    void nobodysWordIsPutIntoAnothersMouth();
    void partsAreNoDisagreement();
    void onlyNamesAreKept();
};

void NameFormsTest::eachFormHasAName()
{
    std::vector<NameForm> named;
    for (const char *name : {"register", "roman", "kanji", "alias", "formerName", "kana"})
        named.push_back(nameFormFromName(name).value());
    QVERIFY(named == allNameForms());
    QVERIFY(!nameFormFromName("Register"));
    QVERIFY(!nameFormFromName(""));
}

void NameFormsTest::forms_data()
{
    struct Row {
        const char *what;
        Said said;
        const char *registered, *roman, *kanji;
    };
    const Row rows[] = {
        {"a Japanese",
         {{"name", "試験　太郎"}, {"nationality", "JP"}},
         "試験　太郎",
         "nothing",
         "試験　太郎"},
        {"nobody said of what nation", {{"name", "試験　太郎"}}, "試験　太郎", "nothing", "試験　太郎"},
        {"a Japanese with a passport",
         {{"name", "試験　太郎"}, {"roman", "SHIKEN TARO"}, {"nationality", "JP"}},
         "試験　太郎",
         "SHIKEN TARO",
         "試験　太郎"},
        {"both",
         {{"name", "試験 小明"}, {"roman", "SHIKEN XIAOMING"}, {"nationality", "CN"}},
         "SHIKEN XIAOMING　試験 小明",
         "SHIKEN XIAOMING",
         "試験 小明"},
        {"Latin letters only",
         {{"name", "SHIKEN AMY"}, {"roman", "SHIKEN AMY"}, {"nationality", "US"}},
         "SHIKEN AMY",
         "SHIKEN AMY",
         "nothing"},
        {"one name", {{"name", "REI"}, {"nationality", "MM"}}, "REI", "REI", "nothing"},
        {"in capitals",
         {{"name", "Shiken-Rei d’Amy"}, {"roman", "SHIKEN-REI D'AMY"}, {"nationality", "FR"}},
         "SHIKEN-REI D'AMY",
         "SHIKEN-REI D'AMY",
         "nothing"},
        {"both in one",
         {{"name", "SHIKEN XIAOMING　試験小明"}, {"roman", "SHIKEN XIAOMING"}, {"nationality", "CN"}},
         "SHIKEN XIAOMING　試験小明",
         "SHIKEN XIAOMING",
         "試験小明"},
        {"characters only",
         {{"name", "試験 小明"}, {"nationality", "KR"}},
         "試験 小明",
         "nothing",
         "試験 小明"},
        {"rare characters stay as they are",
         {{"name", "\xF0\xA0\xAE\xB7野\xEF\xA8\x99"}, {"nationality", "JP"}},
         "\xF0\xA0\xAE\xB7野\xEF\xA8\x99",
         "nothing",
         "\xF0\xA0\xAE\xB7野\xEF\xA8\x99"},
    };
    QTest::addColumn<Person>("said");
    QTest::addColumn<std::string>("registered");
    QTest::addColumn<std::string>("roman");
    QTest::addColumn<std::string>("kanji");
    for (const Row &row : rows)
        QTest::newRow(row.what) << person(row.said) << std::string(row.registered) << std::string(row.roman)
                                << std::string(row.kanji);
}

void NameFormsTest::forms()
{
    QFETCH(Person, said);
    QTEST(first(said, NameForm::Register), "registered");
    QTEST(first(said, NameForm::Roman), "roman");
    QTEST(first(said, NameForm::Kanji), "kanji");
}

void NameFormsTest::theFirstThatIsKnown()
{
    const Person amy = person(
        {{"name", "REI AMY"}, {"nationality", "US"}, {"alias", "見本　愛"}, {"kana", "レイ　エイミー"}});
    QCOMPARE(nameIn(amy, {NameForm::Alias, NameForm::Register}).front().value, std::string("見本　愛"));
    QCOMPARE(nameIn(amy, {NameForm::FormerName, NameForm::Kana}).front().value,
             std::string("レイ　エイミー"));
    QVERIFY(nameIn(amy, {NameForm::Kanji, NameForm::FormerName}).empty());
    QVERIFY(nameIn(Person(), allNameForms()).empty());
}

void NameFormsTest::nobodysWordIsPutIntoAnothersMouth()
{
    Person xiaoming = person({{"name", "試験 小明"}, {"roman", "SHIKEN XIAOMING"}, {"nationality", "CN"}});
    xiaoming.learn("name", Fact{"SHIKEN XIAOMING", Source::Card, "2026-11-25T10:00:00+09:00", true});
    const auto said = nameIn(xiaoming, NameForm::Register);
    QCOMPARE(said.size(), 2u);
    QCOMPARE(said[0].value, std::string("SHIKEN XIAOMING"));
    QVERIFY(said[0].source == Source::Card && said[0].checked);
    QCOMPARE(said[1].value, std::string("SHIKEN XIAOMING　試験 小明"));
    QVERIFY(!said[1].checked);
}

void NameFormsTest::partsAreNoDisagreement()
{
    const Person xiaoming =
        person({{"name", "試験 小明"}, {"roman", "SHIKEN XIAOMING"}, {"nationality", "CN"}});
    const std::string both = "SHIKEN XIAOMING　試験 小明";
    QVERIFY(partsOfOneName(xiaoming, "SHIKEN XIAOMING", both));
    QVERIFY(partsOfOneName(xiaoming, both, "試験　小明"));
    QVERIFY(!partsOfOneName(xiaoming, both, "SHIKEN XIAOMIN"));
    QVERIFY(!partsOfOneName(xiaoming, both, "試験 小朋"));
    QVERIFY(!partsOfOneName(xiaoming, both, ""));
    QVERIFY(!partsOfOneName(xiaoming, both, "試験 小\U000E0100明"));
    QVERIFY(!partsOfOneName(person({{"name", "試験　太郎"}}), "試験　太郎", "試験 太郎")); // of no two parts
}

void NameFormsTest::onlyNamesAreKept()
{
    Person all = person({{"name", "試験　太郎"}, {"kana", "シケン　タロウ"}, {"phone", "06-0000-0000"}});
    all.learn("name", Fact{"試験　太朗", Source::Card, "2026-11-25T10:00:00+09:00", true});
    all.settle("name", Source::CommonId);
    const Person names = onlyNames(all);
    QCOMPARE(names.fact("name")->value, std::string("試験　太郎"));
    QCOMPARE(names.all("name").size(), 2u);
    QVERIFY(names.fact("kana") && !names.fact("phone"));
}

QTEST_GUILESS_MAIN(NameFormsTest)
#include "NameFormsTest.moc"
