// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// In rules: what they read, and pages and answers that they make impossible.
#include "tests/unit/procedures/Slips.h"

#include "app/procedures/RuleData.h"
#include "app/procedures/RuleScopes.h"
#include "app/procedures/Vocabulary.h"

using namespace madoguchi;
using namespace madoguchi::tests;

namespace
{

const Slip slips[] = {
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
};

} // namespace

class MistakesInRulesTest : public QObject, private Slips
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
    void pageOfAQuestionThatIsNotAsked();
    void rulesReadWhatIsSupplied();
};

// The answer that the page needs is given only where the page's other condition does not hold.
void MistakesInRulesTest::pageOfAQuestionThatIsNotAsked()
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

// The words of the check are those of the rules' data: nothing less, nothing more.
void MistakesInRulesTest::rulesReadWhatIsSupplied()
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

QTEST_GUILESS_MAIN(MistakesInRulesTest)
#include "MistakesInRulesTest.moc"
