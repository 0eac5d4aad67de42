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
    auto &said = m_facts[key];
    const auto at = std::ranges::lower_bound(said, fact.source, {}, &Fact::source);
    if (at != said.end() && at->source == fact.source)
        *at = std::move(fact);
    else
        said.insert(at, std::move(fact));
}

void Person::settle(const std::string &key, Source believed)
{
    if (const auto it = m_facts.find(key); it != m_facts.end())
        std::erase_if(it->second, [&](const Fact &fact) { return fact.source != believed; });
}

const Fact *Person::fact(const std::string &key) const
{
    const auto &said = all(key);
    return said.empty() ? nullptr : &said.front();
}

const std::vector<Fact> &Person::all(const std::string &key) const
{
    static const std::vector<Fact> none;
    const auto it = m_facts.find(key);
    return it == m_facts.end() ? none : it->second;
}

} // namespace madoguchi
