// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"

#include "app/procedures/RuleData.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

// What is only shown comes from a card, a profile or staff, never from the keyboard.
bool mayComeFrom(const FieldDefinition &field, Source source)
{
    return !field.shown || source != Source::Entered;
}

CivilDate dateOf(const std::string &iso)
{
    return parseDate(iso).value_or(CivilDate{});
}

} // namespace

Form::Form(std::shared_ptr<const Catalogue> catalogue, const Definition &definition, std::string today,
           std::string channel)
    : m_catalogue(std::move(catalogue))
    , m_definition(&definition)
    , m_today(std::move(today))
    , m_channel(std::move(channel))
{
    for (const GroupDefinition &group : definition.groups)
        m_rows[group.id].resize(static_cast<std::size_t>(group.min));
    placeFields();
}

const FormField *Form::field(const std::string &id) const
{
    const auto it = std::ranges::find(m_fields, id, &FormField::id);
    return it == m_fields.end() ? nullptr : &*it;
}

void Form::answer(const std::string &id, Json value, Source source, const std::string &at)
{
    const FormField *place = field(id);
    if (!place || !mayComeFrom(*place->definition, source))
        return;
    m_answers[id] = Answer{std::move(value), source, at, false};
    std::erase_if(m_conflicts, [&](const Conflict &conflict) { return conflict.field == id; });
    follow(*place);
    changed();
}

const Answer *Form::find(const std::string &id) const
{
    const auto it = m_answers.find(id);
    return it == m_answers.end() ? nullptr : &it->second;
}

Json Form::scope(const FormField &place, const Json &data) const
{
    if (place.row < 0)
        return data;
    Json all = data;
    const auto rows = data.find(place.definition->group);
    const auto row = static_cast<std::size_t>(place.row);
    if (rows != data.end() && row < rows->size())
        all.update((*rows)[row]);
    return all;
}

// In order, and only of fields that exist: an answer to a question that has gone must not decide anything,
// for the centre will not see it.
const Form::Evaluation &Form::evaluation() const
{
    if (m_evaluation)
        return *m_evaluation;
    Evaluation found{{}, Json::object()};
    for (const FormField &place : m_fields) {
        const FieldDefinition &definition = *place.definition;
        const auto holds = [&](const Json &rule) {
            return rule.is_boolean() ? rule.get<bool>() : ruleHolds(rule, scope(place, found.data));
        };
        const bool asked =
            m_channel.empty() || definition.channels.empty() || definition.channels.contains(m_channel);
        const Json &page = m_definition->pages[static_cast<std::size_t>(definition.page)].when;
        found.exists.push_back(asked && holds(page) && holds(definition.when));
        Json *into = &found.data;
        if (place.row >= 0) {
            Json &rows = found.data[definition.group];
            while (rows.size() <= static_cast<std::size_t>(place.row))
                rows.push_back(Json::object());
            into = &rows[static_cast<std::size_t>(place.row)];
        }
        const Answer *answer = find(place.id);
        if (found.exists.back() && answer && !emptyValue(answer->value))
            (*into)[definition.id] = answer->value;
    }
    m_evaluation = std::move(found);
    return *m_evaluation;
}

bool Form::exists(const FormField &place) const
{
    return evaluation().exists[static_cast<std::size_t>(&place - m_fields.data())];
}

bool Form::required(const FormField &place) const
{
    const Json &rule = place.definition->required;
    return rule.is_boolean() ? rule.get<bool>() : ruleHolds(rule, scope(place, evaluation().data));
}

std::vector<FieldProblem> Form::problemsOf(const std::vector<const FormField *> &places) const
{
    const CivilDate today = dateOf(m_today);
    std::vector<FieldProblem> found;
    for (const FormField *place : places) {
        const Answer *answer = find(place->id);
        auto problem = checkValue(*place->definition, answer ? answer->value : Json(), today);
        if (!problem)
            problem = problemBeside(*place);
        if (!problem && conflict(place->id))
            problem = FieldProblem{place->id, Complaint::Unsettled, 0};
        if (!problem || (problem->complaint == Complaint::Missing && !required(*place)))
            continue;
        problem->field = place->id;
        found.push_back(*problem);
    }
    return found;
}

std::vector<FieldProblem> Form::problems() const
{
    std::vector<const FormField *> all;
    for (const FormField &place : m_fields)
        if (exists(place))
            all.push_back(&place);
    return problemsOf(all);
}

std::vector<FieldProblem> Form::problems(const FormPage &page) const
{
    return problemsOf(fields(page));
}

std::optional<int> Form::yenOfOne() const
{
    const Fee &fee = *m_definition->fee;
    if (fee.by.empty())
        return fee.yen;
    for (const std::string &id : fee.by) {
        const FormField *place = field(id);
        const Answer *chosen = place && exists(*place) ? find(id) : nullptr;
        const auto price = chosen && chosen->value.is_string()
                               ? fee.yenBy.find(chosen->value.get_ref<const std::string &>())
                               : fee.yenBy.end();
        if (price != fee.yenBy.end())
            return price->second;
    }
    return std::nullopt;
}

std::optional<int> Form::feeYen() const
{
    const auto &fee = m_definition->fee;
    const auto yen = fee ? yenOfOne() : std::nullopt;
    if (!yen || fee->per.empty())
        return yen;
    const FieldDefinition *counted = m_definition->field(fee->per);
    const Answer *count = find(fee->per);
    const bool usable = counted && count && !checkValue(*counted, count->value, dateOf(m_today));
    return usable ? *yen * count->value.get<int>() : *yen;
}

Json Form::answers() const
{
    Json list = Json::array();
    for (const FormField &place : m_fields) {
        const Answer *answer = find(place.id);
        if (!answer || emptyValue(answer->value) || !exists(place))
            continue;
        list.push_back({{"id", place.id},
                        {"value", answer->value},
                        {"source", sourceName(answer->source)},
                        {"at", answer->at},
                        {"checked", answer->checked}});
    }
    return list;
}

} // namespace madoguchi
