// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/DefinitionReader.h"
#include "app/procedures/EventRules.h"
#include "app/procedures/JsonLogic.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Need = MemberReader::Need;

constexpr std::size_t maxFileBytes = 256 * 1024;

std::string item(const char *list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

Json readRule(MemberReader &reader, const char *name, bool otherwise = true)
{
    const Json *rule = reader.any(name, Need::Optional);
    if (!rule)
        return otherwise;
    if (!rule->is_boolean() && !rule->is_object())
        reader.complain(name, "is neither true nor false nor a rule", "DEF-RULE");
    else if (const auto problem = logicProblem(*rule))
        reader.complain(name, *problem, "DEF-RULE");
    return *rule;
}

std::optional<DueRule> readOptionalDue(MemberReader &reader, const std::string &place, Problems &problems)
{
    const Json *due = reader.any("due", Need::Optional);
    return due && !due->is_null()
               ? std::optional(readDue(*due, place.empty() ? "due" : place + ".due", problems))
               : std::nullopt;
}

FollowRule readFollow(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    FollowRule rule;
    rule.procedure = reader.id("procedure");
    rule.when = readRule(reader, "when");
    rule.who = readRule(reader, "who");
    rule.notToday = readRule(reader, "notToday", false);
    rule.due = readOptionalDue(reader, place, problems);
    rule.optional = reader.boolean("optional", false);
    rule.conditional = reader.boolean("conditional", false);
    rule.forNobody = reader.boolean("forNobody", false);
    rule.unconfirmed = reader.boolean("unconfirmed", false);
    rule.law = reader.texts("law", Need::Optional, 10);
    return rule;
}

Question readQuestion(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    Question question{reader.id("id"), reader.text("type", Need::Required), readRule(reader, "when")};
    constexpr std::array<std::string_view, 7> types{"date",       "boolean", "text",  "ward",
                                                    "prefecture", "person",  "people"};
    if (std::ranges::find(types, question.type) == types.end())
        reader.complain("type", "is not a type of question");
    return question;
}

EventRules readEvent(const Json &json, Problems &problems)
{
    MemberReader reader(json, "", problems);
    EventRules event;
    event.id = reader.id("id");
    event.icon = reader.id("icon");
    event.order = reader.integer("order", Need::Required, 0, 10'000).value_or(0);
    event.procedure = reader.text("procedure", Need::Optional);
    event.who = readRule(reader, "who");
    event.notToday = readRule(reader, "notToday", false);
    event.due = readOptionalDue(reader, "", problems);
    for (const Json &one : reader.list("questions", Need::Optional, 20))
        event.questions.push_back(readQuestion(one, item("questions", event.questions.size()), problems));
    for (const Json &one : reader.list("items", Need::Required, 50))
        event.items.push_back(readFollow(one, item("items", event.items.size()), problems));
    return event;
}

DayRule readDay(const Json *json, const std::string &place, Problems &problems)
{
    if (!json)
        return {};
    MemberReader reader(*json, place, problems);
    DayRule day;
    day.key = reader.text("key", Need::Optional);
    day.fixed = reader.date("date", Need::Optional);
    day.age = reader.integer("age", Need::Optional, 0, 120);
    day.eve = reader.boolean("eve", false);
    day.fiscalEnd = reader.boolean("fiscalEnd", false);
    day.months = reader.integer("months", Need::Optional, -120, 120).value_or(0);
    day.days = reader.integer("days", Need::Optional, -4000, 4000).value_or(0);
    day.shift = reader.boolean("shift", false);
    if (day.key.empty() == day.fixed.empty())
        reader.complain("key", "is needed, or date, and not both");
    return day;
}

OfferRule readOffer(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    OfferRule rule;
    rule.id = reader.id("id");
    rule.number = reader.integer("number", Need::Required, 1, 999).value_or(0);
    rule.when = readRule(reader, "when");
    rule.who = readRule(reader, "who");
    rule.from = readDay(reader.any("from", Need::Required), place + ".from", problems);
    rule.until = readDay(reader.any("until", Need::Required), place + ".until", problems);
    rule.validFrom = reader.date("validFrom", Need::Required);
    rule.validTo = reader.date("validTo", Need::Required);
    rule.count = reader.integer("count", Need::Optional, 1, 365).value_or(0);
    rule.bundle = reader.texts("bundle", Need::Optional, 10);
    rule.procedure = reader.text("procedure", Need::Optional);
    rule.data = reader.texts("data", Need::Required, 20);
    rule.sensitive = reader.boolean("sensitive", false);
    rule.unconfirmed = reader.boolean("unconfirmed", false);
    rule.owner = reader.text("owner", Need::Required);
    rule.law = reader.text("law", Need::Required);
    return rule;
}

std::vector<Term> readTerms(const Json &list, const std::string &name, Problems &problems)
{
    std::vector<Term> terms;
    for (const Json &one : list) {
        MemberReader reader(one, item(name.c_str(), terms.size()), problems);
        terms.push_back({reader.id("id"), readRule(reader, "rule")});
    }
    return terms;
}

// {"person":{member: value},"context":{…},"null":{…}}
Unsaid readUnsaid(const Json &json, Problems &problems)
{
    MemberReader reader(json, "unsaid", problems);
    Unsaid unsaid;
    for (auto &[name, into] :
         {std::pair("person", &unsaid.person), {"context", &unsaid.context}, {"null", &unsaid.empty}})
        if (const Json *values = reader.any(name, Need::Optional)) {
            if (!values->is_object())
                reader.complain(name, "is no object of members and values");
            else
                *into = *values;
        }
    return unsaid;
}

} // namespace

const EventRules *RuleBook::event(const std::string &id) const
{
    const auto it = std::ranges::find(events, id, &EventRules::id);
    return it == events.end() ? nullptr : &*it;
}

RuleBook RuleBook::load(const std::filesystem::path &catalogue, Problems &problems)
{
    RuleBook book;
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto &file : std::filesystem::directory_iterator(catalogue / "_events", error))
        if (file.path().extension() == ".json" && file.path().stem() != "terms")
            files.push_back(file.path());
    std::ranges::sort(files);
    if (files.empty())
        return book;
    if (const auto terms = readJsonFile(catalogue / "_events" / "terms.json", "_events/terms.json",
                                        maxFileBytes, problems)) {
        MemberReader reader(*terms, "", problems);
        book.personTerms = readTerms(reader.list("person", Need::Required, 100), "person", problems);
        book.householdTerms = readTerms(reader.list("household", Need::Optional, 100), "household", problems);
        if (const Json *unsaid = reader.any("unsaid", Need::Optional))
            book.unsaid = readUnsaid(*unsaid, problems);
    }
    for (const auto &file : files)
        if (const auto json =
                readJsonFile(file, "_events/" + file.filename().string(), maxFileBytes, problems)) {
            book.events.push_back(readEvent(*json, problems));
            if (book.events.back().id != file.stem().string())
                problems.add("id", "DEF-ID", "differs from the name of its file");
        }
    std::ranges::stable_sort(book.events, {}, &EventRules::order);
    if (const auto offers = readJsonFile(catalogue / "_offers" / "offers.json", "_offers/offers.json",
                                         maxFileBytes, problems)) {
        MemberReader reader(*offers, "", problems);
        for (const Json &one : reader.list("rules", Need::Required, 200))
            book.offers.push_back(readOffer(one, item("rules", book.offers.size()), problems));
    }
    return book;
}

