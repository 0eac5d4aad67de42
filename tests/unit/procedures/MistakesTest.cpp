// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/procedures/Designer.h"

#include "app/procedures/BundleSignature.h"
#include "app/procedures/JsonFile.h"
#include "app/procedures/RuleData.h"
#include "app/procedures/RuleScopes.h"
#include "app/procedures/Vocabulary.h"
#include "tests/support/SigningKey.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

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
constexpr const char *eventWords = "_events/texts/en.json";
constexpr const char *offerWords = "_offers/texts/en.json";
constexpr const char *sharedWords = "_shared/texts/en.json";

// One slip of a designer: a text in one file replaced by another, once.
struct Slip {
    const char *name, *file, *from, *to, *code;
    const char *line = ""; // a text in the changed file on the line that is told; empty: what was changed
    bool loads = false;    // a machine takes it all the same: only a designer is told
};
constexpr bool loads = true;

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
    {"an unknown form of the name", moving, R"({"id": "memberName", "use": "name", "group": "members"})",
     R"({"id": "memberName", "use": "name", "group": "members",
      "forms": ["register", "tsusho"]})",
     "DEF-MEMBER", R"("tsusho")"},
    {"a form of the name twice", moving, R"({"id": "memberName", "use": "name", "group": "members"})",
     R"({"id": "memberName", "use": "name", "forms": ["alias", "alias"], "group": "members"})", "DEF-MEMBER"},
    {"a form of what is no name", copy, R"("minimum": 1, "maximum": 9)",
     R"("forms": ["kana"], "minimum": 1, "maximum": 9)", "DEF-MEMBER"},
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
    {"a member twice", copy, R"("minutes": 2,)", R"("minutes": 2, "minutes": 3,)", "DEF-FILE"},
    {"a member twice deep inside", copy, R"("minimum": 1,)", R"("minimum": 1, "minimum": 0,)", "DEF-FILE"},
    {"a text twice", "tenkyo/texts/en.json", R"("title": )", R"("title": "x", "title": )", "DEF-FILE"},

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
    {"a comma too many", copy, R"("minutes": 2,)", R"("minutes": 2,,)", "DEF-FILE"},
    {"a comma before a closing bracket", copy, R"("official": ["受付", "照合"]
  })",
     R"("official": ["受付", "照合"],
  })",
     "DEF-FILE"},
    {"a comma that is missing", copy, R"("minutes": 2,)", R"("minutes": 2)", "DEF-FILE"},
    {"a quote that is missing", copy, R"("icon": "document",)", R"("icon": "document,)", "DEF-FILE"},
    {"a comment", copy, R"(  "minutes": 2,)", R"(  // in all
  "minutes": 2,)",
     "DEF-FILE", "// in all"},
    {"a smart quote", copy, R"("icon": "document",)", R"("icon": “document”,)", "DEF-FILE"},
    {"a full-width colon", copy, R"("minutes": 2,)", R"("minutes"： 2,)", "DEF-FILE"},
    {"bytes that are no UTF-8", copy, R"("icon": "document",)", "\"icon\": \"docu\xff\",", "DEF-FILE"},
    {"a word without quotes", copy, R"("confirmed": true)", R"("confirmed": yes)", "DEF-FILE"},
    {"a file that breaks off", moving, R"(  "layout": {)", "\"", "DEF-FILE", "\"\n    \"recipient\""},
    {"a broken file of texts", "tenkyo/texts/en.json", R"("title": )", R"("title" )", "DEF-FILE"},
    {"a broken file of an event", events, R"("order": 10,)", R"("order": 10)", "DEF-FILE"},
    {"a broken file of offers", offers, R"({
  "rules": [)",
     R"({
  "rules": )",
     "DEF-FILE", R"({
      "id": "copy_at_18")"},
    {"a broken file of shared fields", shared, R"("id": "name",)", R"("id": "name")", "DEF-FILE"},
    {"a file of shared fields that is no list", shared, R"([
  {"id": "name")",
     R"({"fields": [
  {"id": "name")",
     "DEF-FILE", "]\n"},

    // names that rules read
    {"a misspelt term in an event", events, R"({"var": "grownUp"}]})", R"({"var": "grownup"}]})", "DEF-RULE", "", loads},
    {"a misspelt member of people in an event", events, R"("who": {"var": "moves"})", R"("who": {"var": "movse"})",
     "DEF-RULE", "", loads},
    {"a misspelt term of the household", events, R"({"var": "several"})", R"({"var": "severall"})", "DEF-RULE", "", loads},
    {"a misspelt member of the context", events, R"({"var": "several"})", R"({"var": "context.fromAborad"})",
     "DEF-RULE", "", loads},
    {"a person's member in a rule over the household", events, R"({"var": "several"})", R"({"var": "age"})",
     "DEF-RULE", "", loads},
    {"a role that there is not", events, R"("who": {"var": "moves"})", R"("who": {"in": ["newbron", {"var": "roles"}]})",
     "DEF-RULE", "", loads},
    {"an event that there is not", events, R"({"var": "several"})", R"({"==": [{"var": "event"}, "move_witin"]})",
     "DEF-RULE", "", loads},
    {"an insurance that there is not", events, R"("who": {"var": "moves"})",
     R"("who": {"!=": [{"var": "employerInsurance"}, "own"]})", "DEF-RULE", "", loads},
    {"somebody else's member that there is not", events, R"("who": {"var": "moves"})",
     R"("who": {"var": "spouse.idd"})", "DEF-RULE", "", loads},
    {"a name that is reckoned", events, R"({"var": "several"})", R"({"var": {"cat": ["sev", "eral"]}})", "DEF-RULE", "",
     loads},
    {"a misspelt name within \"some\"", events, R"({"var": "several"})",
     R"({"some": [{"var": "persons"}, {"var": "movse"}]})", "DEF-RULE", "", loads},
    {"a misspelt name within \"filter\" and \"reduce\"", events, R"({"var": "several"})",
     R"({"reduce": [{"filter": [{"var": "persons"}, {"var": "movse"}]}, {"+": [{"var": "accumulator"}, 1]}, 0]})",
     "DEF-RULE", "", loads},
    {"a misspelt name within \"reduce\"", events, R"({"var": "several"})",
     R"({"reduce": [{"var": "persons"}, {"+": [{"var": "acumulator"}, 1]}, 0]})", "DEF-RULE", "", loads},
    {"a misspelt name within \"map\"", events, R"({"var": "several"})",
     R"({"map": [{"var": "persons"}, {"var": "birthdate"}]})", "DEF-RULE", "", loads},
    {"a name from outside within \"none\"", events, R"({"var": "several"})",
     R"({"none": [{"var": "persons"}, {"var": "context.dog"}]})", "DEF-RULE", "", loads},
    {"a misspelt name that may be missing", events, R"({"var": "several"})", R"({"missing": ["today", "tody"]})",
     "DEF-RULE", "", loads},
    {"a misspelt name in an offer", offers, R"("who": {"var": "grownUp"})", R"("who": {"var": "grownUpp"})", "DEF-RULE",
     "", loads},
    {"a misspelt name in the rule of a group", moving, R"("who": {"var": "moves"})", R"("who": {"var": "mvoes"})",
     "DEF-RULE", "", loads},
    {"a misspelt name in a term", terms, R"({"var": "age"})", R"({"var": "aeg"})", "DEF-RULE", "", loads},
    {"a term that stands later", terms, R"({">=": [{"var": "age"}, 18]})", R"({"var": "childHere"})", "DEF-RULE", "",
     loads},
    {"a term of people in one of the household", terms, R"({"!!": [{"var": "persons.1"}]})",
     R"({"some": [{"var": "persons"}, {"var": "grownUp"}]})", "DEF-RULE", "", loads},
    {"a term twice", terms, R"("id": "childHere")", R"("id": "grownUp")", "DEF-ID", R"("id": "grownUp", "rule": {"and")",
     loads},
    {"a term that hides what is known", terms, R"("id": "childHere")", R"("id": "foreign")", "DEF-ID", "", loads},
    {"a question that nothing reads", events, R"({"id": "toWard", "type": "ward"})",
     R"({"id": "toWrad", "type": "ward"})", "DEF-MEMBER", "", loads},
    {"a question twice", events, R"({"id": "toWard", "type": "ward"})", R"({"id": "eventDate", "type": "date"})",
     "DEF-ID", R"({"id": "eventDate", "type": "date"},
    {"id": "who")", loads},
    {"a question by an answer that comes later", events, R"({"id": "eventDate", "type": "date"})",
     R"({"id": "eventDate", "type": "date", "when": {"var": "toWard"}})", "DEF-RULE", "", loads},
    {"a day that nobody has", offers, R"("from": {"key": "birthDate")", R"("from": {"key": "birthdate")",
     "DEF-PREFILL-NOWHERE", "", loads},
    {"a day that is a name", offers, R"("until": {"key": "cardExpires"})", R"("until": {"key": "name"})",
     "DEF-PREFILL-NOWHERE", "", loads},
    {"an age that is counted from a card", offers, R"("until": {"key": "cardExpires"})",
     R"("until": {"key": "cardExpires", "age": 3})", "DEF-LIMITS", "", loads},

    // what can never be
    {"a choice that there is not", moving, R"({"==": [{"var": "head"}, "other"]})",
     R"({"!=": [{"var": "head"}, "ohter"]})", "DEF-RULE", "", loads},
    {"a choice that there is not, in \"required\"", moving, R"("id": "newHead",)",
     R"("id": "newHead", "required": {"in": [{"var": "newWard"}, ["kita", "crad"]]},)", "DEF-RULE", "", loads},
    {"a yes that is a text", copy, R"("when": {"var": "foreignItems"}},
    {"id": "showStatus")",
     R"("when": {"!=": [{"var": "foreignItems"}, "yes"]}},
    {"id": "showStatus")",
     "DEF-RULE", R"({"!=": [{"var": "foreignItems"})", loads},
    {"a number outside of the limits", copy, R"("when": {"var": "foreignItems"}},
    {"id": "showStatus")",
     R"("when": {"!=": [{"var": "copies"}, 10]}},
    {"id": "showStatus")",
     "DEF-RULE", R"({"!=": [{"var": "copies"})", loads},
    {"a comparison that never holds", copy, R"("when": {"var": "foreignItems"}},
    {"id": "showStatus")",
     R"("when": {">": [{"var": "copies"}, 9]}},
    {"id": "showStatus")",
     "DEF-RULE", R"({">": [{"var": "copies"})", loads},
    {"a misspelt name of a group's people", moving, R"({"!!": [{"var": "head"}]})",
     R"({"some": [{"var": "members"}, {"var": "memberNaem"}]})", "DEF-RULE", "", loads},
    {"a page for two choices at once", moving, R"({"!!": [{"var": "head"}]})",
     R"({"and": [{"==": [{"var": "head"}, "same"]}, {"==": [{"var": "head"}, "other"]}]})", "DEF-PAGE-UNREACHABLE", "",
     loads},
    {"a page for two choices, well hidden", moving, R"({"!!": [{"var": "head"}]})",
     R"({"!": [{"or": [{"!=": [{"var": "head"}, "same"]}, {"in": [{"var": "head"}, ["same"]]}]}]})",
     "DEF-PAGE-UNREACHABLE", "", loads},
    {"a group of nobody", moving, R"("who": {"var": "moves"})", R"("who": false)", "DEF-PAGE-UNREACHABLE", "", loads},

    // words, looked up in each language by itself
    {"no title of an event", eventWords, R"("event.move_within": )", R"("event.move_witin": )", "DEF-TEXT-MISSING", "{",
     loads},
    {"an event's reason in three languages only", eventWords, R"("reason.move_within.gomi_guide": )",
     R"("reason.move_within.gomi_gide": )", "DEF-TEXT-MISSING", "{", loads},
    {"words of an event that nothing shows", eventWords, R"("reason.move_within.gomi_guide": )",
     R"("reason.move_within.gomi_gide": )", "DEF-TEXT-UNUSED", "", loads},
    {"an applicant in three languages only", sharedWords, R"("who.agent": )", R"("who.agnet": )", "DEF-TEXT-MISSING", "{",
     loads},
    {"a proof in three languages only", sharedWords, R"("proof.photoId": )", R"("proof.potoId": )", "DEF-TEXT-MISSING",
     "{", loads},
    {"shared words that nothing shows", sharedWords, R"("proof.photoId": )", R"("proof.potoId": )", "DEF-TEXT-UNUSED", "",
     loads},
    {"an offer in three languages only", offerWords, R"("why.spring": )", R"("why.sping": )", "DEF-TEXT-MISSING", "{",
     loads},
    {"what an offer looks at, in three languages only", offerWords, R"("data.cardExpires": )", R"("data.cardExpirse": )",
     "DEF-TEXT-MISSING", "{", loads},
    {"what an agent has to bring without words", copy, R"("needs": ["ininjo"])", R"("needs": ["ininjoo"])",
     "DEF-TEXT-MISSING", "", loads},
    {"a kanji without furigana", "tenkyo/texts/ja-easy.json", "{電話|でんわ}", "電話", "DEF-TEXT-BROKEN", "", loads},
    {"furigana that is not kana", "_events/texts/ja-easy.json", "{区|く}", "{区|ku}", "DEF-TEXT-BROKEN", "", loads},

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

// What a designer does wrong is found: in which file, on which line, and by a code that never changes.
class MistakesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_designer = std::make_unique<Designer>(); }
    void slips_data();
    void slips();
    void sharedFieldFromNowhere();
    void reasonWithoutWords();
    void eventWithoutWords();
    void pageOfAQuestionThatIsNotAsked();
    void feeForEachOfSeveral();
    void procedureThatIsOver();
    void anotherDayThanItsFolder();
    void strayFiles();
    void noCalendar();
    void staleSignature();
    void secondRevisionByItsFolder();
    void aThousandIsEnough();
    void namesThatATerminalObeys();
    void whatIsNoFileIsNotOpened();
    void manyThatComeFirst();
    void rulesReadWhatIsSupplied();
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
        const Review review = m_designer->review();
        bool found = false;
        for (const Problem &problem : review.problems.all()) {
            const int by = problem.line > 0 ? problem.line : lineOf(lines, problem.place);
            const int at = problem.file == file ? by : 0;
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
    QCOMPARE(listed(m_designer->review().problems), std::string());
    const std::string text = change(slip.file, slip.from, slip.to);
    QVERIFY2(!text.empty(), "there is no such text to replace");
    const int line = lineNumber(text, *slip.line ? slip.line : slip.to);
    QVERIFY2(line > 0, "the line to expect is not there");
    std::string others;
    const bool found = told(slip.file, line, slip.code, others);
    QVERIFY2(found, ("expected line " + std::to_string(line) + " " + slip.code + ", but:" + others).c_str());
    QCOMPARE(Catalogue::load(m_designer->folder()).ok(), slip.loads);
    // A file that is none is told once, and nothing that follows from it.
    if (std::string(slip.code) == "DEF-FILE")
        QCOMPARE(m_designer->review().problems.size(), 1u);
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

// Told where it is needed, once and not for each language.
void MistakesTest::reasonWithoutWords()
{
    QVERIFY(!change("_events/texts/ja.json", R"("reason.move_within.juminhyo")", R"("reason.move_within.jumin")").empty());
    std::string others;
    QVERIFY2(told(events, lineNumber(m_designer->text(events), R"("procedure": "juminhyo")"), "DEF-TEXT-MISSING", others),
             others.c_str());
    QCOMPARE(m_designer->problems().size(), 1u);
}

void MistakesTest::eventWithoutWords()
{
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
        m_designer->patch(std::string("_events/texts/") + language + ".json",
                          R"([{"op":"remove","path":"/event.move_within"}])");
    std::string others;
    QVERIFY2(told(events, 2, "DEF-TEXT-MISSING", others), others.c_str());
    QCOMPARE(m_designer->review().problems.size(), 1u);
}

// The answer that the page needs is given only where the page's other condition does not hold.
void MistakesTest::pageOfAQuestionThatIsNotAsked()
{
    const std::string text = change(moving, R"({"!!": [{"var": "head"}]})",
                                    R"({"and": [{"==": [{"var": "head"}, "same"]}, {"var": "agrees"}]})");
    QVERIFY(!change(moving, R"({"id": "memberName", "use")",
                    R"({"id": "agrees", "type": "boolean", "when": {"==": [{"var": "head"}, "other"]}},
    {"id": "memberName", "use")")
                 .empty());
    QVERIFY(!change(moving, R"("newHead"
      ])",
                    R"("newHead", "agrees"
      ])")
                 .empty());
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
        m_designer->patch(std::string("tenkyo/texts/") + language + ".json",
                          R"([{"op":"add","path":"/field.agrees","value":"はい"}])");
    std::string others;
    QVERIFY2(told(moving, lineNumber(m_designer->text(moving), R"("when": {"and")"), "DEF-PAGE-UNREACHABLE", others),
             others.c_str());
    QCOMPARE(m_designer->review().problems.size(), 1u);
    QVERIFY(!text.empty() && Catalogue::load(m_designer->folder()).ok());
    // With the other answer it is reached.
    QVERIFY(!change(moving, R"([{"var": "head"}, "same"])", R"([{"var": "head"}, "other"])").empty());
    QCOMPARE(listed(m_designer->review().problems), std::string());
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

