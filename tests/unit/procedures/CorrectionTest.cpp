// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Correction.h"
#include "tests/support/ValidSubmission.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

// What staff write into an application: beside what was handed in, by the same rules.
class CorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standsWhereTheAnswerStood();
    void theLatestCounts();
    void takesAnAnswerOut();
    void asksWhatOnlyTheCounterAsks();
    void keepsIdentityFromTheKeyboardOfThePerson();
    void reopensWithPresetsOfWhatWasNotAsked();
    void refusesWhatIsNoCorrection_data();
    void refusesWhatIsNoCorrection();
    void comesBackAsItWent();

private:
    static Json answer(const Json &answers, const std::string &id)
    {
        for (const Json &one : answers)
            if (one.at("id") == id)
                return one;
        return {};
    }
    static Correction by(const char *who, std::vector<CorrectedValue> values)
    {
        return {"2026-12-16T01:00:00+00:00", who, std::move(values)};
    }
    Result<Form> form(const std::vector<Correction> &corrections) const
    {
        return formOf(m_catalogue, *m_catalogue->find("juminhyo"), m_handedIn, corrections);
    }

    std::shared_ptr<const Catalogue> m_catalogue;
    Submission m_handedIn;
};

void CorrectionTest::initTestCase()
{
    m_catalogue = catalogue();
    QVERIFY(m_catalogue);
    m_handedIn = juminhyo(m_catalogue);
    m_handedIn.arrived = "2026-12-15T09:30:00+09:00";
}

void CorrectionTest::standsWhereTheAnswerStood()
{
    const Json now = corrected(m_handedIn.answers, {by("山本", {{"copies", 3, true}})});
    QCOMPARE(now.size(), m_handedIn.answers.size());
    for (std::size_t i = 0; i < now.size(); ++i)
        QVERIFY(now[i]["id"] == m_handedIn.answers[i]["id"]);
    const Json copies = answer(now, "copies");
    QVERIFY(copies == Json({{"id", "copies"},
                            {"value", 3},
                            {"source", "staff"},
                            {"at", "2026-12-16T01:00:00+00:00"},
                            {"checked", true}}));
    QVERIFY(answer(m_handedIn.answers, "copies")["value"] == 1); // what was handed in stays
}

void CorrectionTest::theLatestCounts()
{
    const std::vector<Correction> two{by("山本", {{"copies", 3, false}}),
                                      by("佐藤", {{"copies", 2, false}})};
    const auto now = form(two);
    QVERIFY(now.ok());
    QVERIFY(now->find("copies")->value == 2);
    QCOMPARE(now->feeYen(), std::optional(600));
}

void CorrectionTest::takesAnAnswerOut()
{
    QVERIFY(answer(corrected(m_handedIn.answers, {by("山本", {{"showRelation", {}, false}})}), "showRelation")
                .is_null());
    const auto withoutName = form({by("山本", {{"name", {}, false}})});
    QCOMPARE(withoutName.error().code, ErrorCode::AnswersIncomplete); // what must be there must be there
}

// "capacity" does not exist at the kiosk. Once staff work on the application it does, and begins as in a new form.
void CorrectionTest::asksWhatOnlyTheCounterAsks()
{
    QVERIFY(form({}).ok());
    QVERIFY(!form({})->find("capacity"));
    const auto begun = form({by("山本", {{"copies", 3, false}})});
    QVERIFY(begun.ok());
    QVERIFY(begun->find("capacity")->value == "self");
    QCOMPARE(begun->find("capacity")->source, Source::Staff);
    const auto agent = form({by("山本", {{"capacity", "agent", false}})});
    QVERIFY(agent.error().detail.find("agentName") != std::string::npos);
    QVERIFY(form({by("山本", {{"copies", 11, false}})}).error().detail.find("copies") !=
            std::string::npos);
    QCOMPARE(form({by("山本", {{"noSuchField", "x", false}})}).error().code, ErrorCode::AnswersIncomplete);
}

void CorrectionTest::keepsIdentityFromTheKeyboardOfThePerson()
{
    const auto now = form({by("山本", {{"address", "大阪市北区中之島１丁目", true}})});
    QVERIFY(now.ok());
    QCOMPARE(now->find("address")->source, Source::Staff);
    Submission typed = m_handedIn;
    typed.answers = corrected(typed.answers, {by("", {{"address", "大阪市北区中之島１丁目", false}})});
    for (Json &one : typed.answers)
        if (one["id"] == "address")
            one["source"] = "entered";
    QVERIFY(!formOf(m_catalogue, *m_catalogue->find("juminhyo"), typed, {}).ok());
}

void CorrectionTest::reopensWithPresetsOfWhatWasNotAsked()
{
    Json answers = Json::array();
    for (const Json &one : m_handedIn.answers)
        if (one["id"] != "copies") // as if the person had emptied it
            answers.push_back(one);
    const auto form =
        Form::reopened(m_catalogue, *m_catalogue->find("juminhyo"), answers, "2026-12-15", "kiosk");
    QVERIFY(form.ok());
    QVERIFY(!form->find("copies"));                            // asked, and left empty: not answered for them
    QVERIFY(form->find("showNumber")->value == Json(false)); // never asked: as in a new form
    QCOMPARE(form->find("showNumber")->source, Source::Staff);
    QVERIFY(form->find("name"));
    Json twice = answers;
    twice.push_back(answers.front());
    QVERIFY(!Form::reopened(m_catalogue, *m_catalogue->find("juminhyo"), twice, "2026-12-15", "kiosk").ok());
}

void CorrectionTest::refusesWhatIsNoCorrection_data()
{
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QString::fromUtf8(json); };
    row("no list", R"({"field":"copies","value":1})");
    row("empty", "[]");
    row("no field", R"([{"value":1}])");
    row("an empty field", R"([{"field":"","value":1}])");
    row("no value", R"([{"field":"copies"}])");
    row("a list as value", R"([{"field":"copies","value":[1]}])");
    row("an object as value", R"([{"field":"copies","value":{"a":1}}])");
    row("a field twice", R"([{"field":"copies","value":1},{"field":"copies","value":2}])");
    row("a number as field", R"([{"field":1,"value":1}])");
    row("no object", R"(["copies"])");
    QTest::newRow("a value of 5,000 bytes")
        << QStringLiteral(R"([{"field":"purpose","value":"%1"}])").arg(QString(5000, u'x'));
    QTest::newRow("a field's name of 200 bytes")
        << QStringLiteral(R"([{"field":"%1","value":1}])").arg(QString(200, u'x'));
}

void CorrectionTest::refusesWhatIsNoCorrection()
{
    QFETCH(QString, json);
    const auto read = correctedValuesFromJson(Json::parse(json.toStdString()));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::BadInput);
}

void CorrectionTest::comesBackAsItWent()
{
    const Correction sent =
        by("山本（審査）", {{"name", "試験　幸\xf3\xa0\x84\x80子", true}, {"copies", 2, false}, {"partNames", {}, false}});
    const auto read = correctionFromJson(toJson(sent));
    QVERIFY(read.ok());
    QVERIFY(toJson(*read) == toJson(sent));
    QVERIFY(!correctionFromJson({{"at", "x"}, {"by", "y"}}).ok());
    QVERIFY(!correctionFromJson(Json::array()).ok());
}

QTEST_GUILESS_MAIN(CorrectionTest)
#include "CorrectionTest.moc"
