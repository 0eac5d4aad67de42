// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Exposition.h"

#include <array>
#include <charconv>
#include <cmath>

namespace madoguchi::central
{

namespace
{

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\n') {
            safe += "\\n";
            continue;
        }
        if (c == '\\' || c == '"')
            safe += '\\';
        safe += c;
    }
    return safe;
}

} // namespace

void Exposition::family(std::string_view name, std::string_view type, std::string_view help)
{
    m_family = name;
    m_text.append("# HELP ").append(name).append(" ").append(help).append("\n# TYPE ").append(name);
    m_text.append(" ").append(type).append("\n");
}

void Exposition::sample(const Labels &labels, double value, std::string_view suffix)
{
    m_text.append(m_family).append(suffix);
    char before = '{';
    for (const auto &[name, text] : labels) {
        m_text.append(1, before).append(name).append("=\"").append(escaped(text)).append("\"");
        before = ',';
    }
    m_text.append(labels.empty() ? " " : "} ").append(number(value)).append("\n");
}

std::string Exposition::number(double value)
{
    constexpr double exact = 9007199254740992.0; // up to here each whole number is itself
    std::array<char, 40> text = {};
    const bool whole = std::trunc(value) == value && std::abs(value) < exact;
    const auto end =
        whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(value))
              : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

} // namespace madoguchi::central
