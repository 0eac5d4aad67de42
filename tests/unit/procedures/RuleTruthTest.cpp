// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleTruth.h"
#include "app/procedures/JsonLogic.h"

#include <QTest>

#include <fstream>

using namespace madoguchi;
using Json = nlohmann::json;

// Rules over what is not all known.
class RuleTruthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void whereAllIsKnownLikeJsonLogic();
    void tooMuchIsUnknown();
};

void RuleTruthTest::answers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("truth");
    const auto row = [](const char *rule, const char *truth) { QTest::newRow(rule) << rule << truth; };
    row("true", "yes");
    row("false", "no");
    row(R"({"var":"yes"})", "yes");
    row(R"({"var":"no"})", "no");
    row(R"({"var":"null"})", "unknown");
    row(R"({"var":"absent"})", "unknown");
    row(R"({"var":["absent", 1]})", "yes");     // a default is known
    row(R"({"var":"spouse.insurance"})", "no"); // of nobody there is nothing
    row(R"({"==":[{"var":"spouse.id"},"p1"]})", "no");
    row(R"({"var":"via.insurance"})", "unknown"); // of somebody of whom it is not said
    row(R"({"var":"list.1"})", "yes");
    row(R"({"var":"list.7"})", "no");
    row(R"({"!":[{"var":"null"}]})", "unknown");
    row(R"({"!!":[{"var":"null"}]})", "unknown");
    row(R"({"==":[{"var":"null"},"self"]})", "unknown");
    row(R"({"!=":[{"var":"null"},"self"]})", "unknown");
    row(R"({">=":[{"var":"absent"},20]})", "unknown");
    row(R"({"in":["x",{"var":"absent"}]})", "unknown");
    // what decides is enough
    row(R"({"and":[{"var":"null"},{"var":"no"}]})", "no");
    row(R"({"and":[{"var":"no"},{"var":"null"}]})", "no");
    row(R"({"and":[{"var":"null"},{"var":"yes"}]})", "unknown");
    row(R"({"or":[{"var":"null"},{"var":"yes"}]})", "yes");
    row(R"({"or":[{"var":"null"},{"var":"no"}]})", "unknown");
    row(R"({"!":[{"and":[{"var":"null"},{"var":"no"}]}]})", "yes");
    row(R"({"if":[{"var":"null"},true,false]})", "unknown");
    row(R"({"if":[{"var":"null"},true,true]})", "yes");
    row(R"({"if":[{"var":"no"},{"var":"null"},{"var":"yes"},true,false]})", "yes");
    row(R"({"some":[{"var":"people"},{"var":"old"}]})", "yes");
    row(R"({"some":[{"var":"unsure"},{"var":"old"}]})", "unknown");
    row(R"({"none":[{"var":"people"},{"var":"old"}]})", "no");
    row(R"({"none":[{"var":"unsure"},{"var":"old"}]})", "unknown");
    row(R"({"all":[{"var":"people"},{"var":"old"}]})", "no");
    row(R"({"all":[{"var":"unsure"},{"var":"old"}]})", "no"); // one is not, whatever the other
    row(R"({"some":[{"var":"absent"},{"var":"old"}]})", "unknown");
    // and what asks for it is never unknown
    row(R"({"missing":["null"]})", "yes");
    row(R"({"missing":["no"]})", "no");
    row(R"({"unheard":[1]})", "unknown");
}

void RuleTruthTest::answers()
{
    QFETCH(QString, rule);
    QFETCH(QString, truth);
    const Json data = Json::parse(R"({"yes":true,"no":false,"null":null,"spouse":false,"via":{"id":"p1"},
        "list":[0,1],"people":[{"old":true},{"old":false}],"unsure":[{"old":null},{"old":false}]})");
    const Truth found = truthOf(Json::parse(rule.toStdString()), data);
    QCOMPARE(QString::fromLatin1(found == Truth::Yes ? "yes" : found == Truth::No ? "no" : "unknown"), truth);
}

// The public cases: where nothing that is read is null, both say the same.
void RuleTruthTest::whereAllIsKnownLikeJsonLogic()
{
    std::ifstream stream(JSON_LOGIC_CASES);
    int compared = 0;
    for (const Json &one : Json::parse(stream)) {
        if (!one.is_array() || one.size() != 3)
            continue;
        if (one[0].dump().find("null") != std::string::npos)
            continue; // a null in a rule itself is false here
        const Json value = valueIfKnown(one[0], one[1]);
        const LogicResult plain = evaluate(one[0], one[1]);
        if (value.is_null() || !plain.ok)
            continue;
        ++compared;
        QVERIFY2(truthy(value) == truthy(plain.value), one.dump().c_str());
    }
    QVERIFY2(compared > 200, std::to_string(compared).c_str());
}

void RuleTruthTest::tooMuchIsUnknown()
{
    Json deep = true;
    for (int i = 0; i < 100; ++i)
        deep = {{"and", {deep}}};
    QVERIFY(truthOf(deep, Json::object()) == Truth::Unknown);
}

QTEST_GUILESS_MAIN(RuleTruthTest)
#include "RuleTruthTest.moc"
