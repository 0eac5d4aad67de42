// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace madoguchi
{

// Something wrong in a file of the catalogue.
struct Problem {
    std::string file;    // "tenkyo/definition.json"
    std::string place;   // "fields[2].when", a key of a file of texts, or empty for the whole file
    std::string code;    // "DEF-FIELD-UNKNOWN": never changes once released; docs/procedures.md lists them
    std::string message; // one sentence in English that never quotes more than names
    int line = 0; // from 1 where it is known at once, as in a file that is no JSON; else 0: by the place
};

// A name or a path as it may be shown: what a terminal obeys, or what turns the direction of text, becomes
// U+FFFD.
std::string shownText(std::string_view text);

// What was found so far, in the file that is being read.
class Problems
{
public:
    void enter(std::string file) { m_file = std::move(file); }
    const std::string &file() const noexcept { return m_file; }
    void add(std::string place, std::string code, std::string message, int line = 0);
    bool empty() const noexcept { return m_found.empty(); }
    std::size_t size() const noexcept { return m_found.size(); }
    const std::vector<Problem> &all() const noexcept { return m_found; }
    std::size_t untold() const noexcept { return m_untold; } // found beyond the thousand that are kept
    Error asError() const;                                   // DefinitionBroken, of the first

private:
    std::string m_file;
    std::vector<Problem> m_found;
    std::size_t m_untold = 0;
};

} // namespace madoguchi
