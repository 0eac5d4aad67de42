// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/TextKeys.h"

namespace madoguchi
{

void TextKeys::check(const Texts &texts, bool binding, Problems &problems)
{
    for (const std::string &key : m_needed)
        if (!texts.contains(key))
            problems.add({}, "DEF-TEXT-MISSING", key + ": is missing");
    for (const auto &[key, text] : texts)
        if (!m_needed.contains(key) && !m_known.contains(key))
            problems.add(key, "DEF-TEXT-UNUSED", "belongs to nothing here");
    if (!binding)
        return;
    for (const auto &[key, text] : texts)
        m_needed.insert(key);
    m_known.clear();
}

} // namespace madoguchi
