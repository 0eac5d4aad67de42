// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Household.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

Json parsed(const char *text)
{
    return Json::parse(text);
}

// Two parents, two children, and a grandmother who is nobody's parent here.
const char *const family = R"({
  "today": "2026-11-25", "eventDate": "2026-11-20", "event": "move_in", "head": "p1", "applicant": "p2",
  "context": {"toWard": "北区", "fromAbroad": false, "leaver": "p1", "newborn": ["p4"], "couple": ["p1", "p2"]},
  "persons": [
    {"id": "p1", "name": {"kanji": "試験　太郎", "kana": "シケン　タロウ"}, "birthDate": "1986-05-17", "sex": "M",
     "nationality": "JP", "incomeYen": 4000000, "spouseOf": "p2"},
    {"id": "p2", "name": {"kanji": "試験　花子", "kana": "シケン　ハナコ"}, "birthDate": "1988-02-03", "sex": "F",
     "nationality": "JP", "incomeYen": 5000000, "employerInsurance": "self"},
    {"id": "p3", "name": {"roman": "SHIKEN AMY", "kana": "シケン　エイミー"}, "birthDate": "2015-04-02", "nationality": "US",
     "parents": ["p1", "p2"]},
    {"id": "p4", "name": {"kanji": "試験　一"}, "birthDate": "2026-11-20", "parents": ["p1", "p2"]},
    {"id": "p5", "name": {"kanji": "見本　ウメ"}, "birthDate": "1945-00-00", "moves": false}]})";

Household household(const Json &json)
{
    auto made = Household::fromJson(json);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return std::move(*made);
}

std::string idOf(const Member *member)
{
    return member ? member->id : std::string("nobody");
}

std::string factOf(const Household &of, const char *id, const char *key)
{
    const Fact *fact = of.member(id)->person.fact(key);
    return fact ? fact->value : std::string("unknown");
}

} // namespace

class HouseholdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void tooDeep();
    void thirtyPeople();
    void factsOfPeople();
    void whatACardSays();
    void theVisit();
    void roles();
    void nobodyInARole();
    void spouseEitherWay();
    void claimants_data();
    void claimants();
    void applicantOnly();
    void learning();
};

void HouseholdTest::refused_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("place");
    const std::pair<const char *, const char *> rows[] = {
        {R"([{"op":"replace","path":"","value":[]}])", "household"},
        {R"([{"op":"replace","path":"","value":null}])", "household"},
        {R"([{"op":"replace","path":"","value":"ヒミツ"}])", "household"},
        {R"([{"op":"remove","path":"/today"}])", "today"},
        {R"([{"op":"replace","path":"/today","value":null}])", "today"},
        {R"([{"op":"replace","path":"/today","value":20261125}])", "today"},
        {R"([{"op":"replace","path":"/today","value":"ヒミツ"}])", "today"},
        {R"([{"op":"replace","path":"/today","value":"2026-11-31"}])", "today"},
        {R"([{"op":"replace","path":"/today","value":"2026-11-00"}])", "today"},
        {R"([{"op":"replace","path":"/eventDate","value":"ヒミツ"}])", "eventDate"},
        {R"([{"op":"replace","path":"/eventDate","value":"2026-00-00"}])", "eventDate"},
        {R"([{"op":"replace","path":"/eventDate","value":false}])", "eventDate"},
        {R"([{"op":"remove","path":"/persons"}])", "persons"},
        {R"([{"op":"replace","path":"/persons","value":[]}])", "persons"},
        {R"([{"op":"replace","path":"/persons","value":{"p1":"ヒミツ"}}])", "persons"},
        {R"([{"op":"replace","path":"/persons","value":null}])", "persons"},
        {R"([{"op":"add","path":"/persons/2","value":"ヒミツ"}])", "persons[2]"},
        {R"([{"op":"replace","path":"/persons/2","value":["ヒミツ"]}])", "persons[2]"},
        {R"([{"op":"remove","path":"/persons/1/id"}])", "persons[1]"},
        {R"([{"op":"replace","path":"/persons/1/id","value":""}])", "persons[1]"},
        {R"([{"op":"replace","path":"/persons/1/id","value":7}])", "persons[1]"},
        {R"([{"op":"replace","path":"/persons/1/id","value":"p1"}])", "persons"},
        {R"([{"op":"replace","path":"/persons/4/birthDate","value":"ヒミツ"}])", "persons[4].birthDate"},
        {R"([{"op":"replace","path":"/persons/4/birthDate","value":"1945-13-01"}])", "persons[4].birthDate"},
        {R"([{"op":"replace","path":"/persons/4/birthDate","value":1945}])", "persons[4].birthDate"},
    };
    for (const auto &[patch, place] : rows)
        QTest::newRow(patch) << QString::fromUtf8(patch) << place;
    QTest::newRow("a long text") << QStringLiteral(
                                        R"([{"op":"add","path":"/persons/0/employer","value":"%1"}])")
                                        .arg(QString(2001, 'x'))
                                 << "household";
    QTest::newRow("a long text deep inside")
        << QStringLiteral(R"([{"op":"add","path":"/context/a","value":[{"b":["%1"]}]}])")
               .arg(QString(2001, 'x'))
        << "household";
}

