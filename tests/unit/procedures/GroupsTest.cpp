// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

constexpr const char *today = "2026-11-25";
constexpr const char *now = "2026-11-25T10:00:00+09:00";

// Three who move and one who stays; the wife sits there.
const char *const family = R"({
  "today": "2026-11-25", "eventDate": "2026-11-20", "event": "move_within", "head": "p1", "applicant": "p3",
  "context": {"toWard": "北区"},
  "persons": [
    {"id": "p1", "name": {"kanji": "試験　太郎", "kana": "シケン　タロウ"}, "relation": "世帯主", "phone": "06-0000-0000"},
    {"id": "p2", "name": {"kanji": "見本　ウメ", "kana": "ミホン　ウメ"}, "relation": "母", "moves": false},
    {"id": "p3", "name": {"kanji": "試験　花子", "kana": "シケン　ハナコ"}, "relation": "妻"},
    {"id": "p4", "name": {"kanji": "試験　一", "kana": "シケン　ハジメ"}, "relation": "子"}]})";

Household household(const Json &json)
{
    auto made = Household::fromJson(json);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return std::move(*made);
}

std::string valueOf(const Form &form, const std::string &id)
{
    const Answer *answer = form.find(id);
    return !answer                     ? "nothing"
           : answer->value.is_string() ? answer->value.get<std::string>()
                                       : answer->value.dump();
}

bool complains(const Form &form, const std::string &id, Complaint complaint)
{
    const auto problems = form.problems();
    return std::ranges::any_of(
        problems, [&](const FieldProblem &one) { return one.field == id && one.complaint == complaint; });
}

} // namespace

// Fields that are asked once for each person; two sources that disagree; what is asked once in a whole visit.
class GroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowsOfPeople();
    void nobodyFits();
    void moreThanFit();
    void pagesOfPeople();
    void rulesInARow();
    void addAndRemove();
    void removingKeepsOthersApart();
    void fillingAgainKeepsPeopleApart();
    void answersOfRows();
    void centreTakesRows();
    void centreRefusesRows_data();
    void centreRefusesRows();
    void conflicts();
    void conflictsInRows();
    void settledByTyping();
    void oneChoiceCountsForAll();
    void whatIsTypedOverStays();
    void blanksAreNoConflict();
    void tellGoesBack();
    void askedOnce();

private:
    Form filled(const Json &json = Json::parse(family)) const
    {
        Form form(m_catalogue, *m_move, today);
        form.fill(household(json));
        return form;
    }
    Form complete() const
    {
        Form form = filled();
        form.answer("head", "same", Source::Entered, now);
        form.answer("phone", "090-0000-0000", Source::Entered, now);
        return form;
    }

    std::shared_ptr<const Catalogue> m_catalogue;
    const Definition *m_move = nullptr;
};

