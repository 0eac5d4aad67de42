// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

constexpr const char *today = "2026-11-23";
constexpr const char *now = "2026-11-23T10:00:00+09:00";

FieldDefinition field(const std::string &id, FieldType type)
{
    FieldDefinition made;
    made.id = id;
    made.type = type;
    return made;
}

// One field of each type, none required unless a test says so.
Definition everyType()
{
    Definition definition;
    definition.id = "every";
    for (const auto &[id, type] : {std::pair{"text", FieldType::Text},
                                   {"kana", FieldType::Kana},
                                   {"name", FieldType::Name},
                                   {"address", FieldType::Address},
                                   {"date", FieldType::Date},
                                   {"integer", FieldType::Integer},
                                   {"boolean", FieldType::Boolean},
                                   {"choice", FieldType::Choice},
                                   {"phone", FieldType::Phone}}) {
        definition.fields.push_back(field(id, type));
        definition.fields.back().required = false;
        definition.fields.back().maxLength = 20;
    }
    auto &date = definition.fields[4];
    date.minimum = -30;
    date.maximum = 0;
    auto &integer = definition.fields[5];
    integer.minimum = 1;
    integer.maximum = 9;
    definition.fields[7].choices = {"self", "household"};
    return definition;
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void complaints_data();
    void complaints();
    void limitsAreTold();
    void requiredAndEmpty();
    void presetsAreThereFirst();
    void prefillTakesOnlyNamedSources();
    void prefillNeverOverwrites();
    void shownIsNeverTyped();
    void fieldsComeAndGo();
    void goneAnswersDecideNothing();
    void pagesTellInTheirOrder();
    void fee();
    void answersInOrderWithSources();
    void roundTrip();
    void centreRefuses_data();
    void centreRefuses();
    void hostileNamesSurvive();

private:
    Form filled() const;
    std::shared_ptr<const Catalogue> m_catalogue;
};