// A sentence that says where, and quotes nothing of what was given.
void HouseholdTest::refused()
{
    QFETCH(QString, patch);
    QFETCH(QString, place);
    const auto made = Household::fromJson(parsed(family).patch(Json::parse(patch.toStdString())));
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::BadInput);
    const auto detail = QString::fromStdString(made.error().detail);
    QVERIFY2(detail.contains(place), qPrintable(detail));
    QVERIFY2(detail.size() > place.size() + 5, "a sentence, not only a place");
    for (const char *value : {"ヒミツ", "試験", "xxx", "2026-11", "1945"})
        QVERIFY2(!detail.contains(QString::fromUtf8(value)), qPrintable(detail));
}

// Built without copying: copying so deep a value is itself what must not happen.
void HouseholdTest::tooDeep()
{
    Json nested = true;
    for (int i = 0; i < 100'000; ++i) {
        Json outer = Json::array();
        outer.emplace_back() = std::move(nested);
        nested = std::move(outer);
    }
    Json json = parsed(family);
    json["persons"][0]["more"] = std::move(nested);
    const auto made = Household::fromJson(json);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::BadInput);
}

void HouseholdTest::thirtyPeople()
{
    Json json{{"today", "2026-11-25"}, {"persons", Json::array()}};
    for (int i = 1; i <= 30; ++i)
        json["persons"].push_back({{"id", "p" + std::to_string(i)}});
    QCOMPARE(household(json).people().size(), 30u);
    QCOMPARE(household(json).people()[29].id, std::string("p30"));
    json["persons"].push_back({{"id", "p31"}});
    QVERIFY(!Household::fromJson(json).ok());
}

void HouseholdTest::factsOfPeople()
{
    const Household of = household(parsed(family));
    QCOMPARE(factOf(of, "p1", "name"), std::string("試験　太郎"));
    QCOMPARE(factOf(of, "p1", "kana"), std::string("シケン　タロウ"));
    QCOMPARE(factOf(of, "p1", "sex"), std::string("male"));
    QCOMPARE(factOf(of, "p2", "sex"), std::string("female"));
    QCOMPARE(factOf(of, "p1", "incomeYen"), std::string("4000000"));
    QCOMPARE(factOf(of, "p3", "name"), std::string("SHIKEN AMY")); // no characters in the register
    QCOMPARE(factOf(of, "p3", "roman"), std::string("SHIKEN AMY"));
    QCOMPARE(factOf(of, "p1", "roman"), std::string("unknown"));
    QCOMPARE(factOf(of, "p5", "birthDate"), std::string("1945-00-00"));
    QCOMPARE(factOf(of, "p3", "parents"), std::string("unknown")); // a list is for rules only
    const Fact *fact = of.member("p1")->person.fact("name");
    QCOMPARE(fact->source, Source::CommonId);
    QVERIFY(!fact->checked);
    QVERIFY(!of.member("p6"));
    QVERIFY(of.member("p5")->members["moves"] == false);
}