void MistakesTest::procedureThatIsOver()
{
    QVERIFY(!change(guide, R"("validFrom": "2026-11-23")", R"("validFrom": "2026-11-23", "validTo": "2026-12-14")").empty());
    std::string others;
    QVERIFY2(told(events, lineNumber(m_designer->text(events), R"("procedure": "gomi_guide")"), "DEF-PROCEDURE-UNKNOWN",
                  others),
             others.c_str());
    QVERIFY(Catalogue::load(m_designer->folder()).ok());
    QVERIFY(!change(guide, "2026-12-14", "2026-12-15").empty());
    QCOMPARE(listed(m_designer->review().problems), std::string());
}

void MistakesTest::anotherDayThanItsFolder()
{
    copyProcedure("gomi_guide", "gomi_guide@2027-04-02");
    const std::string later = "gomi_guide@2027-04-02/definition.json";
    QVERIFY(!change(later, R"("revision": "2026-11-25")", R"("revision": "2027-03-01")").empty());
    const std::string text = change(later, R"("validFrom": "2026-11-23")", R"("validFrom": "2027-04-01")");
    QVERIFY(!change(guide, R"("validFrom": "2026-11-23")", R"("validFrom": "2026-11-23", "validTo": "2027-03-31")").empty());
    std::string others;
    QVERIFY2(told(later, lineNumber(text, R"("validFrom")"), "DEF-ID", others), others.c_str());
    QCOMPARE(m_designer->review().problems.size(), 1u);
}

