// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleScopes.h"

#include "app/procedures/Vocabulary.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Kind = RuleName::Kind;

RuleNameHandle handle(RuleName name)
{
    return std::make_shared<const RuleName>(std::move(name));
}

RuleNameHandle ofKind(Kind kind)
{
    return handle({.kind = kind});
}

RuleNameHandle objectOf(const std::set<std::string> &names)
{
    RuleName object{.kind = Kind::Object};
    for (const std::string &name : names)
        object.members[name] = ofKind(Kind::Anything);
    return handle(std::move(object));
}

RuleNameHandle listOf(RuleNameHandle item)
{
    return handle({.kind = Kind::List, .item = std::move(item)});
}

RuleNameHandle choiceOf(std::set<std::string> values)
{
    return handle({.kind = Kind::Choice, .values = std::move(values)});
}

// A person's own members.
RuleName ownMembers()
{
    RuleName person{.kind = Kind::Object};
    for (const auto *names : {&vocabulary::personKeys(), &vocabulary::saidMembers()})
        for (const std::string &name : *names)
            person.members[name] =
                ofKind(vocabulary::booleanMembers().contains(name) ? Kind::Boolean : Kind::Anything);
    person.members["name"] = objectOf({"kanji", "kana", "roman"});
    person.members["parents"] = listOf(ofKind(Kind::Anything));
    person.members["employerInsurance"] = choiceOf({"self", "dependent"});
    return person;
}

// What RuleData makes of a person, without the rule book's terms.
RuleName personMembers()
{
    RuleName person = ownMembers();
    for (const std::string &name : vocabulary::reckonedMembers())
        person.members[name] =
            ofKind(vocabulary::booleanMembers().contains(name) ? Kind::Boolean : Kind::Anything);
    for (const std::string &name : vocabulary::relatedMembers())
        person.members[name] = handle(ownMembers());
    person.members["roles"] = listOf(choiceOf(vocabulary::roles()));
    return person;
}

void addTerms(RuleName &into, const std::vector<Term> &terms, std::size_t count)
{
    for (std::size_t i = 0; i < std::min(count, terms.size()); ++i)
        into.members[terms[i].id] = ofKind(Kind::Anything);
}

RuleNameHandle fieldName(const FieldDefinition &field)
{
    switch (field.type) {
    case FieldType::Boolean:
        return ofKind(Kind::Boolean);
    case FieldType::Choice:
        return choiceOf({field.choices.begin(), field.choices.end()});
    case FieldType::Integer:
        return handle({.kind = Kind::Number, .minimum = field.minimum, .maximum = field.maximum});
    default:
        return ofKind(Kind::Anything);
    }
}

} // namespace

RuleScopes::RuleScopes(const Catalogue &catalogue) : m_rules(catalogue.rules())
{
    std::set<std::string> events;
    for (const EventRules &event : m_rules.events)
        events.insert(event.id);
    m_event = choiceOf(std::move(events));
}

RuleName RuleScopes::about() const
{
    RuleName data{.kind = Kind::Object};
    data.members = {{"today", ofKind(Kind::Anything)},
                    {"eventDate", ofKind(Kind::Anything)},
                    {"todayWeekday", ofKind(Kind::Anything)},
                    {"todayWeek", ofKind(Kind::Anything)},
                    {"daysSinceEvent", ofKind(Kind::Anything)},
                    {"daysSincePlannedMoveOut", ofKind(Kind::Anything)},
                    {"event", m_event},
                    {"context", objectOf(vocabulary::contextKeys())}};
    return data;
}

RuleNameHandle RuleScopes::household(std::size_t terms) const
{
    RuleName data = about();
    data.members["persons"] = listOf(handle(personMembers()));
    addTerms(data, m_rules.householdTerms, terms);
    return handle(std::move(data));
}

RuleNameHandle RuleScopes::person(std::size_t terms) const
{
    RuleName data = personMembers();
    data.members.merge(about().members);
    RuleName household{.kind = Kind::Object};
    addTerms(household, m_rules.householdTerms, allTerms);
    data.members["household"] = handle(std::move(household));
    addTerms(data, m_rules.personTerms, terms);
    return handle(std::move(data));
}

RuleNameHandle RuleScopes::answers(const EventRules &event, std::size_t before)
{
    RuleName data{.kind = Kind::Object};
    data.members["addressKnown"] = ofKind(Kind::Boolean); // told before anything was asked
    for (std::size_t i = 0; i < before; ++i) {
        const Question &question = event.questions[i];
        data.members[question.id] = question.type == "people"
                                        ? listOf(ofKind(Kind::Anything))
                                        : ofKind(question.type == "boolean" ? Kind::Boolean : Kind::Anything);
    }
    return handle(std::move(data));
}

RuleNameHandle formScope(const Definition &definition, std::size_t end, const std::string &group)
{
    RuleName data{.kind = Kind::Object};
    std::map<std::string, RuleName> rows;
    for (std::size_t i = 0; i < std::min(end, definition.fields.size()); ++i) {
        const FieldDefinition &field = definition.fields[i];
        if (field.group.empty() || field.group == group)
            data.members[field.id] = fieldName(field);
        else
            rows[field.group].members[field.id] = fieldName(field);
    }
    for (auto &[id, row] : rows) {
        row.kind = Kind::Object;
        data.members[id] = listOf(handle(std::move(row)));
    }
    return handle(std::move(data));
}

} // namespace madoguchi
