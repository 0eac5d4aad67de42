// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Widths.h"

#include <algorithm>
#include <numeric>

namespace madoguchi::print
{

namespace
{

double sum(const std::vector<double> &all)
{
    return std::accumulate(all.begin(), all.end(), 0.0);
}

} // namespace

std::vector<double> shareOut(double whole, const std::vector<double> &shares, const std::vector<double> &needs)
{
    if (sum(needs) >= whole) {
        std::vector<double> widths = needs;
        for (double &width : widths)
            width *= whole / sum(needs);
        return widths;
    }
    // Who needs more than the share is given what is needed; the others share the rest.
    std::vector<bool> settled(shares.size(), false);
    std::vector<double> widths(shares.size(), 0);
    for (bool again = true; again;) {
        again = false;
        double rest = whole, open = 0;
        for (std::size_t i = 0; i < shares.size(); ++i)
            settled[i] ? rest -= widths[i] : open += shares[i];
        for (std::size_t i = 0; i < shares.size() && !again; ++i) {
            if (settled[i])
                continue;
            widths[i] = rest * shares[i] / open;
            if (widths[i] < needs[i] - 0.001)
                widths[i] = needs[i], settled[i] = again = true;
        }
    }
    return widths;
}

std::vector<std::size_t> cut(const std::vector<double> &widths, std::size_t parts)
{
    // The least width at which walking from the left needs no more parts than allowed.
    const auto begins = [&](double most) {
        std::vector<std::size_t> starts{0};
        double filled = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (filled > 0 && filled + widths[i] > most + 0.001)
                starts.push_back(i), filled = 0;
            filled += widths[i];
        }
        return starts;
    };
    double low = *std::max_element(widths.begin(), widths.end()), high = std::max(low, sum(widths));
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (begins(middle).size() <= parts ? high : low) = middle;
    }
    return begins(high);
}

} // namespace madoguchi::print
