// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Device.h"

#include <algorithm>

namespace madoguchi::central
{

namespace
{

bool isCode(std::string_view text) noexcept
{
    const auto fits = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 8 && std::ranges::all_of(text, fits);
}

} // namespace

std::optional<Device> Device::parse(std::string_view commonName)
{
    const auto first = commonName.find('/');
    const auto second = first == std::string_view::npos ? first : commonName.find('/', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto role = commonName.substr(0, first);
    const auto office = commonName.substr(first + 1, second - first - 1);
    const auto code = commonName.substr(second + 1);
    if ((role != "kiosk" && role != "counter") || !isCode(office) || !isCode(code))
        return std::nullopt;
    return Device{std::string(commonName), std::string(role), std::string(office), std::string(code), {}, 0};
}

} // namespace madoguchi::central
