// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/procedures/Designer.h"

#include "app/procedures/JsonFile.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::tests;
namespace fs = std::filesystem;

namespace
{

constexpr const char *copy = "juminhyo/definition.json";
constexpr const char *moving = "tenkyo/definition.json";
constexpr const char *guide = "gomi_guide/definition.json";
constexpr const char *events = "_events/move_within.json";
constexpr const char *terms = "_events/terms.json";
constexpr const char *offers = "_offers/offers.json";
constexpr const char *days = "_calendar/closed-days.json";
constexpr const char *shared = "_shared/fields.json";

// One slip of a designer: a text in one file replaced by another, once.
struct Slip {
    const char *name, *file, *from, *to, *code;
    const char *line = ""; // a text in the changed file on the line that is told; empty: what was changed
};

int lineNumber(const std::string &text, const std::string &part)
{
    const auto at = text.find(part);
    return at == text.npos ? 0
                           : 1 + static_cast<int>(std::count(
                                     text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

const Slip slips[] = {
    // what does not exist
    {"an unknown field on a page", moving, R"("newWard",
        "head")",
     R"("newWard",
        "haed")",
     "DEF-FIELD-UNKNOWN", R"("haed")"},
    {"an unknown field in a rule", moving, R"({"var": "head"}, "other")", R"({"var": "haed"}, "other")",
     "DEF-RULE"},
    {"an unknown field in the rule of a page", moving, R"({"!!": [{"var": "head"}]})",
     R"({"!!": [{"var": "haed"}]})", "DEF-RULE"},
    {"an unknown field in the layout", moving, R"(["eventDate", "newWard"])", R"(["eventDate", "newWrad"])",
     "DEF-FIELD-UNKNOWN"},
    {"an unknown field counted by the fee", copy, R"("per": "copies")", R"("per": "copeis")",
     "DEF-FIELD-UNKNOWN"},
    {"a fee counted by a field without limits", copy, R"("per": "copies")", R"("per": "who")", "DEF-LIMITS"},
    {"an unknown shared field", copy, R"({"use": "purpose"})", R"({"use": "purpsoe"})", "DEF-FIELD-UNKNOWN"},
    {"an unknown group of a field", moving, R"("id": "memberKana", "use": "kana", "group": "members")",
     R"("id": "memberKana", "use": "kana", "group": "mebmers")", "DEF-GROUP-UNKNOWN"},
    {"an unknown group of a page", moving, R"("id": "members",
      "group": "members",
      "fields")",
     R"("id": "members",
      "group": "mebmers",
      "fields")",
     "DEF-GROUP-UNKNOWN", R"("mebmers")"},
    {"a field of a group on a page without it", moving, R"("fields": ["phone", "staffNote"])",
     R"("fields": ["phone", "staffNote", "memberNote"])", "DEF-GROUP-UNKNOWN"},
    {"fields of a group that stand apart", moving, R"("maxLength": 100,
      "channels": ["counter"]
    })",
     R"("maxLength": 100,
      "channels": ["counter"]
    },
    {"id": "apart", "type": "boolean", "group": "members"})",
     "DEF-GROUP-UNKNOWN", R"("apart")"},
    {"an unknown procedure before it", copy, R"(
    "tenkyo"
  ],
  "fields")",
     R"(
    "tennkyo"
  ],
  "fields")",
     "DEF-PROCEDURE-UNKNOWN", R"("tennkyo")"},
    {"an unknown procedure of an event", events, R"("procedure": "tenkyo")", R"("procedure": "tennkyo")",
     "DEF-PROCEDURE-UNKNOWN"},
    {"an unknown procedure in an event", events, R"("procedure": "gomi_guide")",
     R"("procedure": "gomi_gide")", "DEF-PROCEDURE-UNKNOWN"},
    {"an unknown procedure that is offered", offers, R"("procedure": "juminhyo")",
     R"("procedure": "juminyho")", "DEF-PROCEDURE-UNKNOWN"},
    {"an unknown member", copy, R"("minutes": 2)", R"("minuets": 2, "minutes": 2)", "DEF-MEMBER"},
    {"an unknown member of a field", copy, R"("minimum": 1, "maximum": 9)",
     R"("minimun": 1, "minimum": 1, "maximum": 9)", "DEF-MEMBER"},
    {"an unknown member of an event", events, R"("optional": true)", R"("optionnal": true)", "DEF-MEMBER"},
    {"an unknown member of an offer", offers, R"("sensitive": true)", R"("sensitiv": true)", "DEF-MEMBER"},
    {"an unknown member of a shared field", shared, R"("maxLength": 60)", R"("maxLenght": 60)", "DEF-MEMBER"},
    {"an unknown kind", guide, R"("kind": "guide")", R"("kind": "gide")", "DEF-MEMBER"},
    {"an unknown channel", moving, R"("channels": ["counter"])", R"("channels": ["conuter"])", "DEF-MEMBER"},
    {"an unknown use of a channel", moving, R"("kiosk": "prepare")", R"("kiosk": "perhaps")", "DEF-MEMBER"},
    {"an unknown class without a line", moving, R"("offline": "take")", R"("offline": "taken")",
     "DEF-MEMBER"},
    {"an unknown applicant", moving, R"({"kind": "head"})", R"({"kind": "boss"})", "DEF-MEMBER"},
    {"an unknown type of field", moving, R"("id": "newHead",
      "type": "name")",
     R"("id": "newHead",
      "type": "nmae")",
     "DEF-MEMBER", R"("nmae")"},
    {"an unknown type of question", events, R"("type": "ward")", R"("type": "wrad")", "DEF-MEMBER"},

    // texts
    {"a missing Japanese text", "tenkyo/texts/ja.json", R"("title": )", R"("block": )", "DEF-TEXT-MISSING",
     "{"},
    {"a missing easy text", "tenkyo/texts/ja-easy.json", R"("field.newHead": )", R"("field.newHaed": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing English text", "tenkyo/texts/en.json", R"("choice.head.same": )", R"("choice.head.smae": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing Chinese text", "juminhyo/texts/zh-Hans.json", R"("page.choose": )", R"("page.choise": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing body of a guide", "gomi_guide/texts/en.json", R"("body": )", R"("note": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing hint that the Japanese has", "juminhyo/texts/en.json", R"("hint.copies": )",
     R"("hint.who": )", "DEF-TEXT-MISSING", "{"},
    {"an unused text", "tenkyo/texts/en.json", R"("field.newHead": )", R"("field.oldHead": "Old head",
  "field.newHead": )",
     "DEF-TEXT-UNUSED", R"("field.oldHead")"},
    {"a hint in English only", "tenkyo/texts/en.json", R"("field.newHead": )", R"("hint.newWard": "A ward",
  "field.newHead": )",
     "DEF-TEXT-UNUSED", R"("hint.newWard")"},
    {"furigana without an end", "tenkyo/texts/ja-easy.json", "{世帯主|せたいぬし}の {名前|なまえ}",
     "{世帯主|せたいぬしの {名前|なまえ}", "DEF-TEXT-BROKEN"},
    {"furigana without a reading", "tenkyo/texts/ja-easy.json", "{電話|でんわ}", "{電話}", "DEF-TEXT-BROKEN"},
    {"furigana without a base", "tenkyo/texts/ja-easy.json", "{電話|でんわ}", "{|でんわ}", "DEF-TEXT-BROKEN"},
    {"broken furigana among shared words", "_shared/texts/ja-easy.json", "{名前|なまえ}", "{名前|なまえ",
     "DEF-TEXT-BROKEN"},
    {"an empty text", "tenkyo/texts/en.json", R"("Kita")", R"("   ")", "DEF-TEXT-BROKEN"},
    {"a text over two lines", "tenkyo/texts/en.json", R"("Kita")", R"("Ki\nta")", "DEF-TEXT-BROKEN"},
    {"a text that is a number", "tenkyo/texts/en.json", R"("Kita")", "24", "DEF-TEXT-BROKEN"},
    {"a proof without words", copy, R"(
    "photoId"
  ])",
     R"(
    "photoIdd"
  ])",
     "DEF-TEXT-MISSING", R"("photoIdd")"},
    {"a reason without words", events, R"("procedure": "gomi_guide")", R"("procedure": "tenkyo")",
     "DEF-TEXT-MISSING",
     R"("procedure": "tenkyo",
      "who")"},
    {"an offer that looks at something without words", offers, R"("data": ["cardExpires"])", R"("data": ["cardColour"])",
     "DEF-TEXT-MISSING"},
    {"an offer without words", offers, R"("id": "spring")", R"("id": "summer")", "DEF-TEXT-MISSING"},

    // rules
    {"an unknown operator", moving, R"({"==": [{"var": "head"}, "other"]})",
     R"({"equals": [{"var": "head"}, "other"]})", "DEF-RULE"},
    {"an unknown operator deep in a rule", moving, R"({"==": [{"var": "head"}, "other"]})",
     R"({"and": [true, {"!": [{"equals": [{"var": "head"}, "other"]}]}]})", "DEF-RULE"},
    {"an unknown operator in the rule of a group", moving, R"("who": {"var": "moves"})",
     R"("who": {"vra": "moves"})", "DEF-RULE"},
    {"an unknown operator in an event", events, R"("when": {"var": "several"})",
     R"("when": {"vra": "several"})", "DEF-RULE"},
    {"an unknown operator in an offer", offers, R"("who": {"var": "grownUp"})",
     R"("who": {"vra": "grownUp"})", "DEF-RULE"},
    {"an unknown operator in a term", terms, R"({">=": [{"var": "age"}, 18]})",
     R"({"=>": [{"var": "age"}, 18]})", "DEF-RULE"},
    {"a rule that is a text", moving, R"("when": {"==": [{"var": "head"}, "other"]})", R"("when": "head")",
     "DEF-RULE"},
    {"a rule over a later field", moving, R"({"==": [{"var": "head"}, "other"]})",
     R"({"!!": [{"var": "phone"}]})", "DEF-RULE"},
    {"a rule over its own field", moving, R"({"==": [{"var": "head"}, "other"]})",
     R"({"!!": [{"var": "newHead"}]})", "DEF-RULE"},
    {"a rule over a field of another group's people", moving, R"({"!!": [{"var": "head"}]})",
     R"({"!!": [{"var": "memberName"}]})", "DEF-RULE"},
    {"a rule of a page over a field of its own", moving, R"({"!!": [{"var": "head"}]})",
     R"({"!!": [{"var": "phone"}]})", "DEF-RULE"},

    // pages that nobody reaches
    {"a page that never comes", moving, R"("when": {"!!": [{"var": "head"}]})", R"("when": false)",
     "DEF-PAGE-UNREACHABLE"},
    {"a page for an impossible choice", moving, R"("when": {"!!": [{"var": "head"}]})",
     R"("when": {"==": [{"var": "head"}, "others"]})", "DEF-PAGE-UNREACHABLE"},
    {"a page for an impossible choice and more", moving, R"("when": {"!!": [{"var": "head"}]})",
     R"("when": {"and": [{"var": "name"}, {"in": [{"var": "head"}, ["one", "two"]]}]})",
     "DEF-PAGE-UNREACHABLE"},
    {"a page of fields that never come", moving, R"({"use": "phone"},
    {
      "id": "staffNote",
      "type": "text")",
     R"({"use": "phone", "when": false},
    {
      "id": "staffNote",
      "type": "text",
      "when": false)",
     "DEF-PAGE-UNREACHABLE", R"("when": {"!!")"},
    {"a field on no page", moving, R"("fields": ["phone", "staffNote"])", R"("fields": ["phone"])",
     "DEF-PAGE-UNREACHABLE", R"("id": "staffNote")"},

    // order
    {"it comes after itself", copy, R"(
    "tenkyo"
  ],
  "fields")",
     R"(
    "juminhyo"
  ],
  "fields")",
     "DEF-FOLLOW-CIRCLE", R"(    "juminhyo"
  ],)"},
    {"each of two comes after the other", moving, R"("proof": ["photoId"],)",
     R"("proof": ["photoId"], "after": ["juminhyo"],)", "DEF-FOLLOW-CIRCLE"},

    // law and validity
    {"no legal basis", copy, R"("law": ["住民基本台帳法 第12条第1項"],)", "", "DEF-LAW-MISSING", "{"},
    {"an empty legal basis", copy, R"("law": ["住民基本台帳法 第12条第1項"])", R"("law": [])",
     "DEF-LAW-MISSING"},
    {"the individual number without a law", moving, R"("sources": ["S53"],)",
     R"("sources": ["S53"], "individualNumber": {},)", "DEF-MEMBER"},
    {"no source", copy, R"("sources": ["S51"])", R"("sources": [])", "DEF-MEMBER"},
    {"it ends before it begins", copy, R"("validFrom": "2026-11-23",)", R"("validFrom": "2026-11-23",
  "validTo": "2026-11-22",)",
     "DEF-VALIDITY", R"("validTo")"},
    {"a day that does not exist", copy, R"("revision": "2026-11-25")", R"("revision": "2026-11-31")",
     "DEF-MEMBER"},

    // where a value comes from
    {"from an unknown role", copy, R"({"use": "address", "shown": true})",
     R"({"use": "address", "shown": true, "of": "boss"})", "DEF-PREFILL-NOWHERE"},
    {"from an unknown key", copy, R"({"use": "address", "shown": true})",
     R"({"use": "address", "shown": true, "key": "adress"})", "DEF-PREFILL-NOWHERE"},
    {"from each of no group", copy, R"({"use": "address", "shown": true})",
     R"({"use": "address", "shown": true, "of": "each"})", "DEF-PREFILL-NOWHERE"},
    {"from an unknown question of the interview", moving, R"("key": "toWard")", R"("key": "wardTo")",
     "DEF-PREFILL-NOWHERE"},
    {"only shown, and known nowhere", copy, R"({"use": "address", "shown": true})",
     R"({"id": "address", "use": "purpose", "shown": true})", "DEF-PREFILL-NOWHERE"},
    {"due from nowhere", moving, R"("from": "eventDate")", R"("from": "dateOfEvent")", "DEF-PREFILL-NOWHERE"},
    {"due from nowhere in an event", events, R"("from": ["plannedMoveOut", "eventDate"])",
     R"("from": ["planedMoveOut", "eventDate"])", "DEF-PREFILL-NOWHERE"},
    {"the event itself due from nowhere", events, R"("from": "eventDate", "count")",
     R"("from": "dateOfEvent", "count")", "DEF-PREFILL-NOWHERE"},

    // names given twice
    {"a field twice", moving, R"("id": "memberKana")", R"("id": "memberName")", "DEF-ID",
     R"("memberName", "use": "kana")"},
    {"a page twice", moving, R"("id": "contact")", R"("id": "move")", "DEF-ID", R"("move",
      "when")"},
    {"a group named like a field", moving, R"("id": "members",
      "who")",
     R"("id": "head",
      "who")",
     "DEF-ID", R"("id": "head",
      "who")"},
    {"a field on a page twice", moving, R"("fields": ["phone", "staffNote"])",
     R"("fields": ["phone", "staffNote", "phone"])", "DEF-ID"},
    {"a field in the layout twice", moving, R"(      ["name"],)", R"(      ["name", "newWard"],)", "DEF-ID"},
    {"a shared field twice", shared, R"({"id": "kana", )", R"({"id": "name", "type": "name"},
  {"id": "kana", )",
     "DEF-ID", R"("type": "name"},
  {"id": "kana")"},
    {"another id than the folder's", copy, R"("id": "juminhyo")", R"("id": "jumin")", "DEF-ID"},
    {"another id than the event's file", events, R"("id": "move_within")", R"("id": "move_in")", "DEF-ID"},
    {"an id that is none", moving, R"("id": "head")", R"("id": "the head")", "DEF-MEMBER"},
    {"a member twice", copy, R"("minutes": 2,)", R"("minutes": 2, "minutes": 3,)", "DEF-FILE", "{"},
    {"a member twice deep inside", copy, R"("minimum": 1,)", R"("minimum": 1, "minimum": 0,)", "DEF-FILE",
     "{"},
    {"a text twice", "tenkyo/texts/en.json", R"("title": )", R"("title": "x", "title": )", "DEF-FILE", "{"},

    // types and limits
    {"a number as text", copy, R"("minutes": 2)", R"("minutes": "2")", "DEF-MEMBER"},
    {"a text as number", copy, R"("icon": "document")", R"("icon": 7)", "DEF-MEMBER"},
    {"a yes as text", copy, R"("confirmed": true)", R"("confirmed": "yes")", "DEF-MEMBER"},
    {"a list as text", moving, R"("proof": ["photoId"])", R"("proof": "photoId")", "DEF-MEMBER"},
    {"a list of numbers", moving, R"("choices": ["same", "other"])", R"("choices": ["same", 2])",
     "DEF-MEMBER"},
    {"minutes out of the limits", copy, R"("minutes": 2)", R"("minutes": 601)", "DEF-MEMBER"},
    {"a fee below nothing", copy, R"("yen": 300)", R"("yen": -1)", "DEF-MEMBER"},
    {"a minimum above the maximum", copy, R"("minimum": 1, "maximum": 9)", R"("minimum": 10, "maximum": 9)",
     "DEF-LIMITS"},
    {"a minimum of a text", moving, R"("maxLength": 40,)", R"("minimum": 40,)", "DEF-LIMITS"},
    {"a preset out of the limits", copy, R"("preset": 1)", R"("preset": 10)", "DEF-LIMITS"},
    {"a preset that is no choice", moving, R"("choices": ["same", "other"])",
     R"("choices": ["same", "other"], "preset": "some")", "DEF-LIMITS"},
    {"a choice without choices", moving, R"(      "choices": ["same", "other"])", R"(      "required": true)",
     "DEF-CHOICE", R"({
      "id": "head")"},
    {"a choice twice", moving, R"("choices": ["same", "other"])", R"("choices": ["same", "same"])",
     "DEF-CHOICE"},
    {"an alias for no choice", moving, R"("西区": "nishi")", R"("西区": "nisi")", "DEF-CHOICE",
     R"("choices": ["kita")"},
    {"five fields in a row of the layout", moving, R"(["eventDate", "newWard"])",
     R"(["eventDate", "newWard", "head", "newHead", "phone"])", "DEF-MEMBER"},
    {"a closed day that does not exist", days, R"("2026-11-03 文化の日")", R"("2026-11-31 文化の日")",
     "DEF-MEMBER", R"("holidays")"},
    {"a closed day of no calendar", days, R"("12-29")", R"("13-29")", "DEF-MEMBER"},
    {"an offer with two beginnings", offers, R"({"key": "cardExpires", "months": -3})",
     R"({"key": "cardExpires", "date": "2026-01-01"})", "DEF-MEMBER"},

    // files
    {"a comma too many", copy, R"("minutes": 2,)", R"("minutes": 2,,)", "DEF-FILE", "{"},
    {"a file that breaks off", moving, R"(  "layout": {)", "\"", "DEF-FILE", "{"},
    {"a broken file of texts", "tenkyo/texts/en.json", R"("title": )", R"("title" )", "DEF-FILE", "{"},
    {"a broken file of an event", events, R"("order": 10,)", R"("order": 10)", "DEF-FILE", "{"},
    {"a broken file of offers", offers, R"({
  "rules": [)",
     R"({
  "rules": )",
     "DEF-FILE", "{"},
    {"a broken file of shared fields", shared, R"("id": "name",)", R"("id": "name")", "DEF-FILE", "["},
    {"a file of shared fields that is no list", shared, R"([
  {"id": "name")",
     R"({"fields": [
  {"id": "name")",
     "DEF-FILE", "{"},
};

} // namespace

