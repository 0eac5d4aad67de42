// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Problems.h"

namespace madoguchi
{

namespace
{
constexpr std::size_t most = 1000; // more tell nobody anything
}

void Problems::add(std::string place, std::string code, std::string message)
{
    if (m_found.size() < most)
        m_found.push_back({m_file, std::move(place), std::move(code), std::move(message)});
}

Error Problems::asError() const
{
    if (m_found.empty())
        return {ErrorCode::DefinitionBroken, {}};
    const Problem &first = m_found.front();
    return {ErrorCode::DefinitionBroken,
            first.file + ": " + (first.place.empty() ? "" : first.place + ": ") + first.message};
}

} // namespace madoguchi
