// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/EventRules.h"
#include "app/procedures/Problems.h"

#include <filesystem>

namespace madoguchi
{

// All procedures of this installation, life events, offers and closed days: one unit. Immutable after
// loading; shared between threads freely, and kept by a visit as long as it lasts.
class Catalogue
{
public:
    // DefinitionBroken with the first problem: a machine that silently offers less than it should is noticed
    // by nobody.
    static Result<Catalogue> load(const std::filesystem::path &directory);
    // The same, with everything that is wrong.
    static Catalogue load(const std::filesystem::path &directory, Problems &problems);

    // The revision that is valid on a day (YYYY-MM-DD); without a day, today by this machine's clock.
    const Definition *find(const std::string &id, const std::string &day = {}) const;
    const Definition *revision(const std::string &id, const std::string &revision) const;
    const std::vector<Definition> &all() const noexcept
    {
        return m_definitions;
    }                                                                      // every revision, by `order`
    std::vector<const Definition *> validOn(const std::string &day) const; // one of each, by `order`

    const ClosedDays &closedDays() const noexcept { return m_closedDays; }
    const RuleBook &rules() const noexcept { return m_rules; }
    // Words that belong to no single procedure: "proof.photoId", "event.move_in" …; empty when there are
    // none.
    const std::string &word(const std::string &language, const std::string &key) const;

private:
    std::vector<Definition> m_definitions;
    ClosedDays m_closedDays;
    RuleBook m_rules;
    TextsByLanguage m_words;
};

std::string todayHere(); // YYYY-MM-DD by this machine's clock and zone

} // namespace madoguchi