ClosedDays loadClosedDays(const std::filesystem::path &catalogue, Problems &problems)
{
    std::error_code error;
    const auto file = catalogue / "_calendar" / "closed-days.json";
    if (!std::filesystem::exists(file, error))
        return {};
    const auto json = readJsonFile(file, "_calendar/closed-days.json", maxFileBytes, problems);
    if (!json)
        return {};
    MemberReader reader(*json, "", problems);
    std::set<CivilDate> holidays;
    std::set<std::pair<int, int>> yearly;
    for (const std::string &text : reader.texts("holidays", Need::Required, 1000)) {
        const auto day = parseDate(text.substr(0, 10));
        if (!day || !day->complete())
            reader.complain("holidays", "holds something that does not begin with a date YYYY-MM-DD");
        else
            holidays.insert(*day);
    }
    for (const std::string &text : reader.texts("yearly", Need::Required, 50)) {
        const auto day = parseDate("2000-" + text);
        if (!day || !day->complete())
            reader.complain("yearly", "holds something that is not MM-DD");
        else
            yearly.insert({day->month, day->day});
    }
    const int lastYear = reader.integer("lastYear", Need::Required, 2000, 3000).value_or(0);
    (void)reader.texts("law", Need::Required, 10);
    (void)reader.texts("sources", Need::Required, 10);
    return {std::move(holidays), std::move(yearly), lastYear};
}

} // namespace madoguchi
