// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Target.h"

namespace madoguchi::central
{

namespace
{

void addPair(std::string_view pair, std::map<std::string, std::string> &query)
{
    const auto equals = pair.find('=');
    if (equals != pair.npos)
        query.emplace(pair.substr(0, equals), pair.substr(equals + 1));
}

} // namespace

Target splitTarget(std::string_view target)
{
    const auto question = target.find('?');
    Target parts{std::string(target.substr(0, question)), {}};
    if (question == target.npos)
        return parts;
    for (auto rest = target.substr(question + 1); !rest.empty();) {
        const auto end = rest.find('&');
        addPair(rest.substr(0, end), parts.query);
        rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    }
    return parts;
}

std::string_view bearerToken(std::string_view authorization) noexcept
{
    constexpr std::string_view scheme = "Bearer ";
    return authorization.starts_with(scheme) ? authorization.substr(scheme.size()) : std::string_view();
}

} // namespace madoguchi::central