// What a designer does wrong is found: in which file, on which line, and by a code that never changes.
class MistakesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_designer = std::make_unique<Designer>(); }
    void slips_data();
    void slips();
    void sharedFieldFromNowhere();
    void circleOfThree();
    void overlappingRevisions();
    void sameRevisionTwice();
    void nestedTooDeeply();
    void endlessNesting();
    void tooLarge();
    void linesOfPlaces();

private:
    std::string change(const std::string &file, const std::string &from, const std::string &to) const
    {
        std::string text = m_designer->text(file);
        const auto at = text.find(from);
        if (at == text.npos)
            return {};
        text.replace(at, from.size(), to);
        m_designer->write(file, text);
        return text;
    }
    // Whether that is told; everything else that was told is in `others`.
    bool told(const std::string &file, int line, const std::string &code, std::string &others) const
    {
        const std::map<std::string, int> lines = jsonLines(m_designer->text(file));
        const Problems problems = m_designer->problems();
        bool found = false;
        for (const Problem &problem : problems.all()) {
            const int at = problem.file == file ? lineOf(lines, problem.place) : 0;
            found = found ||
                    (problem.file == file && problem.code == code && at == line && !problem.message.empty());
            others += "\n" + problem.file + ":" + std::to_string(at) + " " + problem.place + " " +
                      problem.code + " " + problem.message;
        }
        return found;
    }
    void copyProcedure(const std::string &from, const std::string &to) const
    {
        fs::copy(m_designer->folder() / from, m_designer->folder() / to, fs::copy_options::recursive);
    }

    std::unique_ptr<Designer> m_designer;
};