void GroupsTest::initTestCase()
{
    auto catalogue = Catalogue::load(DESIGNER);
    QVERIFY2(catalogue.ok(), catalogue ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    m_move = m_catalogue->find("tenkyo", today);
    QVERIFY(m_move);
}

void GroupsTest::rowsOfPeople()
{
    const Form form = filled();
    QCOMPARE(form.rows("members"), 3);
    QCOMPARE(form.rows("nothing"), 0);
    QCOMPARE(valueOf(form, "members.1.memberName"), std::string("試験　太郎"));
    QCOMPARE(valueOf(form, "members.2.memberName"), std::string("試験　花子"));
    QCOMPARE(valueOf(form, "members.3.memberKana"), std::string("シケン　ハジメ"));
    QCOMPARE(valueOf(form, "members.2.memberRelation"), std::string("wife"));
    QCOMPARE(valueOf(form, "name"), std::string("試験　花子")); // of the applicant
    QCOMPARE(valueOf(form, "eventDate"), std::string("2026-11-20"));
    QCOMPARE(valueOf(form, "newWard"), std::string("kita"));
    QCOMPARE(form.find("members.1.memberName")->source, Source::CommonId);
    QVERIFY(!form.field("members.4.memberName") && !form.field("members.0.memberName"));
    QCOMPARE(form.field("members.2.memberName")->row, 1);
    QCOMPARE(form.field("name")->row, -1);
    // All rows, one person after the other, where the group stands in the definition.
    std::vector<std::string> ids;
    for (const FormField &field : form.fields())
        ids.push_back(field.id);
    QCOMPARE(ids.size(), 5u + 3 * 4 + 2);
    QCOMPARE(ids[5], std::string("members.1.memberName"));
    QCOMPARE(ids[8], std::string("members.1.memberNote"));
    QCOMPARE(ids[9], std::string("members.2.memberName"));
    QCOMPARE(ids[17], std::string("phone"));
}

void GroupsTest::nobodyFits()
{
    Json json = Json::parse(family);
    for (Json &person : json["persons"])
        person["moves"] = false;
    for (const Form &form : {filled(json), Form(m_catalogue, *m_move, today)}) {
        QCOMPARE(form.rows("members"), 1); // an empty one to write in
        QVERIFY(!form.find("members.1.memberName"));
        QVERIFY(complains(form, "members.1.memberName", Complaint::Missing));
    }
}

void GroupsTest::moreThanFit()
{
    Json json = Json::parse(family);
    for (int i = 5; i <= 9; ++i)
        json["persons"].push_back({{"id", "p" + std::to_string(i)}});
    QCOMPARE(filled(json).rows("members"), 4); // its max
}

void GroupsTest::pagesOfPeople()
{
    Form form = filled();
    form.answer("head", "same", Source::Entered, now);
    const auto pages = form.pages();
    QCOMPARE(pages.size(), 5u); // move, three people, contact
    for (int row = 0; row < 3; ++row) {
        const FormPage &page = pages[std::size_t(row) + 1];
        QCOMPARE(page.definition->id, std::string("members"));
        QCOMPARE(page.row, row);
        QCOMPARE(form.fields(page).front()->id, "members." + std::to_string(row + 1) + ".memberName");
    }
    form.clear("members.2.memberKana");
    QVERIFY(form.problems(pages[1]).empty() && form.problems(pages[3]).empty());
    QCOMPARE(form.problems(pages[2]).front().field, std::string("members.2.memberKana"));
}

// A rule of a group reads its own person first.
void GroupsTest::rulesInARow()
{
    Form form = filled();
    QVERIFY(form.exists(*form.field("members.3.memberNote"))); // a child
    QVERIFY(!form.exists(*form.field("members.1.memberNote")));
    form.answer("members.1.memberRelation", "child", Source::Entered, now);
    form.answer("members.3.memberRelation", "wife", Source::Entered, now);
    QVERIFY(form.exists(*form.field("members.1.memberNote")));
    QVERIFY(!form.exists(*form.field("members.3.memberNote")));
}

void GroupsTest::addAndRemove()
{
    Form form = filled();
    QVERIFY(form.addRow("members"));
    QVERIFY2(!form.addRow("members"), "its max is reached");
    QVERIFY(!form.addRow("nothing"));
    QVERIFY(form.field("members.4.memberName") && !form.find("members.4.memberName"));
    form.answer("members.4.memberName", "架空　次郎", Source::Entered, now);
    form.answer("members.3.memberNote", "アレルギー", Source::Entered, now);
    form.removeRow("members", 1);
    QCOMPARE(form.rows("members"), 3);
    QCOMPARE(valueOf(form, "members.1.memberName"), std::string("試験　太郎"));
    QCOMPARE(valueOf(form, "members.2.memberName"), std::string("試験　一")); // moved up
    QCOMPARE(valueOf(form, "members.2.memberNote"), std::string("アレルギー"));
    QCOMPARE(valueOf(form, "members.2.memberRelation"), std::string("child"));
    QCOMPARE(valueOf(form, "members.3.memberName"), std::string("架空　次郎"));
    QCOMPARE(valueOf(form, "members.3.memberKana"), std::string("nothing"));
    QVERIFY(!form.field("members.4.memberName") && !form.find("members.4.memberName"));
    form.removeRow("members", 7);
    form.removeRow("members", -1);
    form.removeRow("nothing", 0);
    QCOMPARE(form.rows("members"), 3);
    // The people go with their rows: what was said of the third goes to no one else.
    Household known = household(Json::parse(family));
    form.answer("members.2.memberKana", "シケン　ハジメダヨ", Source::Entered, now);
    form.tell(known);
    QCOMPARE(known.member("p4")->person.all("kana").size(), 2u);
    QCOMPARE(known.member("p3")->person.all("kana").size(), 1u);
    QCOMPARE(known.member("p1")->person.all("kana").size(), 1u);
    // Fewer than the least there cannot be: the last row is emptied.
    for (int i = 0; i < 5; ++i)
        form.removeRow("members", 0);
    QCOMPARE(form.rows("members"), 1);
    QVERIFY(!form.find("members.1.memberName"));
}

void GroupsTest::removingKeepsOthersApart()
{
    Json json = Json::parse(family);
    json["persons"][0]["card"] = {{"name", {{"kanji", "試験　太朗"}}}};
    json["persons"][3]["card"] = {{"name", {{"kanji", "試験　壱"}}}};
    Form form = filled(json);
    QCOMPARE(form.conflicts().size(), 2u);
    form.removeRow("members", 1);
    QVERIFY2(form.conflict("members.1.memberName"), "nobody has chosen yet");
    QVERIFY2(form.conflict("members.2.memberName"), "it moves up with its row");
    QCOMPARE(form.conflicts().size(), 2u);
    QVERIFY(form.conflict("members.2.memberName")->answers.front().value == Json("試験　壱"));
    form.removeRow("members", 0);
    QCOMPARE(form.conflicts().size(), 1u);
    QVERIFY(form.conflict("members.1.memberName")->answers.front().value == Json("試験　壱"));
}

// Filling once more must not put one person's answers into another's row.
void GroupsTest::fillingAgainKeepsPeopleApart()
{
    Form form = filled();
    form.removeRow("members", 0);
    form.answer("members.1.memberKana", "シケン　ハナ", Source::Entered, now);
    form.fill(household(Json::parse(family)));
    QCOMPARE(valueOf(form, "members.1.memberName"), std::string("試験　花子"));
    QCOMPARE(valueOf(form, "members.1.memberKana"), std::string("シケン　ハナ"));
    QCOMPARE(valueOf(form, "members.2.memberName"), std::string("試験　一"));
    // Somebody typed in by hand keeps the row as well.
    Form typed(m_catalogue, *m_move, today);
    typed.answer("members.1.memberName", "架空　次郎", Source::Entered, now);
    typed.fill(household(Json::parse(family)));
    QCOMPARE(typed.rows("members"), 4);
    QCOMPARE(valueOf(typed, "members.1.memberName"), std::string("架空　次郎"));
    QCOMPARE(valueOf(typed, "members.1.memberKana"), std::string("nothing"));
    QCOMPARE(valueOf(typed, "members.2.memberName"), std::string("試験　太郎"));
    QCOMPARE(valueOf(typed, "members.4.memberName"), std::string("試験　一"));
}

void GroupsTest::answersOfRows()
{
    const Form form = complete();
    QVERIFY2(form.problems().empty(), form.problems().empty() ? "" : form.problems().front().field.c_str());
    std::vector<std::string> ids;
    for (const Json &answer : form.answers())
        ids.push_back(answer["id"]);
    QVERIFY(std::ranges::find(ids, "members.2.memberName") != ids.end());
    QCOMPARE(std::ranges::count_if(ids, [](const std::string &id) { return id.starts_with("members."); }), 9);
    QVERIFY(std::ranges::find(ids, "members.1.memberName") < std::ranges::find(ids, "members.2.memberName"));
}

void GroupsTest::centreTakesRows()
{
    Form form = complete();
    form.answer("members.3.memberNote", "アレルギー", Source::Entered, now);
    const Json answers = form.answers();
    const auto back = Form::fromAnswers(m_catalogue, *m_move, Json::parse(answers.dump()), today);
    QVERIFY2(back.ok(), back ? "" : back.error().detail.c_str());
    QVERIFY(back->answers() == answers);
    QCOMPARE(back->rows("members"), 3);
    form.removeRow("members", 1);
    form.removeRow("members", 1);
    QVERIFY(Form::fromAnswers(m_catalogue, *m_move, form.answers(), today).ok());
}

void GroupsTest::centreRefusesRows_data()
{
    QTest::addColumn<QString>("from"); // in the ids
    QTest::addColumn<QString>("to");
    const std::pair<const char *, const char *> rows[] = {
        {"members.3.", "members.5."}, // more than its max
        {"members.3.", "members.4."}, // a gap
        {"members.1.", "members.0."},
        {"members.3.", "members.-3."},
        {"members.3.", "members.03."},
        {"members.3.", "members.+3."},
        {"members.3.", "members.3"},
        {"members.3.", "members.x."},
        {"members.3.", "members.99999999999."},
        {"members.3.", "members.2."}, // twice
        {"members.3.", "people.3."},
        {"members.3.memberKana", "members.3.phone"},
        {"members.3.memberKana", "memberKana"},
        {"phone", "members.1.phone"},
    };
    for (const auto &[from, to] : rows)
        QTest::addRow("%s to %s", from, to) << from << to;
}

void GroupsTest::centreRefusesRows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Json answers = complete().answers();
    for (Json &answer : answers)
        answer["id"] = QString::fromStdString(answer["id"]).replace(from, to).toStdString();
    const auto form = Form::fromAnswers(m_catalogue, *m_move, answers, today);
    QVERIFY(!form.ok());
    QCOMPARE(form.error().code, ErrorCode::AnswersIncomplete);
    QVERIFY(form.error().detail.find("試験") == std::string::npos);
    // and without anybody at all
    std::erase_if(answers.get_ref<Json::array_t &>(), [](const Json &answer) {
        return answer["id"].get<std::string>().find('.') != std::string::npos || answer["id"] == "memberKana";
    });
    QVERIFY2(!Form::fromAnswers(m_catalogue, *m_move, answers, today).ok(), "nobody moves");
}

