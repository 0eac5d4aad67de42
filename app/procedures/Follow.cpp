// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Follow.h"

#include "app/procedures/RuleData.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::optional<CivilDate> due(const std::optional<DueRule> &rule, const Catalogue &catalogue,
                             const Household &household)
{
    return rule ? dueDate(*rule, household, catalogue.closedDays()) : std::nullopt;
}

std::optional<FollowOn> follow(const FollowRule &rule, const RuleData &data, const Catalogue &catalogue,
                               const Household &household)
{
    if (!ruleHolds(rule.when, data.ofHousehold()))
        return std::nullopt;
    FollowOn item{rule.procedure,   {}, due(rule.due, catalogue, household), rule.optional,
                  rule.unconfirmed, {}};
    for (std::size_t i = 0; i < data.size() && !rule.forNobody; ++i)
        if (ruleHolds(rule.who, data.ofPerson(i)))
            item.people.push_back(household.people()[i].id);
    if (item.people.empty() && !rule.forNobody)
        return std::nullopt;
    item.reason = "reason." + household.event() + "." + rule.procedure;
    return item;
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
    FollowOns found{event->id, event->procedure, due(event->due, catalogue, household), {}};
    for (const FollowRule &rule : event->items)
        if (auto item = follow(rule, data, catalogue, household))
            found.items.push_back(std::move(*item));
    putInOrder(catalogue, found.items);
    return found;
}

} // namespace madoguchi