void MistakesTest::slips_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(::slips); ++i)
        QTest::newRow(::slips[i].name) << int(i);
}

void MistakesTest::slips()
{
    QFETCH(int, index);
    const Slip &slip = ::slips[index];
    QVERIFY(m_designer->problems().empty());
    const std::string text = change(slip.file, slip.from, slip.to);
    QVERIFY2(!text.empty(), "there is no such text to replace");
    const int line = lineNumber(text, *slip.line ? slip.line : slip.to);
    QVERIFY2(line > 0, "the line to expect is not there");
    std::string others;
    const bool found = told(slip.file, line, slip.code, others);
    QVERIFY2(found, ("expected line " + std::to_string(line) + " " + slip.code + ", but:" + others).c_str());
    QVERIFY(!Catalogue::load(m_designer->folder()).ok());
}

// Told where it is used: what a shared field means is known only there.
void MistakesTest::sharedFieldFromNowhere()
{
    QVERIFY(!change(shared, R"("key": "kana")", R"("key": "knaa")").empty());
    std::string others;
    QVERIFY2(told(moving, lineNumber(m_designer->text(moving), R"("id": "memberKana")"),
                  "DEF-PREFILL-NOWHERE", others),
             others.c_str());
    QCOMPARE(m_designer->problems().size(), 1u);
}

