// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Fact.h"

#include <array>
#include <utility>

namespace madoguchi
{

namespace
{
constexpr std::array<std::pair<Source, std::string_view>, 6> sources{{
    {Source::Card, "card"},
    {Source::CommonId, "commonId"},
    {Source::PreApplication, "preApplication"},
    {Source::EarlierPage, "earlierPage"},
    {Source::Entered, "entered"},
    {Source::Staff, "staff"},
}};
} // namespace

std::string_view sourceName(Source source) noexcept
{
    for (const auto &[value, name] : sources)
        if (value == source)
            return name;
    return {};
}

std::optional<Source> sourceFromName(std::string_view name) noexcept
{
    for (const auto &[value, known] : sources)
        if (known == name)
            return value;
    return std::nullopt;
}

} // namespace madoguchi
