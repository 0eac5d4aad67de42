// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Pattern.h"

#include <algorithm>

namespace madoguchi::central
{

namespace
{

bool isPlain(std::string_view text) noexcept
{
    const auto plain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, plain);
}

} // namespace

std::optional<std::string> matchPattern(std::string_view pattern, std::string_view path)
{
    const auto at = pattern.find("{}");
    if (at == std::string_view::npos)
        return pattern == path ? std::optional<std::string>("") : std::nullopt;
    const auto before = pattern.substr(0, at), after = pattern.substr(at + 2);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after))
        return std::nullopt;
    const auto middle = path.substr(before.size(), path.size() - before.size() - after.size());
    return isPlain(middle) ? std::optional<std::string>(middle) : std::nullopt;
}

} // namespace madoguchi::central