void MistakesTest::circleOfThree()
{
    const std::string text = change(guide, R"(
    "tenkyo"
  ])",
                                    R"(
    "juminhyo"
  ])");
    QVERIFY(!text.empty());
    const std::string moved = change(moving, R"("proof": ["photoId"],)", R"("proof": ["photoId"],
  "after": ["gomi_guide"],)");
    // juminhyo after tenkyo after gomi_guide after juminhyo: each of the three is told.
    std::string others;
    QVERIFY2(told(guide, lineNumber(text, "    \"juminhyo\""), "DEF-FOLLOW-CIRCLE", others), others.c_str());
    QVERIFY2(told(moving, lineNumber(moved, "\"after\""), "DEF-FOLLOW-CIRCLE", others), others.c_str());
    QVERIFY2(told(copy, lineNumber(m_designer->text(copy), "    \"tenkyo\""), "DEF-FOLLOW-CIRCLE", others),
             others.c_str());
    QCOMPARE(m_designer->problems().size(), 3u);
}

void MistakesTest::overlappingRevisions()
{
    copyProcedure("juminhyo", "juminhyo@2027-04-01");
    const std::string later = "juminhyo@2027-04-01/definition.json";
    QVERIFY(!change(later, R"("revision": "2026-11-25")", R"("revision": "2027-03-01")").empty());
    const std::string text = change(later, R"("validFrom": "2026-11-23")", R"("validFrom": "2027-04-01")");
    std::string others;
    QVERIFY2(told(later, lineNumber(text, "\"validFrom\""), "DEF-VALIDITY-OVERLAP", others), others.c_str());
    QVERIFY(!change(copy, R"("validFrom": "2026-11-23",)",
                    R"("validFrom": "2026-11-23", "validTo": "2027-04-01",)")
                 .empty());
    QVERIFY2(told(later, lineNumber(text, "\"validFrom\""), "DEF-VALIDITY-OVERLAP", others),
             "one day of both is too much");
    QVERIFY(!change(copy, R"("validTo": "2027-04-01")", R"("validTo": "2027-03-31")").empty());
    QVERIFY2(m_designer->problems().empty(), listed(m_designer->problems()).c_str());
}