void MistakesTest::strayFiles()
{
    for (const char *file : {"juminhyo/definiton.json", "juminhyo/texts/ko.json", "_events/texts/fr.json", "notes.txt",
                             "_calendar/closed-day.json", "_evnets/move_in.json", "juminhyo/.definition.json.swp"}) {
        init();
        fs::create_directories((m_designer->folder() / file).parent_path());
        m_designer->write(file, "{");
        const Review review = m_designer->review();
        QCOMPARE(review.problems.size(), 1u);
        const Problem &problem = review.problems.all().front();
        QCOMPARE(problem.code, std::string("DEF-FILE"));
        QVERIFY2(std::string(file).starts_with(problem.file) && problem.file.size() > 5, problem.file.c_str());
        QVERIFY(Catalogue::load(m_designer->folder()).ok());
    }
}

void MistakesTest::noCalendar()
{
    fs::remove_all(m_designer->folder() / "_calendar");
    std::string others;
    QVERIFY(Catalogue::load(m_designer->folder()).ok());
    const Review review = m_designer->review();
    QCOMPARE(review.problems.all().front().file, std::string(days));
}

// A hint and no more: whoever changes something signs it anew when all is done.
void MistakesTest::staleSignature()
{
    QTemporaryDir keys;
    const fs::path key = test::makeSigningKey(keys.path().toStdString(), "city", keys.path().toStdString());
    const auto sign = [&] {
        return signBundle(m_designer->folder(), BundleKind::Procedures, key, "2026-12-01T00:00:00Z").ok();
    };
    QVERIFY(m_designer->review().hints.empty() && sign());
    QVERIFY(m_designer->review().hints.empty());
    QVERIFY(!change(copy, R"("minutes": 2)", R"("minutes": 3)").empty());
    const Review review = m_designer->review();
    QCOMPARE(review.hints.all().front().code, std::string("DEF-UNSIGNED"));
    QVERIFY(m_designer->review().problems.empty());
    QVERIFY(sign());
    QVERIFY(m_designer->review().hints.empty());
    fs::remove(m_designer->folder() / "catalogue.sig");
    QCOMPARE(m_designer->review().hints.size(), 1u);
}

