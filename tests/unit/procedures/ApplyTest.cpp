// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/procedures/Designer.h"

#include "app/procedures/Form.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::tests;

namespace
{

constexpr const char *today = "2026-11-25";
constexpr const char *now = "2026-11-25T10:00:00+09:00";

// Somebody may apply where the definition says so, and pays what it says for what was asked.
std::shared_ptr<const Catalogue> load(const std::filesystem::path &folder)
{
    auto loaded = Catalogue::load(folder);
    if (!loaded)
        qFatal("%s", loaded.error().detail.c_str());
    return std::make_shared<const Catalogue>(std::move(*loaded));
}

Json entry(const char *id, Json value, const char *source = "staff")
{
    return {{"id", id}, {"value", std::move(value)}, {"source", source}, {"at", now}, {"checked", false}};
}

// What is handed in for a copy of the resident record; more may be added.
Json answersForCopy()
{
    Json answers{entry("name", "試験　花子"), entry("address", "大阪市都島区中野町2丁目16番20号"),
                 entry("birthDate", "1983-04-12"), entry("who", "self"), entry("copies", 1)};
    for (const char *id : {"showRelation", "showHonseki", "foreignItems"})
        answers.push_back(entry(id, false));
    return answers;
}

} // namespace

class ApplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shipped = load(PROCEDURES); }
    void aProcedureIsTakenOnlyWhereItIsOffered();
    void aFieldOfTheCounterComesFromTheCounter();
    void whomOnlyStaffServeDoesNotApplyAtAMachine();
    void inTheirOwnNameAreParentsToo();
    void allWhoAreAskedForMayApply();
    void feeByWhatIsAsked_data();
    void feeByWhatIsAsked();
    void feeIsUnknownUntilSomethingIsAsked();
    void theTableHasAPriceForEachChoice();

private:
    Result<Form> taken(const char *procedure, const Json &answers, const char *channel) const
    {
        return Form::fromAnswers(m_shipped, *m_shipped->find(procedure, today), answers, today, channel);
    }
    std::shared_ptr<const Catalogue> m_shipped;
};

void ApplyTest::aProcedureIsTakenOnlyWhereItIsOffered()
{
    QVERIFY(taken("juminhyo", answersForCopy(), "kiosk").ok());
    for (const char *channel : {"kiosk", "phone", "fax"})
        QCOMPARE(taken("shibou", Json::array(), channel).error().code, ErrorCode::ProcedureUnknown);
    QCOMPARE(taken("shibou", Json::array(), "counter").error().code, ErrorCode::AnswersIncomplete);
}

void ApplyTest::aFieldOfTheCounterComesFromTheCounter()
{
    Json answers = answersForCopy();
    answers.push_back(entry("capacity", "self"));
    for (const char *id : {"removed", "showNumber", "showCode"})
        answers.push_back(entry(id, false));
    const auto counter = taken("juminhyo", answers, "counter");
    QVERIFY2(counter.ok(), counter ? "" : counter.error().detail.c_str());
    QCOMPARE(taken("juminhyo", answers, "kiosk").error().code, ErrorCode::AnswersIncomplete);
    QVERIFY2(taken("juminhyo", answers, "").ok(), "no channel stands for all of them");
    QCOMPARE(taken("juminhyo", answersForCopy(), "counter").error().code, ErrorCode::AnswersIncomplete);
}

// `who` of the sample says that an agent is served by staff only.
void ApplyTest::whomOnlyStaffServeDoesNotApplyAtAMachine()
{
    Designer designer;
    const char *file = "juminhyo/definition.json";
    const std::string asks = R"([{"op":"add","path":"/fields/3","value":
        {"id":"capacity","use":"capacity","type":"choice","choices":["self","agent"]CHANNELS}},
        {"op":"add","path":"/pages/0/fields/3","value":"capacity"}])";
    const auto with = [&](const char *channels) {
        std::string patch = asks;
        return patch.replace(patch.find("CHANNELS"), 8, channels);
    };
    Json shared = designer.json("_shared/fields.json");
    shared.push_back({{"id", "capacity"}, {"type", "choice"}, {"choices", {"self", "agent"}}});
    designer.write("_shared/fields.json", shared.dump());
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
        const std::string words = std::string("juminhyo/texts/") + language + ".json";
        designer.patch(words, R"([{"op":"add","path":"/field.capacity","value":"x"},
            {"op":"add","path":"/choice.capacity.self","value":"x"},
            {"op":"add","path":"/choice.capacity.agent","value":"x"}])");
    }
    const std::string before = designer.text(file);
    designer.patch(file, with(""));
    QVERIFY2(listed(designer.problems()).find("fields[3].choices DEF-CHOICE") != std::string::npos,
             listed(designer.problems()).c_str());

    designer.write(file, before);
    designer.patch(file, with(R"(,"channels":["counter"])"));
    const auto catalogue = load(designer.folder());
    const Definition &copy = *catalogue->find("juminhyo", today);
    Json answers = answersForCopy();
    answers.push_back(entry("capacity", "agent"));
    QVERIFY(Form::fromAnswers(catalogue, copy, answers, today, "counter").ok());
    QVERIFY(copy.mayApply("agent", "counter") && !copy.mayApply("agent", "kiosk"));
    QVERIFY(copy.mayApply("self", "kiosk") && !copy.mayApply("head", "counter"));

    // The same answer where a definition forgot to say on which channel it is asked.
    Definition forgetful = copy;
    for (FieldDefinition &field : forgetful.fields)
        field.channels.clear();
    const auto refused = Form::fromAnswers(catalogue, forgetful, answers, today, "kiosk");
    QCOMPARE(refused.error().code, ErrorCode::AnswersIncomplete);
    QVERIFY2(refused.error().detail.find("試験") == std::string::npos, "a reason names no values");
}