void MistakesTest::sameRevisionTwice()
{
    copyProcedure("juminhyo", "juminhyo@2027-04-01");
    const std::string later = "juminhyo@2027-04-01/definition.json";
    const std::string text = change(later, R"("validFrom": "2026-11-23")", R"("validFrom": "2027-04-01")");
    QVERIFY(!change(copy, R"("validFrom": "2026-11-23",)",
                    R"("validFrom": "2026-11-23", "validTo": "2027-03-31",)")
                 .empty());
    std::string others;
    QVERIFY2(told(later, lineNumber(text, "\"revision\""), "DEF-ID", others), others.c_str());
    QCOMPARE(m_designer->problems().size(), 1u);
}

// Deeper than any rule needs, but not yet too deep for a file.
void MistakesTest::nestedTooDeeply()
{
    std::string rule = R"({"var": "head"})";
    for (int i = 0; i < 40; ++i)
        rule = R"({"!": [)" + rule + "]}";
    const std::string text = change(moving, R"({"==": [{"var": "head"}, "other"]})", rule);
    std::string others;
    QVERIFY2(told(moving, lineNumber(text, rule), "DEF-RULE", others), others.c_str());
}

void MistakesTest::endlessNesting()
{
    for (const std::string &open : {std::string("["), std::string("{\"a\":")}) {
        init();
        std::string nested;
        while (nested.size() < 200 * 1024)
            nested += open;
        m_designer->write(moving, nested);
        std::string others;
        QVERIFY2(told(moving, 1, "DEF-FILE", others), others.c_str());
        m_designer->write(events, nested);
        QVERIFY2(told(events, 1, "DEF-FILE", others), others.c_str());
    }
}

