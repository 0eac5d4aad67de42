// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/RuleDomain.h"

#include "app/procedures/JsonLogic.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr int mostNumbers = 100; // of a field whose values are tried one by one
constexpr int deepest = 12;      // a rule that nests deeper is taken as possible

// By field, what it can be while a rule holds, as JSON; fields that are not named can be anything.
struct Possible {
    bool never = false;
    std::map<std::string, std::set<std::string>> values = {};
};

Possible both(Possible a, const Possible &b)
{
    a.never = a.never || b.never;
    for (const auto &[field, values] : b.values) {
        const auto [mine, added] = a.values.emplace(field, values);
        if (!added)
            std::erase_if(mine->second,
                          [&, &kept = values](const std::string &one) { return !kept.contains(one); });
        a.never = a.never || mine->second.empty();
    }
    return a;
}

Possible either(Possible a, const Possible &b)
{
    if (a.never || b.never)
        return a.never ? b : a;
    std::erase_if(a.values, [&](const auto &one) { return !b.values.contains(one.first); });
    for (auto &[field, values] : a.values)
        values.insert(b.values.at(field).begin(), b.values.at(field).end());
    return a;
}

// Everything that a field can be, no answer among it; empty where that is too much to try.
std::vector<Json> everyValue(const FieldDefinition &field)
{
    std::vector<Json> values{nullptr};
    if (field.type == FieldType::Choice)
        values.insert(values.end(), field.choices.begin(), field.choices.end());
    else if (field.type == FieldType::Boolean)
        values.insert(values.end(), {true, false});
    else if (field.type == FieldType::Integer && field.minimum && field.maximum &&
             *field.maximum - *field.minimum <= mostNumbers)
        for (int number = *field.minimum; number <= *field.maximum; ++number)
            values.emplace_back(number);
    else
        values.clear();
    return values;
}

class Domain
{
public:
    explicit Domain(const Definition &definition) : m_definition(definition) {}

    Possible of(const Json &rule, bool wanted, int depth = 0) const
    {
        const std::set<std::string> names = logicVariables(rule);
        if (depth > deepest)
            return {};
        if (names.empty())
            return constant(rule, wanted);
        if (names.size() == 1)
            if (const FieldDefinition *field = m_definition.field(*names.begin()))
                if (const auto values = everyValue(*field); !values.empty())
                    return tried(rule, wanted, field->id, values);
        return composed(rule, wanted, depth);
    }

    // An answer that has to be there says that its question exists.
    Possible withQuestions(Possible possible) const
    {
        std::set<std::string> asked;
        for (bool more = true; more && !possible.never;) {
            more = false;
            for (const auto &[id, values] : std::map(possible.values)) {
                const FieldDefinition *field = m_definition.field(id);
                if (!field || values.contains("null") || !asked.insert(id).second)
                    continue;
                more = true;
                possible = both(std::move(possible), of(field->when, true));
                if (field->page >= 0)
                    possible = both(std::move(possible),
                                    of(m_definition.pages[static_cast<std::size_t>(field->page)].when, true));
            }
        }
        return possible;
    }

private:
    static Possible constant(const Json &rule, bool wanted)
    {
        const LogicResult result = evaluate(rule, Json::object());
        return {result.ok && truthy(result.value) != wanted};
    }

    static Possible tried(const Json &rule, bool wanted, const std::string &id,
                          const std::vector<Json> &values)
    {
        Possible possible;
        auto &kept = possible.values[id];
        for (const Json &value : values) {
            const LogicResult result = evaluate(rule, {{id, value}});
            if (!result.ok || truthy(result.value) == wanted)
                kept.insert(value.dump());
        }
        possible.never = kept.empty();
        return possible;
    }

    Possible composed(const Json &rule, bool wanted, int depth) const
    {
        if (!rule.is_object() || rule.size() != 1 || !rule.begin().value().is_array() ||
            rule.begin().value().empty())
            return rule.is_object() && rule.size() == 1 ? negated(rule, wanted, depth) : Possible();
        const std::string &name = rule.begin().key();
        const Json &parts = rule.begin().value();
        if (name == "!" || name == "!!")
            return of(parts[0], (name == "!!") == wanted, depth + 1);
        if (name == "if" || name == "?:")
            return branch(parts, 0, wanted, depth + 1);
        if (name != "and" && name != "or")
            return {};
        Possible all = of(parts[0], wanted, depth + 1);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const Possible next = of(parts[i], wanted, depth + 1);
            all = (name == "and") == wanted ? both(std::move(all), next) : either(std::move(all), next);
        }
        return all;
    }

    // {"!": rule}, without a list around it.
    Possible negated(const Json &rule, bool wanted, int depth) const
    {
        const std::string &name = rule.begin().key();
        return name == "!" || name == "!!" ? of(rule.begin().value(), (name == "!!") == wanted, depth + 1)
                                           : Possible();
    }

    Possible branch(const Json &parts, std::size_t at, bool wanted, int depth) const
    {
        if (at >= parts.size() || depth > deepest)
            return {};
        if (at + 1 == parts.size())
            return of(parts[at], wanted, depth);
        return either(both(of(parts[at], true, depth), of(parts[at + 1], wanted, depth)),
                      both(of(parts[at], false, depth), branch(parts, at + 2, wanted, depth + 1)));
    }

    const Definition &m_definition;
};

} // namespace

bool canHold(const std::vector<Json> &rules, const Definition &definition)
{
    const Domain domain(definition);
    Possible all;
    for (const Json &rule : rules)
        all = both(std::move(all), domain.of(rule, true));
    return !domain.withQuestions(std::move(all)).never;
}

} // namespace madoguchi