void GroupsTest::conflicts()
{
    Json json = Json::parse(family);
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験　華子"}}}};
    json["context"]["toWard"] = "中央区";
    Form form = filled(json);
    QVERIFY(form.conflict("name"));
    const Conflict conflict = *form.conflict("name");
    QCOMPARE(conflict.answers.size(), 2u);
    QCOMPARE(conflict.answers[0].source, Source::Card);
    QVERIFY(conflict.answers[0].checked && !conflict.answers[1].checked);
    QCOMPARE(valueOf(form, "name"), std::string("試験　華子")); // what stands there until then
    form.answer("head", "same", Source::Entered, now);
    form.answer("phone", "090-0000-0000", Source::Entered, now);
    QVERIFY(complains(form, "name", Complaint::Unsettled));
    form.settle("name", 5); // no such choice
    QVERIFY(complains(form, "name", Complaint::Unsettled));
    form.settle("name", 1);
    QVERIFY(!form.conflict("name"));
    QCOMPARE(valueOf(form, "name"), std::string("試験　花子"));
    QCOMPARE(form.find("name")->source, Source::CommonId);
    QVERIFY(!complains(form, "name", Complaint::Unsettled));
    form.settle("members.2.memberName", 0);
    QVERIFY(form.problems().empty());
    // The same value from two sources is no conflict.
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験　花子"}}}};
    QVERIFY(filled(json).conflicts().empty());
}

