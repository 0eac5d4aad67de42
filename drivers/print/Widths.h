// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace madoguchi::print
{

// How wide each of some neighbours is: its share of the whole, but never less than it needs as long as there is room
// for what all need.
std::vector<double> shareOut(double whole, const std::vector<double> &shares, const std::vector<double> &needs);

// Cuts a row of neighbours into `parts` so that the widest part is as narrow as can be. Where each part begins.
std::vector<std::size_t> cut(const std::vector<double> &widths, std::size_t parts);

} // namespace madoguchi::print
