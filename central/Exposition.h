// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace madoguchi::central
{

// Writes numbers in Prometheus' text form (version 0.0.4): families one after the other, each with its
// samples.
class Exposition
{
public:
    using Labels = std::vector<std::pair<std::string_view, std::string>>;

    void family(std::string_view name, std::string_view type, std::string_view help);
    // Of the family that was begun last; `suffix` for parts of a histogram.
    void sample(const Labels &labels, double value, std::string_view suffix = {});

    const std::string &text() const noexcept { return m_text; }
    static std::string number(double value); // shortest that reads back as the same; the locale plays no part

private:
    std::string m_text;
    std::string m_family;
};

} // namespace madoguchi::central