void MistakesTest::tooLarge()
{
    for (const char *file :
         {copy, events, offers, shared, days, "tenkyo/texts/en.json", "_shared/texts/ja.json"}) {
        init();
        m_designer->write(file, std::string(256 * 1024, ' ') + m_designer->text(file));
        std::string others;
        QVERIFY2(told(file, 1, "DEF-FILE", others), (file + others).c_str());
    }
}

void MistakesTest::linesOfPlaces()
{
    const auto lines =
        jsonLines("{\n \"a\": [1,\n  {\"b\": 2,\n   \"c\": [[3],\n    [4]]}],\n \"d.e\": \"x\"\n}");
    QCOMPARE(lineOf(lines, "a"), 2);
    QCOMPARE(lineOf(lines, "a[0]"), 2);
    QCOMPARE(lineOf(lines, "a[1]"), 3);
    QCOMPARE(lineOf(lines, "a[1].b"), 3);
    QCOMPARE(lineOf(lines, "a[1].c[1]"), 5);
    QCOMPARE(lineOf(lines, "a[1].missing"), 3);
    QCOMPARE(lineOf(lines, "a[7]"), 2);
    QCOMPARE(lineOf(lines, "d.e"), 6);
    QCOMPARE(lineOf(lines, "nothing.of[3].that"), 1);
    QCOMPARE(lineOf(lines, ""), 1);
    QCOMPARE(lineOf(jsonLines("{\n\"a\": 1,\n\"b\" oops"), "a"), 2);
}

QTEST_GUILESS_MAIN(MistakesTest)
#include "MistakesTest.moc"
