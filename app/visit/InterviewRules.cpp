// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What an interview asks, and the household that its answers make.
#include "app/person/Age.h"
#include "app/procedures/RuleData.h"
#include "app/visit/Interview.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

// What can be asked of a person, with the age from which it makes sense. "foreign" stands for nationality.
struct Asked {
    const char *member;
    int age;
};
constexpr std::array<Asked, 7> askable{{{"myNumberCard", 0},
                                        {"careCert", 40},
                                        {"pensionReceiving", 20},
                                        {"sealRegistered", 15},
                                        {"licence", 16},
                                        {"nanbyo", 0},
                                        {"foreign", 0}}};
constexpr int koukiAge = 75; // of its own insurance: nobody's employer matters

// Every member that a rule reads, with those of the terms that it names.
void collectVars(const Json &rule, const RuleBook &book, std::set<std::string> &found)
{
    if (rule.is_array())
        for (const Json &one : rule)
            collectVars(one, book, found);
    if (!rule.is_object())
        return;
    for (const auto &[name, arguments] : rule.items()) {
        const Json &first = arguments.is_array() && !arguments.empty() ? arguments.front() : arguments;
        if (name != "var" || !first.is_string()) {
            collectVars(arguments, book, found);
            continue;
        }
        const std::string path = first.get<std::string>();
        const std::string key = path.substr(path.rfind('.') + 1); // "spouse.employerInsurance" is a member, too
        if (path.starts_with("context.") || !found.insert(key).second)
            continue;
        for (const auto *terms : {&book.personTerms, &book.householdTerms})
            for (const Term &term : *terms)
                if (term.id == key)
                    collectVars(term.rule, book, found);
    }
}

std::optional<int> ageOf(const Member &member, const CivilDate &day)
{
    const Fact *birth = member.person.fact("birthDate");
    const auto date = birth ? parseDate(birth->value) : std::nullopt;
    return date ? std::optional(ageOn(*date, day)) : std::nullopt;
}

std::string today()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

bool ofPeople(const Question &question)
{
    return question.type == "person" || question.type == "people";
}

} // namespace

void Interview::begin(std::shared_ptr<const Catalogue> catalogue, const std::string &event, const Household &known)
{
    forget();
    m_catalogue = std::move(catalogue);
    m_event = m_catalogue->rules().event(event);
    m_household = known;
    m_household.setEvent(event);
    // The card that lies there was just read.
    if (const Member *applicant = m_household.inRole("applicant")) {
        const std::string id = applicant->id;
        m_household.setMember(id, "myNumberCard", true);
    }
    m_wanted.clear();
    for (const FollowRule &item : m_event ? m_event->items : std::vector<FollowRule>{})
        for (const Json *rule : {&item.when, &item.who})
            collectVars(*rule, m_catalogue->rules(), m_wanted);
    m_wantsHead = m_wanted.contains("headMoves") || m_wanted.contains("headDied");
    turnTo(0);
}

bool Interview::is(const std::string &id, const char *question) const
{
    return answerOf(question) == Json(id);
}

std::vector<std::string> Interview::factsOf(const Member &member) const
{
    const auto age = ageOf(member, m_household.today());
    std::vector<std::string> facts;
    for (const auto &[key, from] : askable) {
        const bool known = member.members.contains(key) ||
                           (std::string_view(key) == "foreign" && member.person.fact("nationality"));
        if (m_wanted.contains(key) && !known && age.value_or(from) >= from)
            facts.emplace_back(key);
    }
    return facts;
}

// The insurance that has just ended or begun is no question.
bool Interview::asksInsurance(const Member &member) const
{
    return m_wanted.contains("employerInsurance") && !member.members.contains("employerInsurance") &&
           ageOf(member, m_household.today()).value_or(0) < koukiAge && !is(member.id, "leaver") &&
           !is(member.id, "starter");
}

void Interview::addPersonPages(std::vector<Page> &pages, const Member &member) const
{
    if (asksInsurance(member))
        pages.push_back({"insurance", {}, member.id});
    if (!factsOf(member).empty())
        pages.push_back({"facts", {}, member.id});
    const auto said = m_said.find(member.id);
    if (said != m_said.end() && said->second.facts.contains("foreign"))
        pages.push_back({"nationality", {}, member.id});
}

void Interview::addEventPages(std::vector<Page> &pages) const
{
    const Member *applicant = m_household.inRole("applicant");
    Json context{{"addressKnown", applicant && applicant->person.fact("address")}};
    bool peopleAsked = false;
    const bool alone = m_household.people().size() < 2;
    for (const Question &question : m_event->questions) {
        if (!ruleHolds(question.when, context))
            continue;
        if (ofPeople(question) && !peopleAsked) {
            peopleAsked = true;
            pages.push_back({"household", {}, {}});
            for (const Member &member : m_household.people())
                if (m_added.contains(member.id))
                    for (const char *kind : {"relation", "birth"})
                        pages.push_back({kind, {}, member.id});
        }
        if (question.id == "who" && alone)
            continue; // who sits there moves
        pages.push_back({question.type, question.id, {}});
        if (const Json &answer = answerOf(question.id); !answer.is_null())
            context[question.id] = answer;
    }
    if (m_wantsHead && !alone && !m_household.inRole("head"))
        pages.push_back({"person", "head", {}});
}

