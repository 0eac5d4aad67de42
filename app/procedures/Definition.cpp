// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Definition.h"

#include "app/procedures/DefinitionRules.h"
#include "app/procedures/JsonFile.h"

#include <array>
#include <utility>

namespace madoguchi
{

namespace
{

using Need = MemberReader::Need;

constexpr std::size_t maxFileBytes = 256 * 1024;
constexpr int maxYen = 1'000'000;
constexpr int maxLimit = 1'000'000;

constexpr std::array<std::pair<std::string_view, FieldType>, 9> types{{
    {"text", FieldType::Text},
    {"kana", FieldType::Kana},
    {"name", FieldType::Name},
    {"address", FieldType::Address},
    {"date", FieldType::Date},
    {"integer", FieldType::Integer},
    {"boolean", FieldType::Boolean},
    {"choice", FieldType::Choice},
    {"phone", FieldType::Phone},
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

FieldDefinition readField(const Json &json, const std::string &place, std::string &problem)
{
    MemberReader reader(json, place, problem);
    FieldDefinition field;
    field.id = reader.id("id");
    field.type = readType(reader);
    field.prefill = reader.texts("prefill", Need::Optional, 10);
    field.shown = reader.boolean("shown", false);
    for (auto &[name, rule] :
         {std::pair{"required", &field.required}, {"when", &field.when}, {"preset", &field.preset}})
        if (const Json *value = reader.any(name, Need::Optional))
            *rule = *value;
    field.choices = reader.texts("choices", Need::Optional, 200);
    field.minimum = reader.integer("minimum", Need::Optional, -maxLimit, maxLimit);
    field.maximum = reader.integer("maximum", Need::Optional, -maxLimit, maxLimit);
    field.maxLength = reader.integer("maxLength", Need::Optional, 1, 1000).value_or(field.maxLength);
    return field;
}

PageDefinition readPage(const Json &json, const std::string &place, std::string &problem)
{
    MemberReader reader(json, place, problem);
    PageDefinition page;
    page.id = reader.id("id");
    page.fields = reader.texts("fields", Need::Required, 100);
    return page;
}

std::optional<Fee> readFee(const Json *json, std::string &problem)
{
    if (!json)
        return std::nullopt;
    MemberReader reader(*json, "fee", problem);
    Fee fee;
    fee.yen = reader.integer("yen", Need::Required, 0, maxYen).value_or(0);
    fee.per = reader.text("per", Need::Optional);
    fee.confirmed = reader.boolean("confirmed", true);
    return fee;
}

Definition readDefinition(const Json &json, std::string &problem)
{
    MemberReader reader(json, "", problem);
    Definition definition;
    definition.id = reader.id("id");
    definition.revision = reader.date("revision", Need::Required);
    definition.validFrom = reader.date("validFrom", Need::Required);
    definition.validTo = reader.date("validTo", Need::Optional);
    definition.law = reader.texts("law", Need::Required, 20);
    if (const Json *number = reader.any("individualNumber", Need::Optional))
        definition.numberLaw = MemberReader(*number, "individualNumber", problem).text("law", Need::Required);
    definition.sources = reader.texts("sources", Need::Required, 20);
    definition.icon = reader.id("icon");
    definition.minutes = reader.integer("minutes", Need::Required, 1, 600).value_or(0);
    definition.kioskCompletes = reader.boolean("kioskCompletes", false);
    definition.fee = readFee(reader.any("fee", Need::Optional), problem);
    definition.order = reader.integer("order", Need::Required, 0, 10'000).value_or(0);
    for (const Json &field : reader.list("fields", Need::Required, 100))
        definition.fields.push_back(
            readField(field, "fields[" + std::to_string(definition.fields.size()) + "]", problem));
    for (const Json &page : reader.list("pages", Need::Required, 20))
        definition.pages.push_back(
            readPage(page, "pages[" + std::to_string(definition.pages.size()) + "]", problem));
    return definition;
}

} // namespace

const FieldDefinition *Definition::field(const std::string &fieldId) const
{
    for (const FieldDefinition &field : fields)
        if (field.id == fieldId)
            return &field;
    return nullptr;
}

const std::string &Definition::text(const std::string &language, const std::string &key) const
{
    static const std::string none;
    for (const std::string &wanted : {language, std::string("ja")}) {
        const auto words = texts.find(wanted);
        if (words == texts.end())
            continue;
        if (const auto it = words->second.find(key); it != words->second.end())
            return it->second;
    }
    return none;
}

Result<Definition> Definition::load(const std::filesystem::path &directory)
{
    const std::string folder = (directory / "").parent_path().filename().string();
    const std::string file = folder + "/definition.json";
    const auto json = readJsonFile(directory / "definition.json", file, maxFileBytes);
    if (!json)
        return json.error();
    std::string problem;
    Definition definition = readDefinition(*json, problem);
    if (problem.empty() && definition.id != folder)
        problem = "id: differs from the name of its folder";
    if (problem.empty())
        problem = definitionProblem(definition).value_or("");
    if (!problem.empty())
        return {ErrorCode::DefinitionBroken, file + ": " + problem};
    if (auto texts = loadTexts(definition, directory); !texts)
        return texts.error();
    else
        definition.texts = std::move(*texts);
    return definition;
}

} // namespace madoguchi