// The folder that it was read from is told, whatever its name should be.
void MistakesTest::secondRevisionByItsFolder()
{
    copyProcedure("juminhyo", "juminhyo@spring");
    const std::string later = "juminhyo@spring/definition.json";
    QVERIFY(!change(later, R"("revision": "2026-11-25")", R"("revision": "2027-03-01")").empty());
    const std::string text = change(later, R"("tenkyo"
  ],
  "fields")",
                                    R"("tennkyo"
  ],
  "fields")");
    std::string others;
    QVERIFY2(told(later, lineNumber(text, R"("tennkyo")"), "DEF-PROCEDURE-UNKNOWN", others), others.c_str());
}

void MistakesTest::aThousandIsEnough()
{
    Json texts = m_designer->json("tenkyo/texts/en.json");
    for (int i = 0; i < 1200; ++i)
        texts["field.unused" + std::to_string(i)] = "x";
    m_designer->write("tenkyo/texts/en.json", texts.dump());
    const Problems problems = m_designer->problems();
    QCOMPARE(problems.size(), 1000u);
    QCOMPARE(problems.untold(), 200u);
}

void MistakesTest::namesThatATerminalObeys()
{
    QVERIFY(!change(copy, R"("minutes": 2)", R"("\u001b[2J\n\u202ex": 1, "minutes": 2, "\u009bm": {"\u0007": 1, "\u0007": 2})")
                 .empty());
    const Problems problems = m_designer->problems();
    for (const Problem &problem : problems.all())
        for (const std::string &said : {problem.message, shownText(problem.place)})
            for (const char *obeyed : {"\x1b", "\n", "\x07", "\u009b", "\u202e"})
                QVERIFY2(said.find(obeyed) == said.npos, problem.message.c_str());
    QVERIFY(!problems.empty());
    QCOMPARE(shownText("a\xff\tb名"), std::string("a\ufffd\ufffdb\ufffd\ufffd\ufffd"));
    QCOMPARE(shownText("名\u0085"), std::string("名\ufffd"));
}

// A pipe would never end, and a device never be full.
void MistakesTest::whatIsNoFileIsNotOpened()
{
    for (const std::string file : {copy, "tenkyo/texts/en.json", "_events/terms.json", "catalogue.json"})
        for (const bool pipe : {true, false}) {
            init();
            const fs::path place = m_designer->folder() / file;
            fs::remove(place);
            if (pipe)
                QCOMPARE(::mkfifo(place.c_str(), 0600), 0);
            else
                fs::create_symlink("/dev/zero", place);
            QVERIFY(!readSmallFile(place, 1000));
            const Review review = m_designer->review();
            QVERIFY(!review.problems.empty() || !review.hints.empty());
        }
    m_designer->write("large", std::string(1001, ' '));
    QVERIFY(!readSmallFile(m_designer->folder() / "large", 1000));
    QCOMPARE(readSmallFile(m_designer->folder() / "large", 1001)->size(), 1001u);
}

// Each `after` is looked at once, however many procedures come before however many others.
void MistakesTest::manyThatComeFirst()
{
    constexpr int many = 400, each = 20;
    const Json like = m_designer->json(guide);
    const auto id = [](int i) { return "guide" + std::to_string(i); };
    for (int i = 0; i < many; ++i) {
        fs::create_directories(m_designer->folder() / id(i));
        fs::create_directory_symlink(m_designer->folder() / "gomi_guide/texts", m_designer->folder() / id(i) / "texts");
        Json definition = like;
        definition["id"] = id(i);
        definition["after"] = Json::array();
        for (int k = 1; k <= each; ++k)
            if (i + k < many)
                definition["after"].push_back(id(i + k));
        m_designer->write(id(i) + "/definition.json", definition.dump());
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(listed(m_designer->problems()), std::string());
    QVERIFY2(timer.elapsed() < 20'000, std::to_string(timer.elapsed()).c_str());
    // One step back closes a ring of all of them.
    Json last = m_designer->json(id(many - 1) + "/definition.json");
    last["after"] = {id(0)};
    m_designer->write(id(many - 1) + "/definition.json", last.dump());
    QVERIFY(m_designer->problems().size() == 1000u && m_designer->problems().untold() > 0);
}

// The words of the check are those of the rules' data: nothing less, nothing more.
void MistakesTest::rulesReadWhatIsSupplied()
{
    const auto catalogue = Catalogue::load(m_designer->folder());
    const auto household = Household::fromJson(Json::parse(
        R"({"today":"2026-12-15","event":"move_within","persons":[{"id":"p1","birthDate":"1980-02-29"}]})"));
    const RuleData data(*household, catalogue->rules());
    const RuleScopes scopes(*catalogue);
    const RuleNameHandle ofAll = scopes.household(), ofOne = scopes.person();
    for (const auto &[name, value] : data.ofHousehold().items())
        QVERIFY2(ofAll->members.contains(name), name.c_str());
    for (const auto &[name, value] : data.ofPerson(0).items())
        QVERIFY2(ofOne->members.contains(name), name.c_str());
    for (const std::string &name : vocabulary::reckonedMembers())
        QVERIFY2(data.ofPerson(0).contains(name), name.c_str());
    for (const auto &[name, part] : ofAll->members)
        QVERIFY2(data.ofHousehold().contains(name), name.c_str());
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
