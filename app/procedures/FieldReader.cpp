// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/DefinitionReader.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

using Need = MemberReader::Need;

constexpr int maxLimit = 1'000'000;

constexpr std::array<std::pair<std::string_view, FieldType>, 11> types{{
    {"text", FieldType::Text},
    {"kana", FieldType::Kana},
    {"name", FieldType::Name},
    {"address", FieldType::Address},
    {"date", FieldType::Date},
    {"integer", FieldType::Integer},
    {"boolean", FieldType::Boolean},
    {"choice", FieldType::Choice},
    {"phone", FieldType::Phone},
    {"digits", FieldType::Digits},
    {"residenceCard", FieldType::ResidenceCard},
}};

FieldType readType(MemberReader &reader)
{
    const std::string name = reader.text("type", Need::Required);
    for (const auto &[known, type] : types)
        if (known == name)
            return type;
    reader.complain("type", "is not a type of field");
    return FieldType::Text;
}

std::map<std::string, std::string> readAliases(MemberReader &reader)
{
    std::map<std::string, std::string> aliases;
    const Json *json = reader.any("aliases", Need::Optional);
    if (json && !json->is_object())
        reader.complain("aliases", "is not an object");
    else if (json)
        for (const auto &[said, meant] : json->items()) {
            if (!meant.is_string())
                reader.complain("aliases", "holds something that is no choice");
            else
                aliases[said] = meant.get<std::string>();
        }
    return aliases;
}

std::vector<NameForm> readForms(MemberReader &reader, const std::string &key)
{
    std::vector<NameForm> forms;
    for (const std::string &name : reader.texts("forms", Need::Optional, 6)) {
        const auto form = nameFormFromName(name);
        if (!form)
            reader.complain("forms", "\"" + name + "\" is no form of a name");
        else if (std::ranges::find(forms, *form) != forms.end())
            reader.complain("forms", "\"" + name + "\" stands twice");
        else
            forms.push_back(*form);
    }
    if (!forms.empty() && key != nameKey)
        reader.complain("forms", "belongs to a field with the key name only");
    return forms.empty() ? std::vector{NameForm::Register} : forms;
}

// The members of the shared field that is used, and over them those written here.
Json merged(const Json &json, const Shared &shared, const std::string &place, Problems &problems)
{
    if (!json.is_object() || !json.contains("use"))
        return json;
    const auto known =
        json["use"].is_string() ? shared.fields.find(json["use"].get<std::string>()) : shared.fields.end();
    if (known == shared.fields.end()) {
        problems.add(place + ".use", "DEF-FIELD-UNKNOWN", "is not a field of _shared/fields.json");
        return json;
    }
    Json all = known->second;
    all.update(json);
    return all;
}

} // namespace

std::string_view typeName(FieldType type) noexcept
{
    for (const auto &[name, known] : types)
        if (known == type)
            return name;
    return {};
}

FieldDefinition readField(const Json &written, const Shared &shared, const std::string &place,
                          Problems &problems)
{
    const Json json = merged(written, shared, place, problems);
    MemberReader reader(json, place, problems);
    FieldDefinition field;
    field.id = reader.id("id");
    field.use = reader.text("use", Need::Optional);
    field.type = readType(reader);
    field.group = reader.text("group", Need::Optional);
    field.key = reader.text("key", Need::Optional);
    field.of = reader.text("of", Need::Optional);
    if (!field.key.empty() && field.of.empty())
        field.of = field.group.empty() ? "applicant" : "each";
    field.shown = reader.boolean("shown", false);
    for (auto &[name, rule] :
         {std::pair{"required", &field.required}, {"when", &field.when}, {"preset", &field.preset}})
        if (const Json *value = reader.any(name, Need::Optional))
            *rule = *value;
    field.choices = reader.texts("choices", Need::Optional, 200);
    field.aliases = readAliases(reader);
    field.forms = readForms(reader, field.key);
    field.open = reader.boolean("open", false);
    field.check = reader.text("check", Need::Optional);
    field.keys = reader.text("keys", Need::Optional);
    field.towns = reader.text("towns", Need::Optional);
    field.minimum = reader.integer("minimum", Need::Optional, -maxLimit, maxLimit);
    field.maximum = reader.integer("maximum", Need::Optional, -maxLimit, maxLimit);
    field.minLength = reader.integer("minLength", Need::Optional, 0, 1000).value_or(field.minLength);
    field.maxLength = reader.integer("maxLength", Need::Optional, 1, 1000).value_or(field.maxLength);
    field.partial = reader.boolean("partial", false);
    for (std::string &channel : reader.texts("channels", Need::Optional, 3))
        field.channels.insert(std::move(channel));
    return field;
}

} // namespace madoguchi
