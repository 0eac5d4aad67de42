// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What is known comes into a form, and what was said in it goes back.
#include "app/procedures/Form.h"
#include "app/procedures/NewHome.h"
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

// Of the person who sits here.
bool ownWord(const Answer &answer)
{
    return answer.source == Source::EarlierPage || answer.source == Source::Entered;
}

// What each source says, as far as the field can hold it. Identity is not taken from the keyboard where
// anything else vouches for it.
std::vector<Answer> saidOf(const FieldDefinition &field, const Person &person)
{
    std::vector<Answer> said;
    const std::vector<Fact> facts =
        field.key == nameKey ? nameIn(person, field.forms) : person.all(field.key);
    for (const Fact &fact : facts)
        if (const Json value = fact.value.empty() ? Json() : valueFor(field, fact.value); !value.is_null())
            said.push_back({value, fact.source, fact.at, fact.checked});
    if (field.shown && !std::ranges::all_of(said, ownWord))
        std::erase_if(said, ownWord);
    return said;
}

const Answer *chosenOf(const std::vector<Answer> &said, const std::vector<Source> &chosen)
{
    for (const Source source : chosen)
        if (const auto it = std::ranges::find(said, source, &Answer::source); it != said.end())
            return &*it;
    return nullptr;
}

// What is typed in one form is known from an earlier page in the next.
Source toldAs(const Answer &answer)
{
    return answer.source == Source::Staff ? Source::Staff : Source::EarlierPage;
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

// What is finished at this machine goes by the register, which a move that is only prepared has not changed
// yet.
bool Form::readsRegister(const Household &household) const
{
    const auto &events = m_catalogue->rules().events;
    const auto event = std::ranges::find(events, household.event(), &EventRules::id);
    const Definition *move = event == events.end() ? nullptr : m_catalogue->find(event->procedure, m_today);
    return m_definition->completes(m_channel) && move && !move->completes(m_channel);
}

// For an address: what is known of the person as a move in this visit leaves it.
std::optional<Person> Form::afterMove(const Household &household, const FormField &place) const
{
    const FieldDefinition &field = *place.definition;
    const Member *member = field.of == "visit" ? nullptr : household.member(whoOf(place));
    if (!member || (field.key != newhome::now && field.key != newhome::before))
        return std::nullopt;
    const bool here = m_catalogue && newhome::moves(*member) && !readsRegister(household);
    return newhome::seen(member->person, here ? newhome::of(household, *m_catalogue) : std::nullopt);
}

void Form::fillField(const FormField &place, const Person &person)
{
    const FieldDefinition &field = *place.definition;
    const auto it = m_answers.find(place.id);
    if (it != m_answers.end() && saidBySomebody(field, it->second))
        return;
    std::vector<Answer> said = saidOf(field, person);
    if (said.empty())
        return;
    const Answer *chosen = chosenOf(said, person.chosen(field.key));
    m_answers[place.id] = chosen ? *chosen : said.front();
    const bool disagree = !chosen && std::ranges::any_of(said, [&](const Answer &other) {
        return !sameSaid(field, other.value, said.front().value) &&
               !(field.key == nameKey &&
                 partsOfOneName(person, textOf(other.value), textOf(said.front().value)));
    });
    // Before and after is one question to sources that know one address.
    if (disagree)
        m_conflicts.push_back({place.id, whoOf(place),
                               field.key == newhome::before ? newhome::now : field.key, std::move(said)});
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

int Form::rowOf(const std::string &groupId, const std::string &member)
{
    const GroupDefinition *group = m_definition->group(groupId);
    if (!group)
        return -1;
    seat(*group, member);
    placeFields();
    const auto &rows = m_rows[groupId];
    const auto it = std::ranges::find(rows, member);
    return it == rows.end() ? -1 : static_cast<int>(it - rows.begin());
}

void Form::seatAll(const Household &household)
{
    if (m_definition->groups.empty())
        return;
    const RuleData data(household, m_catalogue->rules());
    for (const GroupDefinition &group : m_definition->groups)
        for (std::size_t i = 0; i < data.size(); ++i)
            if (truthOf(group.who, data.ofPerson(i)) != Truth::No)
                seat(group, household.people()[i].id);
    placeFields();
}

void Form::fill(const Household &household)
{
    m_conflicts.clear();
    m_roles.clear();
    m_names.clear();
    for (const FieldDefinition &field : m_definition->fields)
        if (const Member *member = household.inRole(field.of))
            m_roles[field.of] = member->id;
    for (const Member &member : household.people())
        m_names[member.id] = onlyNames(member.person);
    seatAll(household);
    for (const FormField &place : m_fields)
        if (const Person *person = knownIn(household, place)) {
            const auto moved = afterMove(household, place);
            fillField(place, moved ? *moved : *person);
        }
    changed();
}

void Form::tell(Household &household) const
{
    const auto spoken = [&](const FormField &place) {
        const Answer *answer = find(place.id);
        const bool said = answer && !place.definition->key.empty() && exists(place) &&
                          !emptyValue(answer->value) && saidBySomebody(*place.definition, *answer);
        return said ? answer : nullptr;
    };
    const auto settle = [&](const FormField &place, const std::string &key, Source source) {
        const FieldDefinition &field = *place.definition;
        field.of == "each" ? household.settleOf(whoOf(place), key, source)
                           : household.settle(field.of, key, source);
    };
    for (const FormField &place : m_fields)
        if (const Answer *answer = spoken(place)) {
            const FieldDefinition &field = *place.definition;
            Fact fact{textOf(answer->value), toldAs(*answer), answer->at, false};
            field.of == "each" ? household.learnOf(whoOf(place), field.key, std::move(fact))
                               : household.learn(field.of, field.key, std::move(fact));
        }
    // What was typed was said after what was chosen, and over it.
    for (const FormField &place : m_fields)
        if (const Answer *answer = find(place.id); answer && m_settled.contains(place.id)) {
            settle(place, place.definition->key, answer->source);
            if (place.definition->key == newhome::before)
                settle(place, newhome::now, answer->source);
        }
    for (const FormField &place : m_fields)
        if (const Answer *answer = spoken(place))
            settle(place, place.definition->key, toldAs(*answer));
}

} // namespace madoguchi
