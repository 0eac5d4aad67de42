// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"
#include "app/person/Unicode.h"

#include <QTest>

#include <algorithm>
#include <tuple>

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

// Every field on one page, unless the test made pages.
Definition paged(Definition definition)
{
    if (definition.pages.empty())
        definition.pages.push_back({"all", {}, true, {}});
    for (FieldDefinition &field : definition.fields) {
        field.page = 0;
        definition.pages.front().fields.push_back(field.id);
    }
    return definition;
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
                                   {"phone", FieldType::Phone},
                                   {"digits", FieldType::Digits},
                                   {"residenceCard", FieldType::ResidenceCard}}) {
        definition.fields.push_back(field(id, type));
        definition.fields.back().required = false;
        definition.fields.back().maxLength = 20;
    }
    auto &date = definition.fields[4];
    date.minimum = -30;
    date.maximum = 0;
    definition.fields[9].minLength = definition.fields[9].maxLength = 7;
    auto &integer = definition.fields[5];
    integer.minimum = 1;
    integer.maximum = 9;
    definition.fields[7].choices = {"self", "household"};
    return paged(std::move(definition));
}

Household knowing(Person person)
{
    return Household::ofApplicant(std::move(person), {2026, 11, 23});
}

bool said(const Form &form, const char *part)
{
    return form.answers().dump().find(part) != std::string::npos;
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void complaints_data();
    void complaints();
    void valuesAreFolded_data();
    void valuesAreFolded();
    void numbersAreFoldedOnEntry();
    void textsAreChecked();
    void branchesOfYucho();
    void limitsAreTold();
    void requiredAndEmpty();
    void presetsAreThereFirst();
    void fillTakesOnlyNamedKeys();
    void fillMakesValues();
    void fillNeverOverwrites();
    void shownIsNeverTyped();
    void aDateMayBePartial();
    void channelsDecideWhatIsAsked();
    void fieldsComeAndGo();
    void pagesComeAndGo();
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
    const Definition *m_copy = nullptr, *m_move = nullptr;
};