void FormTest::initTestCase()
{
    auto catalogue = Catalogue::load(PROCEDURES);
    QVERIFY2(catalogue.ok(), catalogue ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
}

void FormTest::complaints_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("complaint"); // -1: none
    constexpr int none = -1;
    const auto row = [](const char *id, const char *json, auto complaint) {
        QTest::addRow("%s %s", id, json) << id << QString::fromUtf8(json) << int(complaint);
    };
    row("text", R"("都島区中野町")", none);
    row("text", R"("12345678901234567890")", none);
    row("text", R"("123456789012345678901")", Complaint::TooLong);
    row("text", R"("あいうえおかきくけこさしすせそたちつてと")", none);
    row("text", R"("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")", none);
    row("text", R"("あいうえおかきくけこさしすせそたちつてとな")", Complaint::TooLong);
    row("text", R"("line\nbreak")", Complaint::NotText);
    row("text", R"("tab\t")", Complaint::NotText);
    row("text", R"("nul\u0000")", Complaint::NotText);
    row("text", R"("c1\u0085")", Complaint::NotText);
    row("text", R"("\u202eturned")", Complaint::NotText);
    row("text", R"("\u2066turned")", Complaint::NotText);
    row("text", "7", Complaint::NotText);
    row("text", "[\"a\"]", Complaint::NotText);
    row("text", "{}", Complaint::NotText);
    row("text", "true", Complaint::NotText);
    row("name", R"("渡邉　葛󠄀子")", none);
    row("name", R"("SITI NURHALIZA")", none);
    row("name", R"("O'BRIEN-SMITH")", none);
    row("address", R"("中央区久太郎町4丁目渡辺3号")", none);
    row("kana", R"("シケン　サチコ")", none);
    row("kana", R"("キョウコ")", none);
    row("kana", R"("ヴァージニア ヱヰヲ")", none);
    row("kana", R"("しけん")", Complaint::NotKana);
    row("kana", R"("試験")", Complaint::NotKana);
    row("kana", R"("ｼｹﾝ")", Complaint::NotKana);
    row("kana", R"("シケン1")", Complaint::NotKana);
    row("kana", R"("ヵ")", Complaint::NotKana);
    row("kana", R"("シ・ケン")", Complaint::NotKana);
    row("kana", R"("SHIKEN")", Complaint::NotKana);
    row("date", R"("2026-11-23")", none);
    row("date", R"("2026-10-24")", none);
    row("date", R"("2026-11-24")", Complaint::TooLate);
    row("date", R"("2026-10-23")", Complaint::TooEarly);
    row("date", R"("9999-12-31")", Complaint::TooLate);
    row("date", R"("0001-01-01")", Complaint::TooEarly);
    row("date", R"("2026-02-29")", Complaint::NotADate);
    row("date", R"("2026-11-00")", Complaint::NotADate);
    row("date", R"("yesterday")", Complaint::NotADate);
    row("integer", "1", none);
    row("integer", "9", none);
    row("integer", "0", Complaint::TooSmall);
    row("integer", "-9223372036854775808", Complaint::TooSmall);
    row("integer", "10", Complaint::TooLarge);
    row("integer", "9223372036854775807", Complaint::TooLarge);
    row("integer", "18446744073709551615", Complaint::TooLarge);
    row("integer", "1.5", Complaint::NotANumber);
    row("integer", R"("3")", Complaint::NotANumber);
    row("integer", "true", Complaint::NotANumber);
    row("boolean", "true", none);
    row("boolean", "false", none);
    row("boolean", "1", Complaint::NotAChoice);
    row("boolean", R"("true")", Complaint::NotAChoice);
    row("choice", R"("self")", none);
    row("choice", R"("Self")", Complaint::NotAChoice);
    row("choice", R"("everybody")", Complaint::NotAChoice);
    row("choice", "0", Complaint::NotText);
    row("phone", R"("090-0000-0000")", none);
    row("phone", R"("0612345678")", none);
    row("phone", R"("06-1234-567")", Complaint::NotAPhone);
    row("phone", R"("090 0000 0000")", Complaint::NotAPhone);
    row("phone", R"("０９０００００００００")", Complaint::NotAPhone);
    row("phone", R"("-0612345678")", Complaint::NotAPhone);
    row("phone", R"("06123456780-")", Complaint::NotAPhone);
    row("phone", R"("0612345678901234")", Complaint::NotAPhone);
    row("phone", R"("+81612345678")", Complaint::NotAPhone);
}

void FormTest::complaints()
{
    QFETCH(QString, id);
    QFETCH(QString, json);
    QFETCH(int, complaint);
    const Definition definition = everyType();
    Form form(nullptr, definition, today);
    const Json value = Json::parse(json.toStdString());
    form.answer(id.toStdString(), value, Source::Entered, now);
    QVERIFY2(form.find(id.toStdString())->value == value, "what was typed is lost");
    const auto problems = form.problems();
    QCOMPARE(problems.size(), complaint < 0 ? 0u : 1u);
    if (complaint >= 0) {
        QCOMPARE(int(problems.front().complaint), complaint);
        QCOMPARE(problems.front().field, id.toStdString());
    }
}

void FormTest::limitsAreTold()
{
    const Definition definition = everyType();
    Form form(nullptr, definition, today);
    form.answer("text", std::string(21, 'x'), Source::Entered, now);
    form.answer("integer", 10, Source::Entered, now);
    form.answer("date", "2026-11-24", Source::Entered, now);
    std::map<std::string, int> limits;
    for (const FieldProblem &problem : form.problems())
        limits[problem.field] = problem.limit;
    QCOMPARE(limits, (std::map<std::string, int>{{"text", 20}, {"integer", 9}, {"date", 0}}));

    // not UTF-8: a stray byte, an overlong slash, a surrogate, beyond the last code point, a cut sequence
    for (const char *bytes : {"\x80", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe3\x81", "\xff"}) {
        Form hostile(nullptr, definition, today);
        hostile.answer("name", bytes, Source::Card, now);
        QCOMPARE(hostile.problems().size(), 1u);
        QCOMPARE(hostile.problems().front().complaint, Complaint::NotText);
    }
}

void FormTest::requiredAndEmpty()
{
    Definition definition = everyType();
    for (auto &one : definition.fields)
        one.required = true;
    Form form(nullptr, definition, today);
    QCOMPARE(form.problems().size(), definition.fields.size());
    for (const FieldProblem &problem : form.problems())
        QCOMPARE(problem.complaint, Complaint::Missing);
    form.answer("text", " 　 ", Source::Entered, now);
    QCOMPARE(form.problems().front().complaint, Complaint::Missing);
    form.answer("text", "x", Source::Entered, now);
    form.answer("boolean", false, Source::Entered, now);
    QCOMPARE(form.problems().size(), definition.fields.size() - 2);
    form.clear("text");
    QCOMPARE(form.problems().size(), definition.fields.size() - 1);
    QVERIFY(!form.find("text"));
}

void FormTest::presetsAreThereFirst()
{
    const Form form(m_catalogue, *m_catalogue->find("juminhyo"), today);
    QVERIFY(form.find("copies")->value == Json(1));
    QVERIFY(form.find("showHonseki")->value == Json(false));
    QVERIFY2(!form.find("who"), "whose it is must be said");
    QVERIFY(!form.find("name"));
}

void FormTest::prefillTakesOnlyNamedSources()
{
    Person person;
    person.learn("name", Fact{"試験　花子", Source::Card, now, true});
    person.learn("address", Fact{"somewhere", Source::Entered, now, false});
    person.learn("birthDate", Fact{"", Source::Card, now, true});
    Form form(m_catalogue, *m_catalogue->find("juminhyo"), today);
    form.prefill(person);
    QVERIFY(form.find("name")->value == Json("試験　花子"));
    QCOMPARE(form.find("name")->source, Source::Card);
    QCOMPARE(form.find("name")->at, std::string(now));
    QVERIFY(form.find("name")->checked);
    QVERIFY2(!form.find("address"), "typed, and the definition wants it from the card");
    QVERIFY(!form.find("birthDate"));
}

void FormTest::prefillNeverOverwrites()
{
    Definition definition = everyType();
    definition.fields[0].prefill = {"commonId.nick", "card.nick"};
    definition.fields[5].prefill = {"card.copies"};
    definition.fields[5].preset = 1;
    Person person;
    person.learn("nick", Fact{"from card", Source::Card, now, true});
    for (const Source source : {Source::Entered, Source::Staff}) {
        Form form(nullptr, definition, today);
        form.answer("text", "said", source, now);
        form.prefill(person);
        QVERIFY(form.find("text")->value == Json("said"));
        form.clear("text");
        form.prefill(person);
        QVERIFY(form.find("text")->value == Json("from card"));
        person.learn("nick", Fact{"newer", Source::Card, now, true});
        form.prefill(person);
        QVERIFY(form.find("text")->value == Json("newer"));
        person.learn("nick", Fact{"from card", Source::Card, now, true});
    }
}

void FormTest::shownIsNeverTyped()
{
    Form form(m_catalogue, *m_catalogue->find("juminhyo"), today);
    form.answer("name", "somebody else", Source::Entered, now);
    QVERIFY(!form.find("name"));
    form.answer("nothing of that name", 1, Source::Entered, now);
    QVERIFY(!form.find("nothing of that name"));
    form.answer("name", "試験　花子", Source::Staff, now);
    QVERIFY(form.find("name")->value == Json("試験　花子"));
}

void FormTest::fieldsComeAndGo()
{
    const Definition &tenkyo = *m_catalogue->find("tenkyo");
    Form form(m_catalogue, tenkyo, today);
    const FieldDefinition &newHead = *tenkyo.field("newHead");
    QVERIFY(!form.exists(newHead));
    form.answer("head", "other", Source::Entered, now);
    QVERIFY(form.exists(newHead));
    QVERIFY(form.required(newHead));
    const auto missing = [&form] {
        const auto problems = form.problems();
        return std::ranges::any_of(problems, [](const auto &problem) { return problem.field == "newHead"; });
    };
    QVERIFY(missing());
    form.answer("newHead", "試験　太郎", Source::Entered, now);
    QVERIFY(!missing());
    form.answer("head", "same", Source::Entered, now);
    QVERIFY(!form.exists(newHead));
    QVERIFY2(form.find("newHead"), "what was typed is kept, should the answer change back");
    for (const Json &answer : form.answers())
        QVERIFY(answer["id"] != "newHead");
}

// a → b → c: when a goes, b is gone with it, and c must not hang on b's old answer.
void FormTest::goneAnswersDecideNothing()
{
    Definition definition;
    for (const char *id : {"a", "b", "c"})
        definition.fields.push_back(field(id, FieldType::Boolean));
    definition.fields[1].when = {{"var", "a"}};
    definition.fields[2].when = {{"var", "b"}};
    Form form(nullptr, definition, today);
    for (const char *id : {"a", "b", "c"})
        form.answer(id, true, Source::Entered, now);
    QCOMPARE(form.answers().size(), 3u);
    form.answer("a", false, Source::Entered, now);
    QVERIFY(!form.exists(definition.fields[2]));
    QCOMPARE(form.answers().size(), 1u);
}

void FormTest::pagesTellInTheirOrder()
{
    Definition definition = everyType();
    for (auto &one : definition.fields)
        one.required = true;
    definition.pages = {{"one", {"kana", "text"}}, {"two", {"phone"}}};
    const Form form(nullptr, definition, today);
    const auto problems = form.problems("one");
    QCOMPARE(problems.size(), 2u);
    QCOMPARE(problems[0].field, std::string("kana"));
    QCOMPARE(problems[1].field, std::string("text"));
    QCOMPARE(form.problems("two").size(), 1u);
    QVERIFY(form.problems("three").empty());
}

void FormTest::fee()
{
    Form form(m_catalogue, *m_catalogue->find("juminhyo"), today);
    QCOMPARE(form.feeYen(), std::optional(300));
    form.answer("copies", 3, Source::Entered, now);
    QCOMPARE(form.feeYen(), std::optional(900));
    form.answer("copies", 2'000'000'000, Source::Entered, now);
    QCOMPARE(form.feeYen(), std::optional(300));
    QVERIFY(!Form(m_catalogue, *m_catalogue->find("tenkyo"), today).feeYen());
}

Form FormTest::filled() const
{
    Form form(m_catalogue, *m_catalogue->find("juminhyo"), today);
    Person person;
    person.learn("name", Fact{"試験　花子", Source::Card, now, true});
    person.learn("address", Fact{"大阪市都島区中野町2丁目16番20号", Source::Card, now, true});
    person.learn("birthDate", Fact{"1945-00-00", Source::Card, now, true});
    form.prefill(person);
    form.answer("who", "self", Source::Entered, now);
    return form;
}

void FormTest::answersInOrderWithSources()
{
    const Form form = filled();
    QVERIFY2(form.problems().empty(), "a birth date with unknown parts is the card's own");
    const Json answers = form.answers();
    QCOMPARE(answers.size(), 8u); // three from the card, who, copies, two items, foreignItems
    const Json name{
        {"id", "name"}, {"value", "試験　花子"}, {"source", "card"}, {"at", now}, {"checked", true}};
    QVERIFY(answers[0] == name);
    QVERIFY(answers[3]["id"] == Json("who"));
    QVERIFY(answers[3]["source"] == Json("entered"));
    QVERIFY(answers[3]["checked"] == Json(false));
    QVERIFY(answers[4]["value"] == Json(1));
}

void FormTest::roundTrip()
{
    Form form = filled();
    form.answer("foreignItems", true, Source::Entered, now);
    form.answer("showStatus", true, Source::Entered, now);
    const Json answers = form.answers();
    const auto back = Form::fromAnswers(m_catalogue, "juminhyo", Json::parse(answers.dump()), today);
    QVERIFY2(back.ok(), back ? "" : back.error().detail.c_str());
    QVERIFY(back->answers() == answers);
    QCOMPARE(back->feeYen(), form.feeYen());
}

void FormTest::centreRefuses_data()
{
    QTest::addColumn<QString>("patch"); // JSON Patch (RFC 6902) on good answers
    QTest::addColumn<QString>("names"); // what the reason speaks of
    const std::pair<const char *, const char *> rows[] = {
        {R"([{"op":"add","path":"/-","value":{"id":"sex","value":"male","source":"card"}}])",
         "does not have"},
        {R"([{"op":"add","path":"/-","value":{"id":"who","value":"self","source":"entered"}}])", "who"},
        {R"([{"op":"add","path":"/-","value":{"id":"showStatus","value":true,"source":"entered"}}])",
         "does not exist"},
        {R"([{"op":"add","path":"/-","value":"text"}])", "entry"},
        {R"([{"op":"add","path":"/-","value":null}])", "entry"},
        {R"([{"op":"remove","path":"/3"}])", "who"},
        {R"([{"op":"remove","path":"/0"}])", "name"},
        {R"([{"op":"remove","path":"/0/value"}])", "entry"},
        {R"([{"op":"replace","path":"/0/source","value":"entered"}])", "name"},
        {R"([{"op":"replace","path":"/0/source","value":"oracle"}])", "name"},
        {R"([{"op":"replace","path":"/0/source","value":5}])", "name"},
        {R"([{"op":"replace","path":"/3/value","value":"everybody"}])", "who"},
        {R"([{"op":"replace","path":"/4/value","value":10}])", "copies"},
        {R"([{"op":"replace","path":"/4/value","value":"1"}])", "copies"},
        {R"([{"op":"replace","path":"","value":{}}])", "list"},
        {R"([{"op":"replace","path":"","value":null}])", "list"},
    };
    for (const auto &[patch, names] : rows)
        QTest::newRow(patch) << patch << names;
}

void FormTest::centreRefuses()
{
    QFETCH(QString, patch);
    QFETCH(QString, names);
    const Json answers = filled().answers().patch(Json::parse(patch.toStdString()));
    const auto form = Form::fromAnswers(m_catalogue, "juminhyo", answers, today);
    QVERIFY(!form.ok());
    QCOMPARE(form.error().code, ErrorCode::AnswersIncomplete);
    const auto detail = QString::fromStdString(form.error().detail);
    QVERIFY2(detail.contains(names), qPrintable(detail));
    QVERIFY2(!detail.contains(QStringLiteral("試験")), "a value in the reason");
    QVERIFY(!detail.contains(QStringLiteral("everybody")));
    QCOMPARE(Form::fromAnswers(m_catalogue, "nothing", filled().answers(), today).error().code,
             ErrorCode::ProcedureUnknown);
    QCOMPARE(Form::fromAnswers(nullptr, "juminhyo", filled().answers(), today).error().code,
             ErrorCode::ProcedureUnknown);
}

void FormTest::hostileNamesSurvive()
{
    Person person;
    // a compatibility ideograph, a variation selector, a combining mark, beyond the basic plane
    const std::string name = "\uFA19\u845B\U000E0100 \u304B\u3099 \U00020BB7";
    person.learn("name", Fact{name, Source::Card, now, true});
    Form form(m_catalogue, *m_catalogue->find("juminhyo"), today);
    form.prefill(person);
    QCOMPARE(form.answers()[0]["value"].get<std::string>(), name);
    QCOMPARE(Json::parse(form.answers().dump())[0]["value"].get<std::string>(), name);
}

QTEST_GUILESS_MAIN(FormTest)
#include "FormTest.moc"