// What a card says stands beside what the profile says; rules see the profile.
void HouseholdTest::whatACardSays()
{
    Json json = parsed(family);
    json["persons"][0]["card"] = {
        {"name", {{"kanji", "試験　太朗"}}}, {"birthDate", "1986-05-17"}, {"sex", "M"}};
    const Household of = household(json);
    const auto &names = of.member("p1")->person.all("name");
    QCOMPARE(names.size(), 2u);
    QCOMPARE(names[0].source, Source::Card);
    QCOMPARE(names[0].value, std::string("試験　太朗"));
    QVERIFY(names[0].checked && !names[1].checked);
    QVERIFY(!of.member("p1")->members.contains("card"));
    QCOMPARE(of.member("p1")->person.all("birthDate").size(), 2u);
}

void HouseholdTest::theVisit()
{
    Household of = household(parsed(family));
    QCOMPARE(of.event(), std::string("move_in"));
    QCOMPARE(toIso(of.today()), std::string("2026-11-25"));
    QCOMPARE(toIso(of.eventDate()), std::string("2026-11-20"));
    QCOMPARE(of.visit().fact("toWard")->value, std::string("北区"));
    QCOMPARE(of.visit().fact("fromAbroad")->value, std::string("false"));
    QCOMPARE(of.visit().fact("eventDate")->value, std::string("2026-11-20"));
    Json json = parsed(family);
    json.erase("eventDate");
    json.erase("context");
    of = household(json);
    QCOMPARE(toIso(of.eventDate()), std::string("2026-11-25"));
    QVERIFY2(!of.visit().fact("eventDate"), "nobody said when it was");
    json["eventDate"] = nullptr;
    QCOMPARE(toIso(household(json).eventDate()), std::string("2026-11-25"));
}

void HouseholdTest::roles()
{
    const Household of = household(parsed(family));
    for (const auto &[role, id] : {std::pair("applicant", "p2"),
                                   {"head", "p1"},
                                   {"spouse", "p1"},
                                   {"claimant", "p2"},
                                   {"claimantSpouse", "p1"},
                                   {"newborn", "p4"},
                                   {"leaver", "p1"},
                                   {"partner", "p1"},
                                   {"deceased", "nobody"},
                                   {"starter", "nobody"},
                                   {"nameChanger", "nobody"},
                                   {"visit", "nobody"},
                                   {"each", "nobody"},
                                   {"boss", "nobody"},
                                   {"", "nobody"}})
        QVERIFY2(idOf(of.inRole(role)) == id, role);
    using Roles = std::vector<std::string>;
    const auto sorted = [&](const char *id) {
        Roles found = of.rolesOf(*of.member(id));
        std::ranges::sort(found);
        return found;
    };
    QCOMPARE(sorted("p1"), (Roles{"claimantSpouse", "head", "leaver", "partner", "spouse"}));
    QCOMPARE(sorted("p2"), (Roles{"applicant", "claimant"}));
    QCOMPARE(sorted("p4"), (Roles{"newborn"}));
    QCOMPARE(sorted("p5"), Roles{});
}

void HouseholdTest::nobodyInARole()
{
    Json json = parsed(family);
    json["head"] = "p9";
    json["applicant"] = "p9";
    json["context"] = {{"newborn", "p9"},
                       {"leaver", 5},
                       {"couple", "p1"},
                       {"deceased", Json::array()},
                       {"starter", nullptr}};
    const Household of = household(json);
    QCOMPARE(idOf(of.inRole("head")), std::string("nobody"));
    QCOMPARE(idOf(of.inRole("applicant")), std::string("p1")); // somebody sits there: the first
    for (const char *role : {"newborn", "leaver", "deceased", "starter", "partner"})
        QVERIFY2(!of.inRole(role), role);
    json.erase("applicant");
    json["head"] = "p5";
    QCOMPARE(idOf(household(json).inRole("applicant")), std::string("p5")); // else the head
}

void HouseholdTest::spouseEitherWay()
{
    const Household of = household(parsed(family));
    QCOMPARE(idOf(of.spouseOf(*of.member("p1"))), std::string("p2"));
    QCOMPARE(idOf(of.spouseOf(*of.member("p2"))), std::string("p1"));
    QCOMPARE(idOf(of.spouseOf(*of.member("p3"))), std::string("nobody"));
    Json json = parsed(family);
    json["persons"][1]["spouseOf"] = "p1"; // both say it
    QCOMPARE(idOf(household(json).inRole("spouse")), std::string("p1"));
    json["persons"][0]["spouseOf"] = json["persons"][1]["spouseOf"] = "p9"; // not in this household
    const Household apart = household(json);
    QCOMPARE(idOf(apart.spouseOf(*apart.member("p1"))), std::string("nobody"));
    QCOMPARE(idOf(apart.inRole("claimantSpouse")), std::string("nobody"));
}

