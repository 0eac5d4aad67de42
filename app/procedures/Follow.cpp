// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Follow.h"

#include "app/procedures/RuleData.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

// For whom a rule holds, and of whom that is not known; and what it says of this very day.
struct Concerned {
    std::vector<std::string> people, unsure;
    bool notToday = false;
};

Concerned concerned(const Json &who, const Json &notToday, const RuleData &data, const Household &household)
{
    Concerned found;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const Truth truth = truthOf(who, data.ofPerson(i));
        if (truth == Truth::No)
            continue;
        found.people.push_back(household.people()[i].id);
        if (truth == Truth::Unknown)
            found.unsure.push_back(household.people()[i].id);
        found.notToday = found.notToday || truthOf(notToday, data.ofPerson(i)) == Truth::Yes;
    }
    return found;
}

std::string reasonOf(const std::string &event, const std::string &procedure, bool notToday)
{
    return "reason." + event + "." + procedure + (notToday ? ".notToday" : "");
}

std::optional<FollowOn> follow(const FollowRule &rule, const RuleData &data, const Catalogue &catalogue,
                               const Household &household)
{
    const Truth when = truthOf(rule.when, data.ofHousehold());
    if (when == Truth::No)
        return std::nullopt;
    Concerned who = concerned(rule.who, rule.notToday, data, household);
    if (who.people.empty())
        return std::nullopt;
    FollowOn item;
    item.procedure = rule.procedure;
    item.optional = rule.optional;
    item.conditional = rule.conditional || when == Truth::Unknown || who.unsure.size() == who.people.size();
    item.notToday = who.notToday;
    const auto due = rule.due ? dueDate(*rule.due, household, catalogue.closedDays()) : std::nullopt;
    if (due)
        item.due = due->day;
    item.unconfirmed = rule.unconfirmed || (due && !due->certain);
    item.reason = reasonOf(household.event(), rule.procedure, item.notToday);
    if (!rule.forNobody) {
        item.people = std::move(who.people);
        item.unsure = std::move(who.unsure);
    }
    return item;
}

// Two rules of one procedure are two ways to come to it: the surer one stands.
void addOnce(std::vector<FollowOn> &items, FollowOn item)
{
    const auto there = std::ranges::find(items, item.procedure, &FollowOn::procedure);
    if (there == items.end())
        items.push_back(std::move(item));
    else if (there->conditional && !item.conditional)
        *there = std::move(item);
}

// The event's own procedure is done like one that follows, for whom it concerns.
void followMain(const EventRules &event, const RuleData &data, const Catalogue &catalogue,
                const Household &household, FollowOns &found)
{
    FollowRule rule;
    rule.procedure = event.procedure;
    rule.who = event.who;
    rule.notToday = event.notToday;
    rule.due = event.due;
    const auto main = follow(rule, data, catalogue, household);
    if (!main)
        return;
    found.procedure = main->procedure;
    found.due = main->due;
    found.reason = main->reason;
    found.conditional = main->conditional;
    found.unconfirmed = main->unconfirmed;
    found.notToday = main->notToday;
}

bool comesAfter(const Catalogue &catalogue, const FollowOn &one, const FollowOn &other)
{
    const Definition *definition = catalogue.find(one.procedure);
    return definition && std::ranges::find(definition->after, other.procedure) != definition->after.end();
}

// The designer's order, but nothing before what it needs.
void putInOrder(const Catalogue &catalogue, std::vector<FollowOn> &items)
{
    for (std::size_t placed = 0; placed < items.size(); ++placed) {
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(placed);
        const auto free = std::find_if(begin, items.end(), [&](const FollowOn &one) {
            return std::none_of(begin, items.end(),
                                [&](const FollowOn &other) { return comesAfter(catalogue, one, other); });
        });
        if (free != items.end())
            std::rotate(begin, free, free + 1);
    }
}

} // namespace

Result<FollowOns> followOns(const Catalogue &catalogue, const Household &household)
{
    const EventRules *event = catalogue.rules().event(household.event());
    if (!event)
        return {ErrorCode::BadInput, "event: is not known here"};
    const RuleData data(household, catalogue.rules());
    FollowOns found;
    found.event = event->id;
    if (!event->procedure.empty())
        followMain(*event, data, catalogue, household, found);
    for (const FollowRule &rule : event->items)
        if (auto item = follow(rule, data, catalogue, household))
            addOnce(found.items, std::move(*item));
    putInOrder(catalogue, found.items);
    return found;
}

} // namespace madoguchi
