// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"

#include "app/procedures/FieldCheck.h"
#include "app/procedures/JsonLogic.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

// A rule that cannot be evaluated was refused by the loader; should one come through all the same, the field
// exists and is required: asking once too often loses nothing.
bool holds(const Json &rule, const Json &data)
{
    if (rule.is_boolean())
        return rule.get<bool>();
    const LogicResult result = evaluate(rule, data);
    return !result.ok || truthy(result.value);
}

// What is only shown comes from a card or from staff, never from the keyboard.
bool mayComeFrom(const FieldDefinition &field, Source source)
{
    return !field.shown || source != Source::Entered;
}

const Fact *knownFact(const Person &person, const std::vector<std::string> &prefill)
{
    for (const std::string &from : prefill) {
        const auto dot = from.find('.');
        const Fact *fact = person.fact(from.substr(dot + 1));
        if (fact && !fact->value.empty() && sourceName(fact->source) == from.substr(0, dot))
            return fact;
    }
    return nullptr;
}

bool saidBySomebody(const FieldDefinition &field, const Answer &answer)
{
    const bool preset = answer.at.empty() && answer.value == field.preset;
    return !preset && (answer.source == Source::Entered || answer.source == Source::Staff);
}

CivilDate dateOf(const std::string &iso)
{
    return parseDate(iso).value_or(CivilDate{});
}

} // namespace

Form::Form(std::shared_ptr<const Catalogue> catalogue, const Definition &definition, std::string today)
    : m_catalogue(std::move(catalogue)), m_definition(&definition), m_today(std::move(today))
{
    for (const FieldDefinition &field : definition.fields)
        if (!field.preset.is_null())
            m_answers[field.id] = Answer{field.preset, Source::Entered, {}, false};
}

void Form::prefill(const Person &person)
{
    for (const FieldDefinition &field : m_definition->fields) {
        const Fact *fact = knownFact(person, field.prefill);
        const auto it = m_answers.find(field.id);
        if (fact && !(it != m_answers.end() && saidBySomebody(field, it->second)))
            m_answers[field.id] = Answer{fact->value, fact->source, fact->at, fact->checked};
    }
}

void Form::answer(const std::string &field, Json value, Source source, const std::string &at)
{
    const FieldDefinition *definition = m_definition->field(field);
    if (definition && mayComeFrom(*definition, source))
        m_answers[field] = Answer{std::move(value), source, at, false};
}

void Form::clear(const std::string &field)
{
    m_answers.erase(field);
}

const Answer *Form::find(const std::string &field) const
{
    const auto it = m_answers.find(field);
    return it == m_answers.end() ? nullptr : &it->second;
}

bool Form::exists(const FieldDefinition &field) const
{
    return holds(field.when, data());
}

bool Form::required(const FieldDefinition &field) const
{
    return holds(field.required, data());
}

std::vector<FieldProblem> Form::problems() const
{
    const Json known = data();
    const CivilDate today = dateOf(m_today);
    std::vector<FieldProblem> found;
    for (const FieldDefinition &field : m_definition->fields) {
        if (!holds(field.when, known))
            continue;
        const Answer *answer = find(field.id);
        const auto problem = checkValue(field, answer ? answer->value : Json(), today);
        if (problem && (problem->complaint != Complaint::Missing || holds(field.required, known)))
            found.push_back(*problem);
    }
    return found;
}

std::vector<FieldProblem> Form::problems(const std::string &page) const
{
    const auto of = std::ranges::find(m_definition->pages, page, &PageDefinition::id);
    std::vector<FieldProblem> found;
    if (of == m_definition->pages.end())
        return found;
    const auto all = problems();
    for (const std::string &field : of->fields)
        std::ranges::copy_if(all, std::back_inserter(found),
                             [&](const auto &one) { return one.field == field; });
    return found;
}

std::optional<int> Form::feeYen() const
{
    const auto &fee = m_definition->fee;
    if (!fee)
        return std::nullopt;
    if (fee->per.empty())
        return fee->yen;
    const FieldDefinition *counted = m_definition->field(fee->per);
    const Answer *count = find(fee->per);
    const bool usable = counted && count && !checkValue(*counted, count->value, dateOf(m_today));
    return usable ? fee->yen * count->value.get<int>() : fee->yen;
}

Json Form::answers() const
{
    const Json known = data();
    Json list = Json::array();
    for (const FieldDefinition &field : m_definition->fields) {
        const Answer *answer = find(field.id);
        if (!answer || emptyValue(answer->value) || !holds(field.when, known))
            continue;
        list.push_back({{"id", field.id},
                        {"value", answer->value},
                        {"source", sourceName(answer->source)},
                        {"at", answer->at},
                        {"checked", answer->checked}});
    }
    return list;
}

// In the definition's order, and only of fields that exist: an answer to a question that has gone must not
// decide anything, for the centre will not see it. The loader lets `when` look only at fields before its own.
Json Form::data() const
{
    Json plain = Json::object();
    for (const FieldDefinition &field : m_definition->fields) {
        const Answer *answer = find(field.id);
        if (answer && !emptyValue(answer->value) && holds(field.when, plain))
            plain[field.id] = answer->value;
    }
    return plain;
}

} // namespace madoguchi
