// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What somebody wrote at home (事前申請) comes into the visit.
#include "app/person/SearchKey.h"
#include "app/visit/Visit.h"

#include <QDateTime>

#include <algorithm>
#include <set>
#include <utility>

namespace madoguchi
{

namespace
{

constexpr Source written = Source::PreApplication;

std::string textOf(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

// What a row of a group says of its person, by key of a person.
std::map<std::string, std::string> factsOf(const Definition &definition, const std::string &group,
                                           const Json &row)
{
    std::map<std::string, std::string> facts;
    for (const FieldDefinition &field : definition.fields)
        if (field.group == group && field.of == "each" && row.contains(field.id) &&
            !row[field.id].is_structured() && !emptyValue(row[field.id]))
            facts[field.key] = textOf(row[field.id]);
    return facts;
}

bool says(const Member &member, const std::string &key, const std::string &value)
{
    const auto &said = member.person.all(key);
    return std::ranges::any_of(said,
                               [&](const Fact &fact) { return searchKey(fact.value) == searchKey(value); });
}

// The person of the household whom the row means: by name and date of birth, as far as both are known.
std::string meant(const Household &household, const std::map<std::string, std::string> &facts,
                  const std::set<std::string> &taken)
{
    const auto name = facts.find("name"), birth = facts.find("birthDate");
    for (const Member &member : household.people()) {
        const bool sameBirth = birth == facts.end() || !member.person.fact("birthDate") ||
                               says(member, "birthDate", birth->second);
        if (!taken.contains(member.id) && name != facts.end() && sameBirth &&
            says(member, "name", name->second))
            return member.id;
    }
    return {};
}

} // namespace

Draft draftOf(const std::string &procedure, const std::vector<std::pair<std::string, std::string>> &answers,
              std::chrono::sys_seconds issued)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(issued.time_since_epoch().count());
    Draft draft{
        procedure, {}, local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toStdString()};
    for (const auto &[field, value] : answers)
        if (Json json = Json::parse(value, nullptr, false); !json.is_discarded())
            draft.answers.emplace_back(field, std::move(json));
    return draft;
}

// What a field has in common with other procedures becomes known of the person, beside what the card says;
// the rest goes into the form as it is. A field that this revision does not have is left out.
void Visit::takeDraft(Form &form)
{
    const Draft draft = std::exchange(m_draft, {});
    const std::string at = draft.issued;
    for (const auto &[name, value] : draft.answers) {
        const FormField *place = form.field(name);
        if (value.is_array())
            takeDraftPeople(form, name, value, at);
        if (!place || value.is_structured() || emptyValue(value))
            continue;
        const FieldDefinition &field = *place->definition;
        if (field.key.empty() || !m_household.learn(field.of, field.key, {textOf(value), written, at, false}))
            form.answer(name, value, written, at);
    }
}

// Rows are people: those whom the household knows, else new ones, so that the next procedure knows them, too.
void Visit::takeDraftPeople(Form &form, const std::string &group, const Json &rows, const std::string &at)
{
    std::set<std::string> taken;
    for (const Json &row : rows) {
        if (!row.is_object() || !form.definition().group(group))
            return;
        const auto facts = factsOf(form.definition(), group, row);
        std::string id = meant(m_household, facts, taken);
        const bool isNew = id.empty();
        if (isNew)
            id = m_household.addMember();
        taken.insert(id);
        for (const auto &[key, value] : facts)
            isNew ? m_household.setMember(id, key, value, at, written)
                  : void(m_household.learnOf(id, key, {value, written, at, false}));
        const int place = form.rowOf(group, id);
        for (const auto &[field, value] : row.items()) {
            const FieldDefinition *definition = form.definition().field(field);
            if (place >= 0 && definition && definition->group == group && definition->key.empty() &&
                !value.is_structured())
                form.answer(group + "." + std::to_string(place + 1) + "." + field, value, written, at);
        }
    }
}

} // namespace madoguchi