void GroupsTest::conflictsInRows()
{
    Json json = Json::parse(family);
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験　華子"}}}};
    Form form = filled(json);
    QVERIFY(!form.conflict("members.1.memberName") && form.conflict("members.2.memberName"));
    const auto pages = form.pages();
    QVERIFY(form.problems(pages[1]).empty());
    QCOMPARE(form.problems(pages[2]).front().complaint, Complaint::Unsettled);
    form.settle("members.2.memberName", 0);
    QVERIFY(form.problems(pages[2]).empty());
    QCOMPARE(valueOf(form, "members.2.memberName"), std::string("試験　華子"));
}

// What the person types is the person's choice.
void GroupsTest::settledByTyping()
{
    Json json = Json::parse(family);
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験　華子"}}}};
    Form form = filled(json);
    form.answer("members.2.memberName", "試験　はな子", Source::Entered, now);
    QVERIFY(!form.conflict("members.2.memberName"));
    QVERIFY2(form.conflict("name"), "the other field is another question");
    form.answer("name", "試験　はな子", Source::Entered, now); // only shown: nothing is taken
    QVERIFY(form.conflict("name"));
}

void GroupsTest::oneChoiceCountsForAll()
{
    Json json = Json::parse(family);
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験　華子"}}}};
    Household known = household(json);
    Form form(m_catalogue, *m_move, today);
    form.fill(known);
    QCOMPARE(form.conflicts().size(), 2u);
    form.settle("members.2.memberName", 1);
    QVERIFY(form.conflicts().empty());
    QCOMPARE(valueOf(form, "name"), std::string("試験　花子"));
    QCOMPARE(valueOf(form, "members.2.memberName"), std::string("試験　花子"));
    // Chosen in one place and written otherwise in another: the next form stands, and its name is not typed.
    form.answer("members.2.memberName", "試験　はな子", Source::Entered, now);
    form.tell(known);
    form.tell(known);
    Form next(m_catalogue, *m_move, today);
    next.fill(known);
    QVERIFY(next.conflicts().empty());
    QCOMPARE(valueOf(next, "name"), std::string("試験　花子"));
    QCOMPARE(valueOf(next, "members.2.memberName"), std::string("試験　はな子"));
}

