// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"

#include <algorithm>
#include <charconv>

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
Result<Arrived> readEntry(const Json &entry, const Form &form)
{
    const std::string id = textMember(entry, "id");
    const FormField *place = form.field(id);
    if (!place || !entry.contains("value"))
        return incomplete("an entry without value, or for a field that the procedure does not have");
    const auto source = sourceFromName(textMember(entry, "source"));
    if (!source)
        return incomplete(id + ": no known source");
    if (place->definition->shown && *source == Source::Entered)
        return incomplete(id + ": is never entered by hand");
    const auto checked = entry.find("checked");
    const bool vouched = checked != entry.end() && checked->is_boolean() && checked->get<bool>();
    return Arrived{id, Answer{entry["value"], *source, textMember(entry, "at"), vouched}};
}

// The row in "members.2.name", from 1; 0 for anything else.
int rowOf(const std::string &id, const GroupDefinition &group)
{
    if (!id.starts_with(group.id + "."))
        return 0;
    int row = 0;
    const char *begin = id.data() + group.id.size() + 1, *end = id.data() + id.size();
    const auto [after, error] = std::from_chars(begin, end, row);
    return error == std::errc() && after < end && *after == '.' && row > 0 && row <= group.max ? row : 0;
}

int rowsIn(const Json &answers, const GroupDefinition &group)
{
    int rows = 0;
    for (const Json &entry : answers)
        rows = std::max(rows, rowOf(textMember(entry, "id"), group));
    return rows;
}

std::string names(const std::vector<FieldProblem> &problems)
{
    std::string text;
    for (const FieldProblem &problem : problems)
        text += (text.empty() ? "" : ", ") + problem.field;
    return text;
}

} // namespace

bool Form::handedInByWhoMay(const std::string &channel) const
{
    return std::ranges::all_of(m_fields, [&](const FormField &place) {
        const Answer *kind = place.definition->use == capacityField ? find(place.id) : nullptr;
        return !kind || !kind->value.is_string() ||
               m_definition->mayApply(kind->value.get<std::string>(), channel);
    });
}

void Form::seatRows(const Json &answers)
{
    for (const GroupDefinition &group : m_definition->groups)
        m_rows[group.id].resize(static_cast<std::size_t>(std::max(group.min, rowsIn(answers, group))));
    placeFields();
}

Result<void> Form::take(const Json &answers)
{
    std::set<std::string> seen;
    for (const Json &entry : answers) {
        auto arrived = readEntry(entry, *this);
        if (!arrived)
            return arrived.error();
        if (!seen.insert(arrived->field).second)
            return incomplete(arrived->field + ": answered twice");
        m_answers[arrived->field] = std::move(arrived->answer);
    }
    changed();
    return {};
}

Result<void> Form::whole(const Json &arrived) const
{
    if (const auto wrong = problems(); !wrong.empty())
        return incomplete("cannot be taken: " + names(wrong));
    // A field whose condition does not hold, or that is not asked on this channel, was never shown to anybody.
    const bool allExist = std::ranges::all_of(arrived, [&](const Json &entry) {
        return exists(*field(textMember(entry, "id"))) && !emptyValue(entry["value"]);
    });
    return allExist ? Result<void>()
                    : Result<void>(incomplete("an answer to a field that does not exist with these answers"));
}

Result<Form> Form::reopened(std::shared_ptr<const Catalogue> catalogue, const Definition &definition,
                            const Json &answers, const std::string &today, const std::string &askedOn)
{
    if (!answers.is_array())
        return incomplete("the answers are not a list");
    Form form(std::move(catalogue), definition, today);
    form.seatRows(answers);
    for (const FormField &place : form.m_fields) {
        const auto &channels = place.definition->channels;
        if (channels.empty() || channels.contains(askedOn))
            form.m_answers.erase(place.id);
        else if (const auto preset = form.m_answers.find(place.id); preset != form.m_answers.end())
            preset->second.source = Source::Staff; // the person never saw it
    }
    const auto taken = form.take(answers);
    return taken ? Result<Form>(std::move(form)) : Result<Form>(taken.error());
}

Result<Form> Form::fromAnswers(std::shared_ptr<const Catalogue> catalogue, const Definition &definition,
                               const Json &answers, const std::string &today, const std::string &channel)
{
    if (!channel.empty() && !definition.offeredOn(channel))
        return Error{ErrorCode::ProcedureUnknown, "this procedure is not taken on the channel " + channel};
    if (!answers.is_array())
        return incomplete("the answers are not a list");
    Form form(std::move(catalogue), definition, today, channel);
    form.seatRows(answers);
    form.m_answers.clear(); // what was handed in counts, not what would have been preset
    if (const auto taken = form.take(answers); !taken)
        return taken.error();
    if (const auto whole = form.whole(answers); !whole)
        return whole.error();
    if (!channel.empty() && !form.handedInByWhoMay(channel))
        return incomplete("whoever hands it in may not do so on the channel " + channel);
    return form;
}

} // namespace madoguchi
