// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"
#include "app/procedures/RuleNames.h"

namespace madoguchi
{

// What the rules of a catalogue's life events, offers, terms and groups can read: what RuleData supplies, by
// the words of Vocabulary.
class RuleScopes
{
public:
    explicit RuleScopes(const Catalogue &catalogue);

    static constexpr std::size_t allTerms = static_cast<std::size_t>(-1);
    // Of the household, or of one person, with as many of their terms as stand before.
    RuleNameHandle household(std::size_t terms = allTerms) const;
    RuleNameHandle person(std::size_t terms = allTerms) const;
    // The answers to the questions of an event that stand before this one.
    static RuleNameHandle answers(const EventRules &event, std::size_t before);

private:
    RuleName about() const;

    const RuleBook &m_rules;
    RuleNameHandle m_event;
};

// What rules of a form can read: its fields before `end`, with groups as lists of their people's fields; in a
// group its own fields by name.
RuleNameHandle formScope(const Definition &definition, std::size_t end, const std::string &group);

} // namespace madoguchi
