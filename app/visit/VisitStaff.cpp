// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What goes along with an application for staff's eyes, sealed like its answers: what else is to be done, and
// what the city may offer.
#include "app/visit/Visit.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

Json people(const Household &household, const std::vector<std::string> &ids)
{
    Json list = Json::array();
    for (const std::string &id : ids) {
        const Member *member = household.member(id);
        const Fact *name = member ? member->person.fact("name") : nullptr;
        const Json relation = member ? member->members.value("toApplicant", Json()) : Json();
        list.push_back({{"name", name ? name->value : std::string()},
                        {"relation", relation.is_string() ? relation : Json(std::string())}});
    }
    return list;
}

Json entry(const FollowOn &follow, const Household &household, bool unconfirmed)
{
    Json one{{"procedure", follow.procedure}, {"reason", follow.reason}, {"taken", false}};
    if (!follow.people.empty())
        one["people"] = people(household, follow.people);
    if (follow.due)
        one["due"] = toIso(*follow.due);
    if (follow.optional)
        one["optional"] = true;
    if (unconfirmed)
        one["unconfirmed"] = true;
    return one;
}

// What an event's questions would have told, as far as the form that was chosen itself said it.
void sayContext(Household &household, const EventRules &event)
{
    for (const Question &question : event.questions) {
        const Fact *fact = household.visit().fact(question.id);
        const auto date = fact ? parseDate(fact->value) : std::nullopt;
        if (question.id == "eventDate" && date && date->complete())
            household.setEventDate(*date);
        else if (fact && (question.type == "text" || question.type == "date" || question.type == "ward" ||
                          question.type == "prefecture"))
            household.setContext(question.id, fact->value);
    }
}

// Of a procedure that somebody chose by itself, or prepared at home: what its life event brings for those who
// are known.
std::pair<FollowOns, Household> withoutInterview(const Catalogue &catalogue, Household household,
                                                 const std::string &procedure)
{
    const auto &events = catalogue.rules().events;
    const auto event = std::ranges::find(events, procedure, &EventRules::procedure);
    if (procedure.empty() || event == events.end())
        return {};
    household.setEvent(event->id);
    sayContext(household, *event);
    household.setMember(household.inRole("applicant")->id, "myNumberCard", true); // it lies there
    auto follow = followOns(catalogue, household);
    return {follow ? std::move(*follow) : FollowOns(), std::move(household)};
}

} // namespace

std::set<std::string> Visit::toldProcedures() const
{
    std::set<std::string> told;
    for (const Definition *definition : m_definitions)
        told.insert(definition->id);
    for (const Plan::Item &item : m_plan.items())
        told.insert(item.definition->id);
    return told;
}

// Taken is what was handed in; what is only ticked may still fail, or the person leaves.
Json Visit::followUps(std::size_t form) const
{
    Json list;
    const auto add = [&](Json one) { list.push_back(std::move(one)); };
    const auto handedIn = [&](const Definition *definition) {
        return std::ranges::any_of(m_taken,
                                   [&](const Taken &taken) { return taken.definition == definition; });
    };
    for (const Plan::Item &item : m_plan.items()) {
        if (item.definition == m_definitions[form])
            continue;
        Json one = entry(item.follow, m_household, item.unconfirmed());
        one["taken"] = handedIn(item.definition);
        if (item.ticked && !handedIn(item.definition))
            one["chosen"] = true;
        add(std::move(one));
    }
    if (!m_event.isEmpty())
        return list;
    const auto [follow, household] = withoutInterview(*m_catalogue, m_household, m_definitions[form]->id);
    for (const FollowOn &item : follow.items) {
        Json one = entry(item, household, item.unconfirmed);
        one["unasked"] = true;
        add(std::move(one));
    }
    return list;
}

// What staff read among what follows is not offered beside it, also where nobody was asked.
Json Visit::offersForStaff(const Json &followUps) const
{
    std::set<std::string> told = toldProcedures();
    for (const Json &one : followUps)
        told.insert(one["procedure"].get<std::string>());
    Json list;
    for (const Offer &offer : Offers::worthTelling(*m_catalogue, m_household, told, m_optedOut)) {
        Json one{{"rule", offer.rule}};
        if (const auto until = Offers::lastDay(*m_catalogue, offer))
            one["until"] = toIso(*until);
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace madoguchi
