// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Fact.h"

#include <algorithm>
#include <array>
#include <utility>

namespace madoguchi
{

namespace
{
constexpr std::array<std::pair<Source, std::string_view>, 6> sources{{
    {Source::Card, "card"},
    {Source::CommonId, "commonId"},
    {Source::PreApplication, "preApplication"},
    {Source::EarlierPage, "earlierPage"},
    {Source::Entered, "entered"},
    {Source::Staff, "staff"},
}};

// Of the person who sits here, and who knew what the others say.
bool ownWord(Source source)
{
    return source == Source::EarlierPage || source == Source::Entered;
}

} // namespace

std::string_view sourceName(Source source) noexcept
{
    for (const auto &[value, name] : sources)
        if (value == source)
            return name;
    return {};
}

std::optional<Source> sourceFromName(std::string_view name) noexcept
{
    for (const auto &[value, known] : sources)
        if (known == name)
            return value;
    return std::nullopt;
}

void Person::learn(const std::string &key, Fact fact)
{
    auto &[said, chosen] = m_facts[key];
    const auto at = std::ranges::lower_bound(said, fact.source, {}, &Fact::source);
    const bool spoke = at != said.end() && at->source == fact.source;
    const bool isNew = !spoke || at->value != fact.value;
    if (isNew && !ownWord(fact.source) && std::ranges::find(chosen, fact.source) == chosen.end())
        chosen.clear();
    if (spoke)
        *at = std::move(fact);
    else
        said.insert(at, std::move(fact));
}

void Person::settle(const std::string &key, Source believed)
{
    const auto it = m_facts.find(key);
    if (it == m_facts.end())
        return;
    auto &[said, chosen] = it->second;
    if (std::ranges::find(said, believed, &Fact::source) == said.end())
        return;
    std::erase(chosen, believed);
    chosen.insert(chosen.begin(), believed);
}

const Fact *Person::fact(const std::string &key) const
{
    const auto &[said, chosen] = known(key);
    if (chosen.empty())
        return said.empty() ? nullptr : &said.front();
    return &*std::ranges::find(said, chosen.front(), &Fact::source);
}

const std::vector<Fact> &Person::all(const std::string &key) const
{
    return known(key).facts;
}

const std::vector<Source> &Person::chosen(const std::string &key) const
{
    return known(key).chosen;
}

const Person::Known &Person::known(const std::string &key) const
{
    static const Known none;
    const auto it = m_facts.find(key);
    return it == m_facts.end() ? none : it->second;
}

} // namespace madoguchi
