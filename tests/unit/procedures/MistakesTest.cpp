// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// In a definition.
#include "tests/unit/procedures/Slips.h"

using namespace madoguchi;
using namespace madoguchi::tests;

namespace
{

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
    {"an unknown form of the name", moving, R"({"id": "memberName", "use": "name", "group": "members"})",
     R"({"id": "memberName", "use": "name", "group": "members",
      "forms": ["register", "tsusho"]})",
     "DEF-MEMBER", R"("tsusho")"},
    {"a form of the name twice", moving, R"({"id": "memberName", "use": "name", "group": "members"})",
     R"({"id": "memberName", "use": "name", "forms": ["alias", "alias"], "group": "members"})", "DEF-MEMBER"},
    {"a form of what is no name", copy, R"("minimum": 1, "maximum": 9)",
     R"("forms": ["kana"], "minimum": 1, "maximum": 9)", "DEF-MEMBER"},
    {"an unknown type of question", events, R"("type": "ward")", R"("type": "wrad")", "DEF-MEMBER"},

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

    // members that do not fit together
    {"a date that comes from a name", moving, R"("of": "visit",
      "key": "eventDate")",
     R"("of": "applicant",
      "key": "name")",
     "DEF-PREFILL-NOWHERE", R"("key": "name")", loads},
    {"a choice that comes from a name", moving, R"("choices": ["same", "other"])",
     R"("choices": ["same", "other"], "key": "name")", "DEF-PREFILL-NOWHERE", "", loads},
    {"a text that comes from a day", moving, R"("maxLength": 100,)", R"("maxLength": 100, "key": "birthDate",)",
     "DEF-PREFILL-NOWHERE", "", loads},
    {"a group of more than there may be", moving, R"("min": 1,)", R"("min": 5,)", "DEF-LIMITS", "", loads},
    {"a group without fields", moving, R"("groups": [)", R"("groups": [{"id": "pets", "who": true},)",
     "DEF-GROUP-UNKNOWN", "", loads},
    {"an icon that there is not", copy, R"("icon": "document")", R"("icon": "documnet")", "DEF-MEMBER", "", loads},
    {"an icon of an event that there is not", events, R"("icon": "house-move")", R"("icon": "hose-move")", "DEF-MEMBER",
     "", loads},
    {"a law of blanks", copy, R"("law": ["住民基本台帳法 第12条第1項"])", R"("law": ["　 "])", "DEF-LAW-MISSING", "",
     loads},
    {"an offer by a law of blanks", offers, R"("law": "民法 第4条")", R"("law": " ")", "DEF-LAW-MISSING", "", loads},
    {"something that follows twice", events, R"(  "items": [)", R"(  "items": [
    {"procedure": "gomi_guide", "who": {"and": [{"var": "moves"}, {"var": "grownUp"}]}, "law": ["x"]},)",
     "DEF-ID", R"("procedure": "gomi_guide",
      "who")", loads},
    {"something that follows by no law", events, R"("optional": true,
      "law": ["廃棄物の処理及び清掃に関する法律"])",
     R"("optional": true)", "DEF-LAW-MISSING", R"({
      "procedure": "gomi_guide")", loads},
    {"a source that is none", copy, R"("sources": ["S51"])", R"("sources": ["?"])", "DEF-MEMBER", "", loads},
    {"an offer twice", offers, R"("id": "spring")", R"("id": "card_ends")", "DEF-ID", R"("id": "card_ends",
      "number": 3)", loads},
    {"an offer that ends before it begins", offers, R"("months": -3})", R"("months": 3})", "DEF-VALIDITY",
     R"("until": {"key": "cardExpires"})", loads},
    {"an offer of days that ends before it begins", offers, R"("from": {"date": "2026-03-20"})",
     R"("from": {"date": "2027-04-05"})", "DEF-VALIDITY", R"("until": {"date": "2027-04-04"})", loads},
    {"no counter that takes it", copy, R"("counter": "complete")", R"("counter": "none")", "DEF-MEMBER", "", loads},
    {"a calendar that is over", days, R"("lastYear": 2026)", R"("lastYear": 2025)", "DEF-VALIDITY", "", loads},
    {"a text that is longer at least than at most", moving, R"("maxLength": 100,)", R"("maxLength": 100, "minLength": 101,)",
     "DEF-LIMITS"},
};

} // namespace

class MistakesTest : public QObject, private Slips
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_designer = std::make_unique<Designer>(); }
    void slips_data() { rows(::slips); }
    void slips()
    {
        QFETCH(int, index);
        check(::slips[index]);
    }
    void sharedFieldFromNowhere();
    void feeForEachOfSeveral();
};

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

void MistakesTest::feeForEachOfSeveral()
{
    QVERIFY(!change(moving, R"("proof": ["photoId"],)", R"("proof": ["photoId"],
  "fee": {"yen": 300, "per": "memberCopies"},)")
                 .empty());
    QVERIFY(!change(moving, R"({"id": "memberName", "use")",
                    R"({"id": "memberCopies", "type": "integer", "minimum": 0, "maximum": 9, "group": "members"},
    {"id": "memberName", "use")")
                 .empty());
    QVERIFY(!change(moving, R"("fields": ["memberName",)", R"("fields": ["memberCopies", "memberName",)").empty());
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
        m_designer->patch(std::string("tenkyo/texts/") + language + ".json",
                          R"([{"op":"add","path":"/field.memberCopies","value":"まい"}])");
    std::string others;
    QVERIFY2(told(moving, lineNumber(m_designer->text(moving), R"("fee")"), "DEF-LIMITS", others), others.c_str());
    QCOMPARE(m_designer->review().problems.size(), 1u);
}

QTEST_GUILESS_MAIN(MistakesTest)
#include "MistakesTest.moc"