void HouseholdTest::claimants_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("claimant");
    const auto row = [](const char *name, const char *patch, const char *claimant) {
        QTest::newRow(name) << QString::fromUtf8(patch) << claimant;
    };
    row("the higher income", "[]", "p2");
    row("the other has it", R"([{"op":"replace","path":"/persons/0/incomeYen","value":5000001}])", "p1");
    row("a tie: the head", R"([{"op":"replace","path":"/persons/0/incomeYen","value":5000000}])", "p1");
    row("a tie: the head, who is named last",
        R"([{"op":"replace","path":"/persons/0/incomeYen","value":5000000},
        {"op":"replace","path":"/head","value":"p2"}])",
        "p2");
    row("a tie without a head among them: the first",
        R"([{"op":"replace","path":"/persons/0/incomeYen","value":5000000},
        {"op":"replace","path":"/head","value":"p5"}])",
        "p1");
    row("an unknown income counts as none", R"([{"op":"remove","path":"/persons/1/incomeYen"}])", "p1");
    row("both unknown: the head",
        R"([{"op":"remove","path":"/persons/0/incomeYen"},{"op":"remove","path":"/persons/1/incomeYen"}])",
        "p1");
    row("an income that is no number",
        R"([{"op":"replace","path":"/persons/1/incomeYen","value":"9000000"}])", "p1");
    row("one parent", R"([{"op":"replace","path":"/persons/2/parents","value":["p1"]}])", "p1");
    row("one parent, by id alone", R"([{"op":"replace","path":"/persons/2/parents","value":"p1"}])", "p1");
    row("a parent who is not here", R"([{"op":"replace","path":"/persons/2/parents","value":["p9","p1"]}])",
        "p1");
    row("no parent here", R"([{"op":"replace","path":"/persons/2/parents","value":["p9"]}])", "nobody");
    row("no parent known", R"([{"op":"remove","path":"/persons/2/parents"}])", "nobody");
}

void HouseholdTest::claimants()
{
    QFETCH(QString, patch);
    QFETCH(QString, claimant);
    const Household of = household(parsed(family).patch(Json::parse(patch.toStdString())));
    QCOMPARE(QString::fromStdString(idOf(of.claimantOf(*of.member("p3")))), claimant);
}

void HouseholdTest::applicantOnly()
{
    Person person;
    person.learn("name", Fact{"試験　花子", Source::Card, "", true});
    const Household of = Household::ofApplicant(person, {2026, 11, 25});
    QCOMPARE(of.people().size(), 1u);
    QCOMPARE(of.inRole("applicant")->person.fact("name")->value, std::string("試験　花子"));
    QVERIFY(!of.inRole("head") && !of.inRole("spouse") && !of.inRole("claimant"));
    QCOMPARE(toIso(of.eventDate()), std::string("2026-11-25"));
    QVERIFY(of.event().empty() && of.context().empty());
}

void HouseholdTest::learning()
{
    Household of = household(parsed(family));
    const Fact said{"090-0000-0000", Source::EarlierPage, "", false};
    QVERIFY(of.learn("applicant", "phone", said));
    QCOMPARE(factOf(of, "p2", "phone"), std::string("090-0000-0000"));
    QVERIFY(of.learn("visit", "newTown", said) && of.visit().fact("newTown"));
    QVERIFY(of.learnOf("p4", "phone", said));
    QCOMPARE(factOf(of, "p4", "phone"), std::string("090-0000-0000"));
    QVERIFY(!of.learn("deceased", "phone", said));
    QVERIFY(!of.learn("boss", "phone", said));
    QVERIFY(!of.learnOf("p9", "phone", said));
}

QTEST_GUILESS_MAIN(HouseholdTest)
#include "HouseholdTest.moc"
