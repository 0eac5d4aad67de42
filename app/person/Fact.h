// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace madoguchi
{

// Where a value came from. Shown beside each value on every page.
enum class Source { Card, CommonId, PreApplication, EarlierPage, Entered, Staff };

std::string_view
sourceName(Source source) noexcept; // "card", "commonId", "preApplication", "earlierPage", "entered", "staff"
std::optional<Source> sourceFromName(std::string_view name) noexcept;

// One thing known of a person. The value is UTF-8, kept code point by code point: no normalisation, ever.
struct Fact {
    std::string value;
    Source source = Source::Entered;
    std::string at;       // when it was read or said, ISO 8601 with offset
    bool checked = false; // the source vouches for it (a card after its PIN), not merely somebody's word
    bool operator==(const Fact &) const = default;
};

// What is known of one person, by key: "name", "address", "birthDate" (YYYY-MM-DD, unknown parts 00), "sex"
// ("male", "female", "notApplicable", "unknown"); later rooms add keys, never rename them.
class Person
{
public:
    void learn(const std::string &key, Fact fact) { m_facts[key] = std::move(fact); }
    const Fact *fact(const std::string &key) const
    {
        const auto it = m_facts.find(key);
        return it == m_facts.end() ? nullptr : &it->second;
    }
    bool empty() const noexcept { return m_facts.empty(); }
    void forget() noexcept { m_facts.clear(); }

private:
    std::map<std::string, Fact> m_facts;
};

} // namespace madoguchi