// What the person typed over another source is what the next form says; the source is not lost.
void GroupsTest::whatIsTypedOverStays()
{
    Household known = household(Json::parse(family));
    Form form(m_catalogue, *m_move, today);
    form.fill(known);
    form.answer("members.3.memberKana", "シケン　イチ", Source::Entered, now);
    form.tell(known);
    Form next(m_catalogue, *m_move, today);
    next.fill(known);
    QCOMPARE(valueOf(next, "members.3.memberKana"), std::string("シケン　イチ"));
    QCOMPARE(next.find("members.3.memberKana")->source, Source::EarlierPage);
    QVERIFY(next.conflicts().empty());
    QCOMPARE(known.member("p4")->person.all("kana").size(), 2u);
}

void GroupsTest::blanksAreNoConflict()
{
    Json json = Json::parse(family);
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験 花子"}}}};
    QVERIFY(filled(json).conflicts().empty());
    json["persons"][2]["card"] = {{"name", {{"kanji", "試験　花\U000E0100子"}}}};
    QCOMPARE(filled(json).conflicts().size(), 2u); // another form of the character is another name
}

void GroupsTest::tellGoesBack()
{
    Form form = complete();
    form.answer("members.3.memberKana", "シケン　イチ", Source::Entered, now);
    form.answer("newWard", "chuo", Source::Staff, now);
    form.answer("newHead", "架空　次郎", Source::Entered, now); // does not exist: the head is the same
    Household known = household(Json::parse(family));
    form.tell(known);
    const Fact *phone = known.inRole("applicant")->person.fact("phone");
    QVERIFY(phone);
    QCOMPARE(phone->value, std::string("090-0000-0000"));
    QCOMPARE(phone->source, Source::EarlierPage);
    QCOMPARE(phone->at, std::string(now));
    QVERIFY(!phone->checked);
    QCOMPARE(known.member("p1")->person.fact("phone")->value,
             std::string("06-0000-0000")); // another person's
    const auto &kana = known.member("p4")->person.all("kana");
    QCOMPARE(kana.back().source, Source::EarlierPage);
    QCOMPARE(kana.back().value, std::string("シケン　イチ"));
    QCOMPARE(known.visit().all("toWard").back().source, Source::Staff);
    QVERIFY(!known.visit().fact("newHead"));
    QCOMPARE(known.member("p1")->person.all("name").size(), 1u); // what was known goes nowhere
}

// The union over all procedures of a visit is asked once.
void GroupsTest::askedOnce()
{
    Household known = household(Json::parse(family));
    Form first(m_catalogue, *m_move, today);
    first.fill(known);
    QVERIFY(complains(first, "head", Complaint::Missing));
    first.answer("head", "same", Source::Entered, now);
    QVERIFY(complains(first, "phone", Complaint::Missing));
    first.answer("phone", "090-0000-0000", Source::Entered, now);
    first.answer("members.3.memberKana", "シケン　イチ", Source::Entered, now);
    first.tell(known);
    Form second(m_catalogue, *m_move, today);
    second.fill(known);
    QCOMPARE(valueOf(second, "phone"), std::string("090-0000-0000"));
    QCOMPARE(second.find("phone")->source, Source::EarlierPage);
    QVERIFY2(second.conflicts().empty(), "the word of the person who sits here is no second source");
    second.answer("head", "same", Source::Entered, now); // has no key: a question of its own
    QVERIFY(second.problems().empty());
    // A later word counts, and goes back again.
    second.answer("phone", "080-0000-0000", Source::Entered, now);
    second.tell(known);
    QCOMPARE(known.inRole("applicant")->person.fact("phone")->value, std::string("080-0000-0000"));
    // Telling twice changes nothing.
    second.tell(known);
    QCOMPARE(known.inRole("applicant")->person.all("phone").size(), 1u);
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "GroupsTest.moc"
