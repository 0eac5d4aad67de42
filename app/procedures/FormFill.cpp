// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What is known comes into a form, and what was said in it goes back.
#include "app/procedures/Form.h"
#include "app/procedures/RuleData.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

bool saidBySomebody(const FieldDefinition &field, const Answer &answer)
{
    const bool preset = answer.at.empty() && answer.value == field.preset;
    return !preset && (answer.source == Source::Entered || answer.source == Source::Staff);
}

// What was typed on an earlier page was typed by the person who sits here: it counts, but it is no second
// source.
bool speaksForItself(const Answer &answer)
{
    return answer.source != Source::EarlierPage && answer.source != Source::Entered;
}

std::string textOf(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

} // namespace

const Person *Form::knownIn(const Household &household, const FormField &place) const
{
    const FieldDefinition &field = *place.definition;
    if (field.key.empty())
        return nullptr;
    if (field.of == "visit")
        return &household.visit();
    const Member *member = field.of == "each"
                               ? household.member(m_rows.at(field.group)[static_cast<std::size_t>(place.row)])
                               : household.inRole(field.of);
    return member ? &member->person : nullptr;
}

void Form::fillField(const FormField &place, const Person &person)
{
    const FieldDefinition &field = *place.definition;
    const auto it = m_answers.find(place.id);
    if (it != m_answers.end() && saidBySomebody(field, it->second))
        return;
    std::vector<Answer> said;
    for (const Fact &fact : person.all(field.key))
        if (const Json value = fact.value.empty() ? Json() : valueFor(field, fact.value); !value.is_null())
            said.push_back({value, fact.source, fact.at, fact.checked});
    if (said.empty())
        return;
    m_answers[place.id] = said.front();
    const bool disagree = std::ranges::any_of(said, [&](const Answer &other) {
        return speaksForItself(other) && other.value != said.front().value;
    });
    if (disagree)
        m_conflicts.push_back({place.id, std::move(said)});
}

// A row belongs to one person for good: whoever has none yet takes an empty one in which nobody wrote, or a
// new one.
void Form::seat(const GroupDefinition &group, const std::string &member)
{
    auto &rows = m_rows[group.id];
    const auto written = [&](std::size_t row) {
        const std::string begin = group.id + "." + std::to_string(row + 1) + ".";
        return std::ranges::any_of(m_answers, [&](const auto &one) {
            return one.first.starts_with(begin) && !one.second.at.empty();
        });
    };
    if (std::ranges::find(rows, member) != rows.end())
        return;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row].empty() && !written(row)) {
            rows[row] = member;
            return;
        }
    if (rows.size() < static_cast<std::size_t>(group.max))
        rows.push_back(member);
}

void Form::fill(const Household &household)
{
    m_conflicts.clear();
    if (!m_definition->groups.empty()) {
        const RuleData data(household, m_catalogue->rules());
        for (const GroupDefinition &group : m_definition->groups) {
            for (std::size_t i = 0; i < data.size(); ++i)
                if (truthOf(group.who, data.ofPerson(i)) != Truth::No)
                    seat(group, household.people()[i].id);
        }
        placeFields();
    }
    for (const FormField &place : m_fields)
        if (const Person *person = knownIn(household, place))
            fillField(place, *person);
    changed();
}

void Form::tell(Household &household) const
{
    for (const FormField &place : m_fields) {
        const FieldDefinition &field = *place.definition;
        const Answer *answer = find(place.id);
        if (answer && m_settled.contains(place.id)) {
            if (field.of == "each")
                household.settleOf(m_rows.at(field.group)[static_cast<std::size_t>(place.row)], field.key,
                                   answer->source);
            else
                household.settle(field.of, field.key, answer->source);
        }
        if (field.key.empty() || !answer || !exists(place) || emptyValue(answer->value) ||
            !saidBySomebody(field, *answer))
            continue;
        const Source source = answer->source == Source::Staff ? Source::Staff : Source::EarlierPage;
        Fact fact{textOf(answer->value), source, answer->at, false};
        if (field.of == "each")
            household.learnOf(m_rows.at(field.group)[static_cast<std::size_t>(place.row)], field.key,
                              std::move(fact));
        else
            household.learn(field.of, field.key, std::move(fact));
    }
}

} // namespace madoguchi