void FormTest::initTestCase()
{
    auto catalogue = Catalogue::load(DESIGNER);
    QVERIFY2(catalogue.ok(), catalogue ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    m_copy = m_catalogue->find("juminhyo", today);
    m_move = m_catalogue->find("tenkyo", today);
    QVERIFY(m_copy && m_move);
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
    row("text",
        R"("葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀")",
        none);
    row("text",
        R"("葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀")",
        Complaint::TooLong);
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
    row("phone", R"("0000000000")", Complaint::NotAPhone);
    row("phone", R"("00-0000-0000")", Complaint::NotAPhone);
    row("phone", R"("0-1-2-3-4-5-6-7-8-9")", Complaint::NotAPhone);
    row("phone", R"("06--12345678")", Complaint::NotAPhone);
    row("digits", R"("0123456")", none);
    row("digits", R"("012345")", Complaint::NotDigits);
    row("digits", R"("01234567")", Complaint::TooLong);
    row("digits", R"("012345a")", Complaint::NotDigits);
    row("digits", R"("０１２３４５６")", Complaint::NotDigits);
    row("digits", "1234567", Complaint::NotText);
    row("residenceCard", R"("AB12345678CD")", none);
    row("residenceCard", R"("A123456789BC")", none); // another shape than the usual one
    row("residenceCard", R"("AB12345")", Complaint::NotAResidenceCard);
    row("residenceCard", R"("AB123456789012345")", Complaint::NotAResidenceCard);
    row("residenceCard", R"("ab12345678cd")", Complaint::NotAResidenceCard);
    row("residenceCard", R"("AB1234567-CD")", Complaint::NotAResidenceCard);
    row("residenceCard", R"("AB 12345678 CD")", Complaint::NotAResidenceCard);
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

// What a source says finds its choice whatever its widths; of an open one the words themselves stay.
void FormTest::valuesAreFolded_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("value"); // empty: none
    QTest::addColumn<bool>("open");
    QTest::newRow("alias") << "妻(未届)"
                           << "wife" << false;
    QTest::newRow("wide brackets") << "妻（未届）"
                                   << "wife" << false;
    QTest::newRow("blanks") << "妻　（未届）"
                            << "wife" << false;
    QTest::newRow("id") << "jp"
                        << "JP" << false;
    QTest::newRow("nothing") << "弟の妻"
                             << "" << false;
    QTest::newRow("chain") << "弟の妻"
                           << "弟の妻" << true;
    QTest::newRow("country") << "PK"
                             << "PK" << true;
    QTest::newRow("known") << "JP"
                           << "JP" << true;
}

void FormTest::valuesAreFolded()
{
    QFETCH(QString, said);
    QFETCH(QString, value);
    QFETCH(bool, open);
    FieldDefinition field;
    field.type = FieldType::Choice;
    field.choices = {"wife", "JP"};
    field.aliases = {{"妻(未届)", "wife"}};
    field.open = open;
    const Json found = valueFor(field, said.toStdString());
    QCOMPARE(found.is_null() ? QString() : QString::fromStdString(found.get<std::string>()), value);
    QCOMPARE(checkValue(field, said.toStdString(), {2026, 11, 23}).has_value(),
             !open && std::ranges::find(field.choices, said.toStdString()) == field.choices.end());
}

void FormTest::numbersAreFoldedOnEntry()
{
    FieldDefinition field;
    field.type = FieldType::Phone;
    const std::vector<std::pair<std::string, std::string>> phones{
        {"０９０ー００００－０００１", "090-0000-0001"},
        {"090 0000 0001", "09000000001"},
        {"+81 90-0000-0001", "090-0000-0001"},
        {"+81 (0)90 0000 0001", "09000000001"},
        {"(06)1234-5678", "06-1234-5678"},
        {"06(1234)5678", "06-1234-5678"},
        {"090-", "090-"},
        {"内線5", "内線5"}};
    for (const auto &[typed, number] : phones) {
        QCOMPARE(asEntered(field, typed), number);
        QVERIFY(valueFor(field, typed) == Json(number));
    }
    QVERIFY(sameSaid(field, "090-0000-0001", "09000000001"));
    QVERIFY(!sameSaid(field, "090-0000-0001", "090-0000-0002"));
    field.type = FieldType::Digits;
    QCOMPARE(asEntered(field, "１２３ ４５６７"), std::string("1234567"));
    field.type = FieldType::ResidenceCard;
    QCOMPARE(asEntered(field, "ab 12345678 ｃｄ"), std::string("AB12345678CD"));
    // Names and addresses stay as they are; only their comparison folds.
    field.type = FieldType::Name;
    QCOMPARE(asEntered(field, "ｼｹﾝ　ハナコ"), std::string("ｼｹﾝ　ハナコ"));
    QVERIFY(sameSaid(field, "試験 幸子", "試験　幸子"));
    QVERIFY(!sameSaid(field, "渡邉　花子", "渡辺　花子"));
    QVERIFY(!sameSaid(field, "葛　花子", "葛\U000E0100　花子"));
    QVERIFY(!sameSaid(field, "ANNA MARIA", "ANNAMARIA"));
    field.type = FieldType::Address;
    QVERIFY(sameSaid(field, "大阪市北区天神橋２丁目３番４号", "大阪市北区天神橋二丁目3番4号"));
    QVERIFY(!sameSaid(field, "大阪市北区天神橋2丁目3番4号", "大阪市北区天神橋2丁目3番5号"));
}

void FormTest::textsAreChecked()
{
    using Row = std::tuple<const char *, std::string, std::optional<Complaint>>;
    const std::vector<Row> rows{{"alias", "山田　花子", {}},
                                {"alias", "やまだ・ハナコ", {}},
                                {"alias", "葛\U000E0100山", {}},
                                {"alias", "YAMADA", Complaint::NotAnAlias},
                                {"alias", "山田Ｈ", Complaint::NotAnAlias},
                                {"alias", "김", Complaint::NotAnAlias},
                                {"alias", "山田2", Complaint::NotAnAlias},
                                {"bankNumber", "1234567", {}},
                                {"bankNumber", "0001234", {}},
                                {"bankNumber", "14080-12345671", Complaint::PassbookSymbol},
                                {"bankNumber", "1408012345671", Complaint::PassbookSymbol},
                                {"alias", "東　华", Complaint::NotAnAlias},
                                {"alias", "陈 明", Complaint::NotAnAlias},
                                {"alias", "陳 国会", {}},
                                {"bankBranch", "都島支店", {}},
                                {"bankBranch", "四〇八", {}},
                                {"bankBranch", "408", {}},
                                {"bankBranch", "1", Complaint::NotABranch},
                                {"bankBranch", "---", Complaint::NotABranch}};
    for (const auto &[check, text, complaint] : rows)
        QVERIFY2(checkWritten(check, *codePoints(text)) == complaint, text.c_str());
}

// Three kanji digits at ゆうちょ銀行; anything at another bank.
void FormTest::branchesOfYucho()
{
    Definition definition;
    for (const auto &[id, check] :
         {std::pair{"bankName", ""}, {"bankBranch", "bankBranch"}, {"bankHolder", ""}}) {
        definition.fields.push_back(field(id, FieldType::Text));
        definition.fields.back().key = id;
        definition.fields.back().of = "applicant";
        definition.fields.back().check = check;
    }
    definition = paged(std::move(definition));
    Form form(nullptr, definition, today);
    Person person;
    person.learn("kana", Fact{"シケン　キョウコ", Source::CommonId, now, false});
    form.fill(knowing(person));
    form.answer("bankHolder", "ｼｹﾝ ｷﾖｳｺ", Source::Entered, now);
    QVERIFY(!form.doubtful(*form.field("bankHolder")));
    form.answer("bankHolder", "シケン　タロウ", Source::Entered, now);
    QVERIFY(form.doubtful(*form.field("bankHolder")));
    form.answer("bankBranch", "408", Source::Entered, now);
    form.answer("bankName", "試験銀行", Source::Entered, now);
    QVERIFY(form.problems().empty()); // an account in another name is no refusal
    form.answer("bankName", "ゆうちょ銀行", Source::Entered, now);
    QCOMPARE(form.problems().size(), 1u);
    QCOMPARE(form.problems().front().complaint, Complaint::NotABranch);
    for (const char *branch : {"四〇八", "四〇八店"}) {
        form.answer("bankBranch", branch, Source::Entered, now);
        QVERIFY(form.problems().empty());
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
    const Form form(m_catalogue, *m_copy, today);
    QVERIFY(form.find("copies")->value == Json(1));
    QVERIFY(form.find("showHonseki")->value == Json(false));
    QVERIFY2(!form.find("who"), "whose it is must be said");
    QVERIFY(!form.find("name"));
}

// Only the key that the definition names comes in, with its source; what is empty does not.
void FormTest::fillTakesOnlyNamedKeys()
{
    Person person;
    person.learn("name", Fact{"試験　花子", Source::Card, now, true});
    person.learn("who", Fact{"household", Source::Card, now, true});
    person.learn("purpose", Fact{"nothing asked for this", Source::Card, now, true});
    person.learn("birthDate", Fact{"", Source::Card, now, true});
    Form form(m_catalogue, *m_copy, today);
    form.fill(knowing(person));
    QVERIFY(form.find("name")->value == Json("試験　花子"));
    QCOMPARE(form.find("name")->source, Source::Card);
    QCOMPARE(form.find("name")->at, std::string(now));
    QVERIFY(form.find("name")->checked);
    QVERIFY2(!form.find("address"), "nobody knows it");
    QVERIFY2(!form.find("who") && !form.find("purpose"), "the definition names no key for it");
    QVERIFY(!form.find("birthDate"));
}

// A choice by its alias, a number as number, a yes as true; what the field cannot hold stays out.
void FormTest::fillMakesValues()
{
    Definition definition = everyType();
    for (FieldDefinition &one : definition.fields)
        one.key = one.id, one.of = "applicant";
    definition.fields[7].aliases = {{"本人", "self"}};
    const auto filled = [&](const char *key, const char *value) {
        Person person;
        person.learn(key, Fact{value, Source::CommonId, now, false});
        Form form(nullptr, definition, today);
        form.fill(knowing(person));
        const Answer *answer = form.find(key);
        return answer ? answer->value : Json();
    };
    QVERIFY(filled("choice", "本人") == Json("self"));
    QVERIFY(filled("choice", "household") == Json("household"));
    QVERIFY(filled("choice", "誰か").is_null());
    QVERIFY(filled("integer", "7") == Json(7));
    QVERIFY(filled("integer", "7枚").is_null());
    QVERIFY(filled("integer", "99999999999").is_null());
    QVERIFY(filled("boolean", "true") == Json(true));
    QVERIFY(filled("boolean", "false") == Json(false));
    QVERIFY(filled("boolean", "1").is_null());
    QVERIFY(filled("text", "7") == Json("7"));
}

void FormTest::fillNeverOverwrites()
{
    Definition definition = everyType();
    definition.fields[0].key = "nick";
    definition.fields[0].of = "applicant";
    definition.fields[5].key = "copies";
    definition.fields[5].of = "applicant";
    definition.fields[5].preset = 1;
    Person person;
    person.learn("nick", Fact{"from card", Source::Card, now, true});
    for (const Source source : {Source::Entered, Source::Staff}) {
        Form form(nullptr, definition, today);
        form.answer("text", "said", source, now);
        form.fill(knowing(person));
        QVERIFY(form.find("text")->value == Json("said"));
        form.clear("text");
        form.fill(knowing(person));
        QVERIFY(form.find("text")->value == Json("from card"));
        person.learn("nick", Fact{"newer", Source::Card, now, true});
        form.fill(knowing(person));
        QVERIFY(form.find("text")->value == Json("newer"));
        person.learn("nick", Fact{"from card", Source::Card, now, true});
    }
    // A preset is nobody's word: what is known replaces it, unless somebody chose it.
    person.learn("copies", Fact{"4", Source::CommonId, now, false});
    Form form(nullptr, definition, today);
    QVERIFY(form.find("integer")->value == Json(1));
    form.fill(knowing(person));
    QVERIFY(form.find("integer")->value == Json(4));
    form.answer("integer", 1, Source::Entered, now);
    form.fill(knowing(person));
    QVERIFY(form.find("integer")->value == Json(1));
}

void FormTest::shownIsNeverTyped()
{
    Form form(m_catalogue, *m_copy, today);
    form.answer("name", "somebody else", Source::Entered, now);
    QVERIFY(!form.find("name"));
    form.answer("nothing of that name", 1, Source::Entered, now);
    QVERIFY(!form.find("nothing of that name"));
    form.answer("name", "試験　花子", Source::Staff, now);
    QVERIFY(form.find("name")->value == Json("試験　花子"));
}

void FormTest::aDateMayBePartial()
{
    Definition definition = everyType();
    definition.fields[4].partial = true;
    Form form(nullptr, definition, today);
    for (const auto &[text, taken] : {std::pair("1945-00-00", true),
                                      {"1945-07-00", true},
                                      {"2026-11-23", true},
                                      {"2026-11-24", false},
                                      {"1945-13-00", false},
                                      {"1945-00-03", false}}) {
        form.answer("date", text, Source::Entered, now);
        QVERIFY2(form.problems().empty() == taken, text);
    }
}

// What only the counter asks does not exist at the kiosk; without a channel all of it does.
void FormTest::channelsDecideWhatIsAsked()
{
    for (const auto &[channel, asked] :
         {std::pair("kiosk", false), {"phone", false}, {"counter", true}, {"", true}}) {
        Form form(m_catalogue, *m_move, today, channel);
        form.answer("head", "same", Source::Entered, now);
        form.answer("staffNote", "x", Source::Staff, now);
        QVERIFY2(form.exists(*form.field("staffNote")) == asked, channel);
        QVERIFY2(said(form, "staffNote") == asked, channel);
    }
}

void FormTest::fieldsComeAndGo()
{
    const Definition &tenkyo = *m_move;
    Form form(m_catalogue, tenkyo, today);
    const FormField &newHead = *form.field("newHead");
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

void FormTest::pagesComeAndGo()
{
    Form form(m_catalogue, *m_move, today);
    const auto ids = [&form] {
        std::vector<std::string> found;
        for (const FormPage &page : form.pages())
            found.push_back(page.definition->id);
        return found;
    };
    QCOMPARE(ids(), (std::vector<std::string>{"move", "members"}));
    QVERIFY2(!form.exists(*form.field("phone")), "its page does not exist yet");
    form.answer("phone", "090-0000-0000", Source::Entered, now);
    QVERIFY(!said(form, "090-"));
    form.answer("head", "same", Source::Entered, now);
    QCOMPARE(ids(), (std::vector<std::string>{"move", "members", "contact"}));
    QVERIFY(said(form, "090-"));
    const auto onMove = form.fields(form.pages().front());
    QCOMPARE(onMove.size(), 4u); // newHead is not asked
}

// a → b → c: when a goes, b is gone with it, and c must not hang on b's old answer.
void FormTest::goneAnswersDecideNothing()
{
    Definition definition;
    for (const char *id : {"a", "b", "c"})
        definition.fields.push_back(field(id, FieldType::Boolean));
    definition.fields[1].when = {{"var", "a"}};
    definition.fields[2].when = {{"var", "b"}};
    definition = paged(std::move(definition));
    Form form(nullptr, definition, today);
    for (const char *id : {"a", "b", "c"})
        form.answer(id, true, Source::Entered, now);
    QCOMPARE(form.answers().size(), 3u);
    form.answer("a", false, Source::Entered, now);
    QVERIFY(!form.exists(*form.field("c")));
    QCOMPARE(form.answers().size(), 1u);
}

void FormTest::pagesTellInTheirOrder()
{
    Definition definition = everyType();
    for (auto &one : definition.fields)
        one.required = true;
    definition.pages = {{"one", {}, true, {"kana", "text"}}, {"two", {}, true, {"phone"}}};
    definition.fields[8].page = 1;
    const Form form(nullptr, definition, today);
    const auto pages = form.pages();
    QCOMPARE(pages.size(), 2u);
    const auto problems = form.problems(pages[0]);
    QCOMPARE(problems.size(), 2u);
    QCOMPARE(problems[0].field, std::string("kana"));
    QCOMPARE(problems[1].field, std::string("text"));
    QCOMPARE(form.problems(pages[1]).size(), 1u);
    QCOMPARE(form.problems(pages[1]).front().field, std::string("phone"));
}

void FormTest::fee()
{
    Form form(m_catalogue, *m_copy, today);
    QCOMPARE(form.feeYen(), std::optional(300));
    form.answer("copies", 3, Source::Entered, now);
    QCOMPARE(form.feeYen(), std::optional(900));
    form.answer("copies", 2'000'000'000, Source::Entered, now);
    QCOMPARE(form.feeYen(), std::optional(300));
    QVERIFY(!Form(m_catalogue, *m_move, today).feeYen());
}

Form FormTest::filled() const
{
    Form form(m_catalogue, *m_copy, today);
    Person person;
    person.learn("name", Fact{"試験　花子", Source::Card, now, true});
    person.learn("address", Fact{"大阪市都島区中野町2丁目16番20号", Source::Card, now, true});
    person.learn("birthDate", Fact{"1945-00-00", Source::Card, now, true});
    form.fill(knowing(person));
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
    const auto back = Form::fromAnswers(m_catalogue, *m_copy, Json::parse(answers.dump()), today);
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
    const auto form = Form::fromAnswers(m_catalogue, *m_copy, answers, today);
    QVERIFY(!form.ok());
    QCOMPARE(form.error().code, ErrorCode::AnswersIncomplete);
    const auto detail = QString::fromStdString(form.error().detail);
    QVERIFY2(detail.contains(names), qPrintable(detail));
    QVERIFY2(!detail.contains(QStringLiteral("試験")), "a value in the reason");
    QVERIFY(!detail.contains(QStringLiteral("everybody")));
    QVERIFY2(!Form::fromAnswers(m_catalogue, *m_move, filled().answers(), today).ok(),
             "answers to another procedure");
}

void FormTest::hostileNamesSurvive()
{
    Person person;
    // a compatibility ideograph, a variation selector, a combining mark, beyond the basic plane
    const std::string name = "\uFA19\u845B\U000E0100 \u304B\u3099 \U00020BB7";
    person.learn("name", Fact{name, Source::Card, now, true});
    Form form(m_catalogue, *m_copy, today);
    form.fill(knowing(person));
    QCOMPARE(form.answers()[0]["value"].get<std::string>(), name);
    QCOMPARE(Json::parse(form.answers().dump())[0]["value"].get<std::string>(), name);
}

QTEST_GUILESS_MAIN(FormTest)
#include "FormTest.moc"
