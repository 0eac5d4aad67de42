// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Schema.h"

#include "app/procedures/FieldCheck.h"

namespace madoguchi
{

namespace
{

// A calendar date; 00 for a month or day that is unknown.
constexpr const char *completeDate = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr const char *partialDate = "^[0-9]{4}-(0[0-9]|1[0-2])-(0[0-9]|[12][0-9]|3[01])$";

// Length in code points, as JSON Schema counts it; the form counts characters as people see them.
Json textSchema(const FieldDefinition &field)
{
    return {{"type", "string"}, {"minLength", 1}, {"maxLength", field.maxLength * pointsOfACharacter}};
}

Json typeSchema(const FieldDefinition &field)
{
    switch (field.type) {
    case FieldType::Boolean:
        return {{"type", "boolean"}};
    case FieldType::Integer: {
        Json schema{{"type", "integer"}};
        if (field.minimum)
            schema["minimum"] = *field.minimum;
        if (field.maximum)
            schema["maximum"] = *field.maximum;
        return schema;
    }
    case FieldType::Choice:
        if (field.open) {
            Json schema = textSchema(field);
            schema["examples"] = field.choices;
            return schema;
        }
        return {{"type", "string"}, {"enum", field.choices}};
    case FieldType::Date:
        return {{"type", "string"}, {"pattern", field.partial || field.shown ? partialDate : completeDate}};
    case FieldType::Kana: {
        Json schema = textSchema(field);
        schema["pattern"] = "^[ァ-ヴー　 ]+$";
        return schema;
    }
    case FieldType::Phone: {
        Json schema = textSchema(field);
        schema["pattern"] = "^[0-9][0-9-]*[0-9]$";
        return schema;
    }
    case FieldType::Digits:
        return {{"type", "string"},
                {"pattern",
                 "^[0-9]{" + std::to_string(field.minLength) + "," + std::to_string(field.maxLength) + "}$"}};
    case FieldType::ResidenceCard:
        return {{"type", "string"}, {"pattern", "^[A-Z0-9]{8,16}$"}};
    case FieldType::Text:
    case FieldType::Name:
    case FieldType::Address:
        break;
    }
    return textSchema(field);
}

bool alwaysThere(const FieldDefinition &field, const Definition &definition)
{
    const bool page = field.page >= 0 && definition.pages[static_cast<std::size_t>(field.page)].when == true;
    return field.required == true && field.when == true && field.channels.empty() && page;
}

Json objectSchema(const Definition &definition, const std::string &group)
{
    Json properties = Json::object(), required = Json::array();
    for (const FieldDefinition &field : definition.fields) {
        if (field.group != group)
            continue;
        Json schema = typeSchema(field);
        schema["title"] = definition.text("en", "field." + field.id);
        properties[field.id] = std::move(schema);
        if (alwaysThere(field, definition))
            required.push_back(field.id);
    }
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
}

} // namespace

Json schemaOf(const Definition &definition)
{
    Json schema = objectSchema(definition, "");
    for (const GroupDefinition &group : definition.groups)
        schema["properties"][group.id] = {
            {"type", "array"}, {"items", objectSchema(definition, group.id)}, {"maxItems", group.max}};
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["$id"] = "urn:madoguchi:procedure:" + definition.id + ":" + definition.revision;
    schema["title"] = definition.text("en", "title");
    return schema;
}

} // namespace madoguchi
