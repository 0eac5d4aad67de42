// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace madoguchi
{

// Where a value came from. Shown beside each value on every page. In the order in which they are believed.
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

// What is known of one person, by key, from each source that spoke: "name", "address", "birthDate"
// (YYYY-MM-DD, unknown parts 00), "sex" ("male", "female", "notApplicable", "unknown") …; docs/procedures.md
// lists them. Keys are added, never renamed. What two sources say differently stands side by side.
class Person
{
public:
    // Replaces what the same source said before. Something new, not from the person who chose, is a reason to
    // look again: what was chosen among the others no longer stands.
    void learn(const std::string &key, Fact fact);
    const Fact *fact(const std::string &key) const; // what was chosen last, else of the source that is
                                                    // believed first; null: nothing known
    const std::vector<Fact> &all(const std::string &key) const; // by source
    // The person chose what one source says, or said it better. Nothing that others say is lost. Does
    // nothing where that source said nothing.
    void settle(const std::string &key, Source believed);
    const std::vector<Source> &chosen(const std::string &key) const; // the latest choice first; mostly empty
    bool empty() const noexcept { return m_facts.empty(); }
    void forget() noexcept { m_facts.clear(); }

private:
    struct Known {
        std::vector<Fact> facts; // by source
        std::vector<Source> chosen;
    };
    const Known &known(const std::string &key) const;
    std::map<std::string, Known> m_facts;
};

} // namespace madoguchi
