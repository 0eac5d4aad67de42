// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/FieldRules.h"

#include "app/procedures/FieldCheck.h"
#include "app/procedures/JsonFile.h"
#include "app/procedures/RuleCheck.h"
#include "app/procedures/Vocabulary.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

using Wrong = std::optional<std::string>; // why, or nothing

Wrong prefillProblem(const FieldDefinition &field)
{
    if (field.key.empty())
        return field.shown || !field.of.empty()
                   ? Wrong("is missing: a field that is only shown has to come from somewhere")
                   : Wrong();
    if (field.of == "visit")
        return vocabulary::visitKeys().contains(field.key)
                   ? Wrong()
                   : "\"" + field.key + "\" is nothing that an interview asks";
    if (field.of == "each" ? field.group.empty() : !vocabulary::roles().contains(field.of))
        return "\"" + field.of + "\" is nobody's role here";
    return vocabulary::personKeys().contains(field.key)
               ? Wrong()
               : "\"" + field.key + "\" is nothing that is known of people";
}

Wrong choicesProblem(const FieldDefinition &field)
{
    const bool isChoice = field.type == FieldType::Choice;
    if (isChoice != !field.choices.empty())
        return isChoice ? "is missing" : "belongs to a field of type choice only";
    std::set<std::string> seen;
    for (const std::string &choice : field.choices)
        if (!validId(choice) || !seen.insert(choice).second)
            return "\"" + choice + "\" is not an id, or stands twice";
    for (const auto &[said, meant] : field.aliases)
        if (!seen.contains(meant))
            return "an alias means \"" + meant + "\", which is no choice";
    return std::nullopt;
}

Wrong limitsProblem(const FieldDefinition &field)
{
    const bool ranged = field.type == FieldType::Integer || field.type == FieldType::Date;
    if (!ranged && (field.minimum || field.maximum))
        return "belongs to a field of type integer or date only";
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        return "is larger than maximum";
    return std::nullopt;
}

Wrong lengthProblem(const FieldDefinition &field)
{
    return field.minLength > field.maxLength ? Wrong("is larger than maxLength") : Wrong();
}

Wrong presetProblem(const FieldDefinition &field)
{
    if (field.preset.is_null())
        return std::nullopt;
    if (field.shown || field.type == FieldType::Date)
        return "does not belong to a date or to a field that is only shown";
    return checkValue(field, field.preset, CivilDate{}) ? Wrong("is no possible answer to its field")
                                                        : Wrong();
}

Wrong channelsProblem(const FieldDefinition &field)
{
    return std::ranges::includes(vocabulary::channels(), field.channels) ? Wrong()
                                                                         : Wrong("names an unknown channel");
}

Wrong checkProblem(const FieldDefinition &field)
{
    if (field.open && field.type != FieldType::Choice)
        return "open belongs to a field of type choice only";
    const bool written =
        field.type == FieldType::Text || field.type == FieldType::Name || field.type == FieldType::Digits;
    if (!field.keys.empty() && field.keys != "digits" && field.keys != "latin")
        return "\"" + field.keys + "\" are no keys";
    if (!field.check.empty() && (!written || !vocabulary::textChecks().contains(field.check)))
        return "\"" + field.check + "\" is no check of such a field";
    return std::nullopt;
}

struct Check {
    const char *member, *code;
    Wrong (*wrong)(const FieldDefinition &);
};
constexpr std::array<Check, 7> checks{{
    {"key", "DEF-PREFILL-NOWHERE", prefillProblem},
    {"choices", "DEF-CHOICE", choicesProblem},
    {"minimum", "DEF-LIMITS", limitsProblem},
    {"minLength", "DEF-LIMITS", lengthProblem},
    {"preset", "DEF-LIMITS", presetProblem},
    {"channels", "DEF-MEMBER", channelsProblem},
    {"check", "DEF-MEMBER", checkProblem},
}};

// What a rule of a field may read: fields outside groups and, in a group, those of its own; groups as lists.
class Readable
{
public:
    explicit Readable(const Definition &definition) : m_definition(definition) {}
    std::set<std::string> all(const std::string &group) const
    {
        return before(m_definition.fields.size(), group);
    }
    std::set<std::string> before(std::size_t end, const std::string &group) const
    {
        std::set<std::string> names;
        for (std::size_t i = 0; i < end; ++i) {
            const FieldDefinition &field = m_definition.fields[i];
            if (field.group.empty() || field.group == group)
                names.insert(field.id);
            if (!field.group.empty() && field.group != group)
                names.insert(field.group);
        }
        return names;
    }

private:
    const Definition &m_definition;
};

void checkField(const Definition &definition, std::size_t at, Problems &problems)
{
    const FieldDefinition &field = definition.fields[at];
    const std::string place = "fields[" + std::to_string(at) + "].";
    for (const Check &check : checks)
        if (const Wrong wrong = check.wrong(field))
            problems.add(place + check.member, check.code, *wrong);
    const Readable readable(definition);
    if (const Wrong wrong = ruleProblem(field.required, readable.all(field.group)))
        problems.add(place + "required", "DEF-RULE", *wrong);
    // Only fields before its own, so that what exists can be decided in one pass and never in a circle.
    if (const Wrong wrong = ruleProblem(field.when, readable.before(at, field.group)))
        problems.add(place + "when", "DEF-RULE", *wrong);
    if (!field.towns.empty() && !readable.before(at, field.group).contains(field.towns))
        problems.add(place + "towns", "DEF-FIELD-UNKNOWN", "\"" + field.towns + "\" stands not before it");
    if (!field.group.empty() && !definition.group(field.group))
        problems.add(place + "group", "DEF-GROUP-UNKNOWN", "\"" + field.group + "\" is no group here");
}

} // namespace

void checkFields(const Definition &definition, Problems &problems)
{
    std::set<std::string> seen, closed;
    for (std::size_t i = 0; i < definition.fields.size(); ++i) {
        const FieldDefinition &field = definition.fields[i];
        const std::string place = "fields[" + std::to_string(i) + "]";
        if (!seen.insert(field.id).second)
            problems.add(place + ".id", "DEF-ID", "stands twice");
        checkField(definition, i, problems);
        // The fields of a group stand together: they come once for each person, one person after the other.
        if (i > 0 && definition.fields[i - 1].group != field.group)
            closed.insert(definition.fields[i - 1].group);
        if (!field.group.empty() && closed.contains(field.group))
            problems.add(place + ".group", "DEF-GROUP-UNKNOWN",
                         "the fields of a group have to stand together");
    }
}

} // namespace madoguchi