std::vector<Interview::Page> Interview::pages() const
{
    std::vector<Page> all;
    if (!m_event)
        return all;
    addEventPages(all);
    for (const Member &member : m_household.people())
        addPersonPages(all, member);
    return all;
}

void Interview::sayRelations(Household &household) const
{
    const Member *applicant = household.inRole("applicant");
    if (!applicant)
        return;
    const std::string self = applicant->id;
    std::string spouse;
    for (const auto &[id, said] : m_said)
        if (said.relation == "spouse")
            spouse = id;
    if (!spouse.empty())
        household.setMember(spouse, "spouseOf", self);
    Json parents = Json::array(), own = Json::array({self});
    if (!spouse.empty())
        own.push_back(spouse);
    for (const auto &[id, said] : m_said) {
        if (!said.relation.empty())
            household.setMember(id, "toApplicant", said.relation);
        if (said.relation == "child")
            household.setMember(id, "parents", own);
        if (said.relation == "parent")
            parents.push_back(id);
        // 続柄 is counted from the head of the household.
        if (said.relation == "child" && is(self, "head"))
            household.setMember(id, "relation", "子", today());
    }
    if (!parents.empty())
        household.setMember(self, "parents", parents);
}

void Interview::sayQuestions(Household &household) const
{
    for (const Question &question : m_event->questions) {
        const Json &answer = answerOf(question.id);
        if (question.id == "who") {
            const bool all = household.people().size() < 2 || answer.is_null();
            for (const Member &member : m_household.people())
                household.setMember(member.id, "moves",
                                    all || (answer.is_array() && std::ranges::find(answer, Json(member.id)) != answer.end()));
            continue;
        }
        const auto date = answer.is_string() ? parseDate(answer.get<std::string>()) : std::nullopt;
        if (question.id == "eventDate" && date)
            household.setEventDate(*date);
        else if (!answer.is_null() || m_unknown.contains(question.id))
            household.setContext(question.id, answer); // null: asked, and not known
    }
    if (const Json &head = answerOf("head"); head.is_string())
        household.setHead(head.get<std::string>());
}

// Through whom somebody is insured who is not it by themself.
std::string Interview::insurer(const Household &household, const std::string &dependent) const
{
    for (const char *question : {"leaver", "starter", "deceased"})
        if (const Json &one = answerOf(question); one.is_string() && one != Json(dependent))
            return one.get<std::string>();
    if (const Json &couple = answerOf("couple"); couple.is_array())
        for (const Json &one : couple)
            if (one.is_string() && one != Json(dependent))
                return one.get<std::string>();
    std::vector<std::string> insured;
    for (const Member &member : household.people())
        if (member.members.value("employerInsurance", Json()) == Json("self"))
            insured.push_back(member.id);
    return insured.size() == 1 ? insured.front() : std::string();
}

// What was not ticked on a page that somebody saw is not so; what was not asked, or not known, stays open.
void Interview::sayWhatIsNot(Household &household) const
{
    for (const Member &member : m_household.people()) {
        const std::string page = "facts." + member.id;
        if (!m_seen.contains(page) || m_unknown.contains(page))
            continue;
        const auto said = m_said.find(member.id);
        for (const std::string &fact : factsOf(member))
            if (fact != "foreign" && (said == m_said.end() || !said->second.facts.contains(fact)))
                household.setMember(member.id, fact, false);
    }
}

void Interview::sayFacts(Household &household) const
{
    for (const auto &[id, said] : m_said) {
        if (said.insurance == "self" || said.insurance == "dependent")
            household.setMember(id, "employerInsurance", said.insurance);
        else if (said.insurance == "none")
            household.setMember(id, "employerInsurance", false);
        for (const std::string &fact : said.facts)
            if (fact != "foreign")
                household.setMember(id, fact, true);
        if (said.facts.contains("foreign")) {
            household.setMember(id, "nationality", said.nationality.empty() ? "other" : said.nationality, today());
            household.setMember(id, "residenceCard", true);
        }
    }
    sayWhatIsNot(household);
    for (const auto &[id, said] : m_said)
        if (said.insurance == "dependent")
            if (const std::string via = insurer(household, id); !via.empty())
                household.setMember(id, "insuredVia", via);
    // Whoever has a card may have its certificate: a line too many in the plan does no harm.
    for (const Member &member : m_household.people())
        if (const Member *one = household.member(member.id);
            one && one->members.value("myNumberCard", Json()) == Json(true) && !one->members.contains("signingCert"))
            household.setMember(member.id, "signingCert", true);
}

Household Interview::household() const
{
    Household household = m_household;
    if (!m_event)
        return household;
    sayQuestions(household);
    sayRelations(household);
    sayFacts(household);
    return household;
}

} // namespace madoguchi