void ApplyTest::inTheirOwnNameAreParentsToo()
{
    const Definition &allowance = *m_shipped->find("jido_teate", today);
    QVERIFY(allowance.mayApply("self", "kiosk") && allowance.mayApply("parent", "kiosk"));
    QVERIFY(!allowance.mayApply("head", "kiosk"));
    const Definition &death = *m_shipped->find("shibou", today);
    QVERIFY(death.mayApply("relative", "counter") && !death.mayApply("relative", "kiosk"));
}

void ApplyTest::allWhoAreAskedForMayApply()
{
    int asked = 0;
    for (const Definition &definition : m_shipped->all())
        for (const FieldDefinition &field : definition.fields) {
            if (field.use != capacityField)
                continue;
            ++asked;
            for (const std::string &kind : field.choices)
                QVERIFY2(definition.mayApply(kind, "counter"), (definition.id + " " + kind).c_str());
        }
    QVERIFY(asked > 20);
}

void ApplyTest::feeByWhatIsAsked_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("yen");
    QTest::newRow("the register") << "osaka"
                                  << "all" << 450;
    QTest::newRow("one person") << "osaka"
                                << "individual" << 450;
    QTest::newRow("closed") << "osaka"
                            << "removed" << 750;
    QTest::newRow("former") << "osaka"
                            << "original" << 750;
    QTest::newRow("addresses") << "osaka"
                               << "fuhyo" << 300;
    QTest::newRow("the register elsewhere") << "elsewhere"
                                            << "all" << 450;
    QTest::newRow("closed, elsewhere") << "elsewhere"
                                       << "removed" << 750;
}

void ApplyTest::feeByWhatIsAsked()
{
    QFETCH(QString, place);
    QFETCH(QString, kind);
    QFETCH(int, yen);
    Form form(m_shipped, *m_shipped->find("koseki", today), today, "kiosk");
    const auto say = [&](const char *field, const QString &value) {
        form.answer(field, value.toStdString(), Source::Entered, now);
    };
    // What was said before the place was known to lie elsewhere decides nothing.
    say("kind", QStringLiteral("fuhyo"));
    say("place", place);
    say(place == QStringLiteral("osaka") ? "kind" : "wideKind", kind);
    QCOMPARE(form.feeYen(), std::optional(yen));
    form.answer("copies", 3, Source::Entered, now);
    QCOMPARE(form.feeYen(), std::optional(3 * yen));
}

void ApplyTest::feeIsUnknownUntilSomethingIsAsked()
{
    const Definition &koseki = *m_shipped->find("koseki", today);
    QVERIFY(!Form(m_shipped, koseki, today, "kiosk").feeYen());
    QCOMPARE(koseki.fee->least(), 300);
    QCOMPARE(koseki.fee->most(), 750);
    QCOMPARE(m_shipped->find("juminhyo", today)->fee->least(), 300);
    QCOMPARE(m_shipped->find("juminhyo", today)->fee->most(), 300);
}

void ApplyTest::theTableHasAPriceForEachChoice()
{
    const std::pair<const char *, const char *> slips[] = {
        {R"({"by":"who","yen":{"self":300}})", "fee.yen"},
        {R"({"by":"who","yen":{"self":300,"household":300,"nobody":1}})", "fee.yen.nobody"},
        {R"({"by":"who","yen":{"self":300,"household":-1}})", "fee.yen.household"},
        {R"({"by":"who","yen":300})", "fee.yen"},
        {R"({"by":"whom","yen":{"self":300,"household":300}})", "fee.by"},
        {R"({"by":["who","copies"],"yen":{"self":300,"household":300}})", "fee.by"},
        {R"({"yen":{"self":300,"household":300}})", "fee.yen"},
    };
    for (const auto &[fee, place] : slips) {
        Designer designer;
        designer.patch("juminhyo/definition.json",
                       std::string(R"([{"op":"replace","path":"/fee","value":)") + fee + "}]");
        const Problems problems = designer.problems();
        const bool told =
            std::ranges::any_of(problems.all(), [&, place = std::string(place)](const Problem &one) {
                return one.place == place;
            });
        QVERIFY2(told, (std::string(fee) + "\n" + listed(problems)).c_str());
    }
    Designer designer;
    designer.patch(
        "juminhyo/definition.json",
        R"([{"op":"replace","path":"/fee","value":{"by":"who","yen":{"self":300,"household":350},"per":"copies"}}])");
    QCOMPARE(listed(designer.problems()), std::string());
    // What only staff may take is not begun at a machine.
    designer.patch("juminhyo/definition.json",
                   R"([{"op":"replace","path":"/who","value":[{"kind":"relative","staffOnly":true}]}])");
    QVERIFY(listed(designer.problems()).find("channels.kiosk DEF-MEMBER") != std::string::npos);
}

QTEST_GUILESS_MAIN(ApplyTest)
#include "ApplyTest.moc"
