// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Fields of one form that ask the same of the same person, and what two sources say of it.
#include "app/procedures/Form.h"

#include <algorithm>

namespace madoguchi
{

std::string Form::whoOf(const FormField &place) const
{
    const FieldDefinition &field = *place.definition;
    if (field.key.empty() || field.of == "visit")
        return field.of;
    if (field.of == "each")
        return m_rows.at(field.group)[static_cast<std::size_t>(place.row)];
    const auto role = m_roles.find(field.of);
    return role == m_roles.end() ? std::string() : role->second;
}

bool Form::sameQuestion(const FormField &one, const FormField &other) const
{
    const std::string who = whoOf(one);
    return one.id != other.id && !who.empty() && one.definition->key == other.definition->key &&
           !one.definition->key.empty() && who == whoOf(other);
}

void Form::follow(const FormField &said)
{
    const Answer answer = m_answers.at(said.id);
    if (answer.source != Source::Entered && answer.source != Source::Staff)
        return;
    const std::string text = answer.value.is_string() ? answer.value.get<std::string>() : answer.value.dump();
    for (const FormField &other : m_fields) {
        if (other.definition->shown || !sameQuestion(said, other))
            continue;
        const Answer *there = find(other.id);
        const bool written = there && !there->at.empty() &&
                             (there->source == Source::Entered || there->source == Source::Staff);
        const Json value = valueFor(*other.definition, text);
        if (written || value.is_null())
            continue;
        m_answers[other.id] = {value, Source::EarlierPage, answer.at, false};
        std::erase_if(m_conflicts, [&](const Conflict &one) { return one.field == other.id; });
    }
}

void Form::clear(const std::string &id)
{
    const FormField *place = field(id);
    const Answer *answer = find(id);
    if (!place || !answer)
        return;
    const Json value = answer->value;
    for (const FormField &other : m_fields) {
        const Answer *there = find(other.id);
        if (there && there->source == Source::EarlierPage && there->value == value &&
            sameQuestion(*place, other))
            m_answers.erase(other.id);
    }
    m_answers.erase(id);
    changed();
}

const Conflict *Form::conflict(const std::string &id) const
{
    const auto it = std::ranges::find(m_conflicts, id, &Conflict::field);
    return it == m_conflicts.end() ? nullptr : &*it;
}

void Form::settle(const std::string &id, std::size_t choice)
{
    const Conflict *found = conflict(id);
    if (!found || choice >= found->answers.size())
        return;
    const Conflict chosen = *found;
    const Source source = chosen.answers[choice].source;
    const auto same = [&](const Conflict &one) {
        return one.field == id || (!one.who.empty() && one.who == chosen.who && one.key == chosen.key);
    };
    for (const Conflict &one : m_conflicts) {
        if (!same(one))
            continue;
        const auto answer = std::ranges::find(one.answers, source, &Answer::source);
        if (answer == one.answers.end()) {
            m_answers.erase(one.field); // it cannot hold what that source says
            continue;
        }
        m_answers[one.field] = *answer;
        m_settled.insert(one.field);
    }
    std::erase_if(m_conflicts, same);
    changed();
}

} // namespace madoguchi
