// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/Problems.h"

namespace madoguchi
{

// The keys that the words of one file have, in the languages that were read, Japanese first. It is binding:
// what it has of `known`, every language has, and no other.
class TextKeys
{
public:
    TextKeys(std::set<std::string> needed, std::set<std::string> known)
        : m_needed(std::move(needed)), m_known(std::move(known))
    {
    }
    void check(const Texts &texts, bool binding, Problems &problems);

private:
    std::set<std::string> m_needed, m_known;
};

} // namespace madoguchi
