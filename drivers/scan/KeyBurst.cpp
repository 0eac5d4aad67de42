// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/KeyBurst.h"

#include <utility>

namespace madoguchi::scan
{

std::optional<QString> KeyBurst::key(const QString &text, bool enter, quint64 milliseconds)
{
    // A clock that goes back makes a huge gap, and so no scan.
    const quint64 gap = milliseconds - m_last;
    if (gap > quint64(m_prefix.isEmpty() ? slowestGap : slowestGapWithPrefix))
        m_burst.clear();
    m_last = milliseconds;
    if (enter)
        return scanned(std::exchange(m_burst, {}));
    if (!text.isEmpty() && text.front().isPrint())
        m_burst += text.left(longest + m_prefix.size() - m_burst.size());
    return {};
}

std::optional<QString> KeyBurst::scanned(QString burst) const
{
    if (!burst.startsWith(m_prefix))
        return {};
    burst.remove(0, m_prefix.size());
    if (burst.isEmpty() || (m_prefix.isEmpty() && burst.size() < shortest))
        return {};
    return burst;
}

} // namespace madoguchi::scan
