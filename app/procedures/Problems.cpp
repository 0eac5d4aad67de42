// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Problems.h"

#include "app/person/Unicode.h"

#include <algorithm>

namespace madoguchi
{

namespace
{
constexpr std::size_t most = 1000; // more tell nobody anything
}

std::string shownText(std::string_view text)
{
    constexpr char32_t replacement = U'\ufffd';
    auto points = codePoints(text);
    if (!points) {
        points.emplace();
        for (const char c : text)
            points->push_back(static_cast<unsigned char>(c) < 0x80 ? static_cast<char32_t>(c) : replacement);
    }
    std::ranges::replace_if(*points, isControl, replacement);
    return toUtf8(*points);
}

void Problems::add(std::string place, std::string code, std::string message, int line)
{
    if (m_found.size() < most)
        m_found.push_back({m_file, std::move(place), std::move(code), shownText(message), line});
    else
        ++m_untold;
}

Error Problems::asError() const
{
    if (m_found.empty())
        return {ErrorCode::DefinitionBroken, {}};
    const Problem &first = m_found.front();
    return {ErrorCode::DefinitionBroken,
            shownText(first.file + ": " + (first.place.empty() ? "" : first.place + ": ")) + first.message};
}

} // namespace madoguchi
