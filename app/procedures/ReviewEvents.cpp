// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/ReviewParts.h"

#include "app/person/Unicode.h"
#include "app/procedures/Vocabulary.h"

#include <algorithm>
#include <chrono>

namespace madoguchi
{

namespace
{

std::string item(const std::string &list, std::size_t index, const std::string &member)
{
    return list + "[" + std::to_string(index) + "]." + member;
}

// Whether some revision of a procedure can still be begun. One that does not exist was told elsewhere.
bool stillValid(const Catalogue &catalogue, const std::string &id, const std::string &today)
{
    return id.empty() || std::ranges::any_of(catalogue.all(), [&](const Definition &definition) {
               return definition.id == id && (definition.validTo.empty() || definition.validTo >= today);
           });
}

void checkValid(const Catalogue &catalogue, const std::string &id, const std::string &today,
                const std::string &place, Problems &problems)
{
    if (!stillValid(catalogue, id, today))
        problems.add(place, "DEF-PROCEDURE-UNKNOWN", "\"" + id + "\" is valid no longer");
}

void checkQuestions(const EventRules &event, Problems &problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < event.questions.size(); ++i) {
        const std::string &id = event.questions[i].id;
        if (id != "who" && !vocabulary::visitKeys().contains(id))
            problems.add(item("questions", i, "id"), "DEF-MEMBER",
                         "\"" + id + "\" is no question: no rule and no form would get its answer");
        if (!seen.insert(id).second)
            problems.add(item("questions", i, "id"), "DEF-ID", "stands twice");
    }
}

void checkItems(const EventRules &event, Problems &problems)
{
    for (std::size_t i = 0; i < event.items.size(); ++i) {
        const FollowRule &rule = event.items[i];
        const auto here = event.items.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(event.items.begin(), here, [&](const FollowRule &other) {
                return other.procedure == rule.procedure && other.when == rule.when && other.who == rule.who;
            }))
            problems.add(item("items", i, "procedure"), "DEF-ID", "stands twice, with the same rules");
        if (rule.law.empty() || std::ranges::any_of(rule.law, isBlank))
            problems.add(item("items", i, "law"), "DEF-LAW-MISSING", "is missing: by what law it follows");
    }
}

// Roughly how many days after the day that it starts from, at least and at most.
struct Span {
    double least, most;
};
Span spanOf(const DayRule &day)
{
    constexpr double year = 365.25, month = 30.44;
    const double days = day.age.value_or(0) * year + day.months * month + day.days - (day.eve ? 1 : 0);
    return {days, days + (day.fiscalEnd ? year : 0)};
}

std::optional<double> daysBetween(const std::string &from, const std::string &until)
{
    using namespace std::chrono;
    const auto a = parseDate(from), b = parseDate(until);
    if (!a || !b)
        return std::nullopt;
    const auto number = [](const CivilDate &date) {
        return sys_days{year{date.year} / date.month / date.day}.time_since_epoch().count();
    };
    return static_cast<double>(number(*b) - number(*a));
}

bool endsBeforeItBegins(const OfferRule &rule)
{
    const DayRule &from = rule.from, &until = rule.until;
    if (from.key != until.key)
        return false;
    const auto apart = from.fixed.empty() ? std::optional(0.0) : daysBetween(from.fixed, until.fixed);
    // Years and months are not all equally long.
    const double doubt = from.age == until.age && from.months == until.months ? 0 : 3;
    return apart && spanOf(from).least > *apart + spanOf(until).most + doubt;
}

void checkDay(const DayRule &day, const std::string &place, Problems &problems)
{
    constexpr std::string_view through = "via."; // whom they are insured through
    const std::string key = day.key.starts_with(through) ? day.key.substr(through.size()) : day.key;
    if (!day.key.empty() && day.key != "today" && !vocabulary::dateKeys().contains(key))
        problems.add(place + ".key", "DEF-PREFILL-NOWHERE",
                     "\"" + day.key + "\" is no day that is known of people");
    if (day.age && key != "birthDate")
        problems.add(place + ".age", "DEF-LIMITS", "is counted from birthDate only");
    if ((day.eve || day.fiscalEnd) && !day.age)
        problems.add(place, "DEF-MEMBER", "eve and fiscalEnd need an age");
}

void checkOffers(const Catalogue &catalogue, const std::string &today, Problems &problems)
{
    problems.enter("_offers/offers.json");
    std::set<std::string> seen;
    const auto &offers = catalogue.rules().offers;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (!seen.insert(offers[i].id).second)
            problems.add(item("rules", i, "id"), "DEF-ID", "stands twice");
        for (const auto &[member, text] :
             {std::pair("law", offers[i].law), std::pair("owner", offers[i].owner)})
            if (isBlank(text))
                problems.add(item("rules", i, member), "DEF-LAW-MISSING", "is blank");
        checkDay(offers[i].from, item("rules", i, "from"), problems);
        checkDay(offers[i].until, item("rules", i, "until"), problems);
        if (endsBeforeItBegins(offers[i]))
            problems.add(item("rules", i, "until"), "DEF-VALIDITY", "is before from: it is never offered");
        checkValid(catalogue, offers[i].procedure, today, item("rules", i, "procedure"), problems);
    }
}

} // namespace

void reviewEvents(const Catalogue &catalogue, const std::string &today, Problems &problems)
{
    for (const EventRules &event : catalogue.rules().events) {
        problems.enter("_events/" + event.id + ".json");
        if (!vocabulary::icons().contains(event.icon))
            problems.add("icon", "DEF-MEMBER", "there is no such icon");
        checkQuestions(event, problems);
        checkItems(event, problems);
        checkValid(catalogue, event.procedure, today, "procedure", problems);
        for (std::size_t i = 0; i < event.items.size(); ++i)
            checkValid(catalogue, event.items[i].procedure, today, item("items", i, "procedure"), problems);
    }
    checkOffers(catalogue, today, problems);
}

void reviewCalendar(const Catalogue &catalogue, const std::string &today, Problems &problems)
{
    problems.enter("_calendar/closed-days.json");
    const int last = catalogue.closedDays().lastYear();
    if (last == 0)
        problems.add({}, "DEF-FILE", "is missing: due dates would fall on holidays");
    else if (std::to_string(last) < today.substr(0, 4))
        problems.add("lastYear", "DEF-VALIDITY", "is over: the holidays have to be continued");
}

} // namespace madoguchi
