// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/JsonLogic.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace madoguchi;
using Json = nlohmann::json;

class JsonLogicTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void thereAreEnoughCases();
    void publicSuite();
    void refused_data();
    void refused();
    void depthIsLimited();
    void workIsLimited();
    void resultsAreLimited();
    void variables();
    void numbersThatAreNone();
};

namespace
{
Json readCases()
{
    Json all = Json::array();
    for (const char *name : {JSON_LOGIC_CASES, JSON_LOGIC_TABLE}) {
        std::ifstream file(name);
        for (const Json &row : Json::parse(file, nullptr, false))
            all.push_back(row);
    }
    return all;
}
} // namespace

void JsonLogicTest::cases_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("expected");
    for (const Json &row : readCases())
        if (row.is_array()) {
            const auto column = [&row](std::size_t i) { return QString::fromStdString(row[i].dump()); };
            QTest::addRow("%s of %s", row[0].dump().c_str(), row[1].dump().c_str())
                << column(0) << column(1) << column(2);
        }
}

void JsonLogicTest::cases()
{
    QFETCH(QString, rule);
    QFETCH(QString, data);
    QFETCH(QString, expected);
    const LogicResult result = evaluate(Json::parse(rule.toStdString()), Json::parse(data.toStdString()));
    QVERIFY(result.ok);
    QCOMPARE(QString::fromStdString(result.value.dump()), expected);
}

void JsonLogicTest::thereAreEnoughCases()
{
    const Json rows = readCases();
    QVERIFY(std::ranges::count_if(rows, [](const Json &row) { return row.is_array(); }) >= 700);
}

// The suite that all implementations share. Texts in it are headings.
void JsonLogicTest::publicSuite()
{
    std::ifstream file(JSON_LOGIC_SUITE);
    if (!file)
        QSKIP("set-up could not fetch the public suite");
    int count = 0;
    for (const Json &row : Json::parse(file, nullptr, false)) {
        if (!row.is_array())
            continue;
        const LogicResult result = evaluate(row[0], row[1]);
        QVERIFY2(result.ok && result.value == row[2], row.dump().c_str());
        ++count;
    }
    QVERIFY(count >= 270);
}

void JsonLogicTest::refused_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {R"({"log":"a name"})", R"({"":1})", R"({"VAR":"a"})", R"({"method":["a","b"]})",
                             R"({"+":[1,{"=":[1,1]}]})", R"({"if":[{"nope":1},1,2]})",
                             R"({"map":[[1],{"nope":1}]})", R"([1,{"nope":1}])"})
        QTest::newRow(rule) << QString::fromUtf8(rule);
}

void JsonLogicTest::refused()
{
    QFETCH(QString, rule);
    const Json parsed = Json::parse(rule.toStdString());
    const LogicResult result = evaluate(parsed, Json::object());
    QVERIFY(!result.ok);
    QVERIFY(result.value.is_null());
    QVERIFY(logicProblem(parsed).has_value());
}

// Built from the inside, without copying: copying so deep a value is itself what must not happen.
void JsonLogicTest::depthIsLimited()
{
    const auto nested = [](int depth, const char *name) {
        Json rule = true;
        for (int i = 0; i < depth; ++i) {
            Json outer = *name ? Json::object() : Json::array();
            (*name ? outer[name] : outer.emplace_back()) = std::move(rule);
            rule = std::move(outer);
        }
        return rule;
    };
    QVERIFY(evaluate(nested(20, "!!"), {}).ok);
    QVERIFY(!logicProblem(nested(20, "!!")));
    for (const char *name : {"!!", "", "if", "no such operator"}) {
        const Json rule = nested(50'000, name);
        QVERIFY2(!evaluate(rule, {}).ok, name);
        QVERIFY2(logicProblem(rule).has_value(), name);
    }
    Json literal{{"a", 1}, {"b", nested(50'000, "!!")}};
    QVERIFY(!evaluate(literal, {}).ok);
}

void JsonLogicTest::workIsLimited()
{
    Json numbers = Json::array();
    for (int i = 0; i < 1000; ++i)
        numbers.push_back(i);
    const Json each{{"map", {numbers, {{"map", {numbers, {{"map", {numbers, 1}}}}}}}}};
    QVERIFY(!evaluate(each, {}).ok);
    QVERIFY(evaluate({{"map", {numbers, 1}}}, {}).ok);
}

void JsonLogicTest::resultsAreLimited()
{
    const Json acc{{"var", "accumulator"}};
    const Json twenty = Json::parse("[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]");
    QVERIFY(!evaluate({{"reduce", {twenty, {{"cat", {acc, acc}}}, "text"}}}, {}).ok);
    QVERIFY(!evaluate({{"reduce", {twenty, {{"merge", {acc, acc}}}, {{"merge", {1, 2}}}}}}, {}).ok);
}

void JsonLogicTest::variables()
{
    const auto of = [](const char *rule) { return logicVariables(Json::parse(rule)); };
    using Names = std::set<std::string>;
    QCOMPARE(of(R"({"var":"a"})"), (Names{"a"}));
    QCOMPARE(of(R"({"and":[{"var":["a.b",1]},{"missing":["c","d"]}]})"), (Names{"a.b", "c", "d"}));
    QCOMPARE(of(R"({"missing_some":[1,["a","b"]]})"), (Names{"a", "b"}));
    QCOMPARE(of(R"({"some":[{"var":"people"},{"var":"age"}]})"), (Names{"people"}));
    QCOMPARE(of("true"), Names{});
}

void JsonLogicTest::numbersThatAreNone()
{
    for (const char *rule :
         {R"({"/":[1,0]})", R"({"+":["x"]})", R"({"%":[1,0]})", R"({"max":["x",1]})", R"({"*":[]})"}) {
        const LogicResult result = evaluate(Json::parse(rule), {});
        QVERIFY2(result.ok, rule);
        QCOMPARE(result.value.dump(), std::string("null"));
    }
    QVERIFY(!truthy(evaluate(Json::parse(R"({"+":["x"]})"), {}).value));
    QVERIFY(!truthy(evaluate(Json::parse(R"({"==":[{"+":["x"]},{"+":["x"]}]})"), {}).value));
}

QTEST_GUILESS_MAIN(JsonLogicTest)
#include "JsonLogicTest.moc"
