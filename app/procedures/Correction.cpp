// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Correction.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr std::size_t mostValues = 500, longestField = 128, longestValue = 4096, longestName = 200;

Error bad(const std::string &why)
{
    return {ErrorCode::BadInput, "corrections: " + why};
}

bool isText(const Json &json, const char *member, std::size_t longest)
{
    const auto it = json.is_object() ? json.find(member) : json.end();
    return json.is_object() && it != json.end() && it->is_string() &&
           !it->get_ref<const std::string &>().empty() && it->get_ref<const std::string &>().size() <= longest;
}

bool isPlain(const Json &value)
{
    return !value.is_structured() &&
           !(value.is_string() && value.get_ref<const std::string &>().size() > longestValue);
}

void put(Json &answers, const Correction &correction, const CorrectedValue &one)
{
    const auto it = std::ranges::find_if(answers, [&](const Json &answer) {
        return answer.value("id", std::string()) == one.field;
    });
    if (one.value.is_null()) {
        if (it != answers.end())
            answers.erase(it);
        return;
    }
    Json answer = {{"id", one.field},
                   {"value", one.value},
                   {"source", sourceName(Source::Staff)},
                   {"at", correction.at},
                   {"checked", one.checked}};
    if (it != answers.end())
        *it = std::move(answer);
    else
        answers.push_back(std::move(answer));
}

} // namespace

Json toJson(const std::vector<CorrectedValue> &values)
{
    Json list = Json::array();
    for (const CorrectedValue &one : values)
        list.push_back({{"field", one.field}, {"value", one.value}, {"checked", one.checked}});
    return list;
}

Json toJson(const Correction &correction)
{
    return {{"at", correction.at}, {"by", correction.by}, {"values", toJson(correction.values)}};
}

Result<std::vector<CorrectedValue>> correctedValuesFromJson(const Json &json)
{
    if (!json.is_array() || json.empty() || json.size() > mostValues)
        return bad("none, or too many");
    std::vector<CorrectedValue> values;
    for (const Json &one : json) {
        if (!isText(one, "field", longestField) || !one.contains("value") || !isPlain(one["value"]))
            return bad("an entry without a field and a plain value");
        CorrectedValue value{one["field"], one["value"], one.value("checked", Json()) == Json(true)};
        if (std::ranges::find(values, value.field, &CorrectedValue::field) != values.end())
            return bad("a field twice");
        values.push_back(std::move(value));
    }
    return values;
}

Result<Correction> correctionFromJson(const Json &json)
{
    if (!isText(json, "at", longestField) || !isText(json, "by", longestName) || !json.contains("values"))
        return bad("one without time, name and values");
    auto values = correctedValuesFromJson(json["values"]);
    if (!values)
        return values.error();
    return Correction{json["at"], json["by"], std::move(*values)};
}

Json corrected(Json answers, const std::vector<Correction> &corrections)
{
    for (const Correction &correction : corrections)
        for (const CorrectedValue &one : correction.values)
            put(answers, correction, one);
    return answers;
}

Result<Form> formOf(std::shared_ptr<const Catalogue> catalogue, const Definition &definition,
                    const Submission &submission, const std::vector<Correction> &corrections)
{
    const std::string day = submission.arrived.substr(0, std::string_view("YYYY-MM-DD").size());
    if (corrections.empty())
        return Form::fromAnswers(std::move(catalogue), definition, submission.answers, day, submission.channel);
    const Json answers = corrected(submission.answers, corrections);
    auto form = Form::reopened(std::move(catalogue), definition, answers, day, submission.channel);
    const auto whole = form ? form->whole(answers) : Result<void>(form.error());
    return whole ? std::move(form) : Result<Form>(whole.error());
}

} // namespace madoguchi
