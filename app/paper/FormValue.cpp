// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paper/FormValue.h"

#include "app/person/Country.h"

#include <algorithm>
#include <map>

namespace madoguchi
{

namespace
{

const Answer *given(const Form &form, const FormField &field, bool blank)
{
    const Answer *answer = blank ? nullptr : form.find(field.id);
    return answer && !emptyValue(answer->value) ? answer : nullptr;
}

std::string textOf(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

print::Value ofChoice(const FieldDefinition &field, const Definition &definition, const Answer *answer,
                      const PaperWords &words, std::size_t most)
{
    print::Value value;
    const std::string chosen = answer ? textOf(answer->value) : std::string();
    for (const std::string &choice : field.choices) {
        const auto word = words.of(definition, "choice." + field.id + "." + choice);
        if (field.choices.size() <= most)
            value.choices.push_back({word, choice == chosen});
        else if (choice == chosen)
            value.words = word;
    }
    if (field.open && std::ranges::find(field.choices, chosen) == field.choices.end())
        value.words.ja = countryName(chosen, "ja");
    return value;
}

print::Value ofBoolean(const Answer *answer, const PaperWords &words)
{
    const bool said = answer && answer->value.is_boolean();
    return {{},
            {{words.shared("paper.yes"), said && answer->value.get<bool>()},
             {words.shared("paper.no"), said && !answer->value.get<bool>()}}};
}

} // namespace

print::Value paperValue(const Form &form, const FormField &field, const PaperWords &words, bool blank, std::size_t most)
{
    if (!blank && !form.exists(field)) {
        print::Value nothing;
        nothing.struck = true;
        return nothing;
    }
    const Answer *answer = given(form, field, blank);
    switch (field.definition->type) {
    case FieldType::Choice:
        return ofChoice(*field.definition, form.definition(), answer, words, most);
    case FieldType::Boolean:
        return ofBoolean(answer, words);
    case FieldType::Date:
        return answer ? print::Value{words.date(textOf(answer->value)), {}} : print::Value{};
    default:
        return answer ? print::Value{{textOf(answer->value), {}}, {}} : print::Value{};
    }
}

double paperWidth(const FieldDefinition &field)
{
    static const std::map<FieldType, double> widths{
        {FieldType::Name, 3},    {FieldType::Kana, 2.8}, {FieldType::Address, 4},       {FieldType::Date, 3.2},
        {FieldType::Integer, 1}, {FieldType::Phone, 2},  {FieldType::ResidenceCard, 2.6},   {FieldType::Choice, 1.9},
    };
    const std::size_t aPair = 2; // more boxes than that need a wider column
    if (field.type == FieldType::Choice && field.choices.size() > aPair)
        return 2.6;
    const auto found = widths.find(field.type);
    return found == widths.end() ? field.maxLength > 100 && field.type == FieldType::Text ? 2.6 : 1.6 : found->second;
}

} // namespace madoguchi
