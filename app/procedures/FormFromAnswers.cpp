// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/FieldCheck.h"
#include "app/procedures/Form.h"

namespace madoguchi
{

namespace
{

struct Arrived {
    std::string field;
    Answer answer;
};

Error incomplete(const std::string &why)
{
    return {ErrorCode::AnswersIncomplete, why};
}

std::string textMember(const Json &entry, const char *name)
{
    const auto it = entry.is_object() ? entry.find(name) : entry.end();
    return entry.is_object() && it != entry.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// One entry as Form::answers() writes it. The reasons name fields and members, never values.
Result<Arrived> readEntry(const Json &entry, const Definition &definition)
{
    const std::string id = textMember(entry, "id");
    const FieldDefinition *field = definition.field(id);
    if (!field || !entry.contains("value"))
        return incomplete("an entry without value, or for a field that the procedure does not have");
    const auto source = sourceFromName(textMember(entry, "source"));
    if (!source)
        return incomplete(id + ": no known source");
    if (field->shown && *source == Source::Entered)
        return incomplete(id + ": is never entered by hand");
    const auto checked = entry.find("checked");
    const bool vouched = checked != entry.end() && checked->is_boolean() && checked->get<bool>();
    return Arrived{id, Answer{entry["value"], *source, textMember(entry, "at"), vouched}};
}

std::string names(const std::vector<FieldProblem> &problems)
{
    std::string text;
    for (const FieldProblem &problem : problems)
        text += (text.empty() ? "" : ", ") + problem.field;
    return text;
}

} // namespace

Result<Form> Form::fromAnswers(std::shared_ptr<const Catalogue> catalogue, const std::string &procedure,
                               const Json &answers, const std::string &today)
{
    const Definition *definition = catalogue ? catalogue->find(procedure) : nullptr;
    if (!definition)
        return {ErrorCode::ProcedureUnknown, "no such procedure"};
    if (!answers.is_array())
        return incomplete("the answers are not a list");
    Form form(std::move(catalogue), *definition, today);
    form.m_answers.clear(); // what was handed in counts, not what would have been preset
    for (const Json &entry : answers) {
        auto arrived = readEntry(entry, *definition);
        if (!arrived)
            return arrived.error();
        if (!form.m_answers.emplace(arrived->field, std::move(arrived->answer)).second)
            return incomplete(arrived->field + ": answered twice");
    }
    if (const auto problems = form.problems(); !problems.empty())
        return incomplete("cannot be taken: " + names(problems));
    // A field whose condition does not hold was never shown to the person.
    if (form.answers().size() != answers.size())
        return incomplete("an answer to a field that does not exist with these answers");
    return form;
}

} // namespace madoguchi
