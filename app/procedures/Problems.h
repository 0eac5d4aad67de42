// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <string>
#include <vector>

namespace madoguchi
{

// Something wrong in a file of the catalogue.
struct Problem {
    std::string file;    // "tenkyo/definition.json"
    std::string place;   // "fields[2].when", a key of a file of texts, or empty for the whole file
    std::string code;    // "DEF-FIELD-UNKNOWN": never changes once released; docs/procedures.md lists them
    std::string message; // one sentence in English that never quotes more than names
};

// What was found so far, in the file that is being read.
class Problems
{
public:
    void enter(std::string file) { m_file = std::move(file); }
    const std::string &file() const noexcept { return m_file; }
    void add(std::string place, std::string code, std::string message);
    bool empty() const noexcept { return m_found.empty(); }
    std::size_t size() const noexcept { return m_found.size(); }
    const std::vector<Problem> &all() const noexcept { return m_found; }
    Error asError() const; // DefinitionBroken, of the first

private:
    std::string m_file;
    std::vector<Problem> m_found;
};

} // namespace madoguchi
