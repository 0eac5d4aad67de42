// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/FinderPatterns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>

namespace madoguchi::scan
{

namespace
{

constexpr std::size_t mostPatterns = 16;
constexpr double fewestModulesSeen = 1.4;
constexpr std::array shares{1, 1, 3, 1, 1};
using Runs = std::array<int, 5>;

// Blur eats from light or dark, and small modules are cut by the pixels.
bool looksRight(const Runs &runs)
{
    const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    if (total < 7)
        return false;
    const double module = total / 7.0;
    const double slack = module * 0.65 + 0.5;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (std::abs(runs[i] - shares[i] * module) > slack * (shares[i] == 3 ? 1.8 : 1))
            return false;
    }
    return true;
}

struct Crossing {
    double middle;
    double module;
};

// The pattern along one direction through a dark pixel: `at(i)` is the colour i pixels from it, below 0
// outside.
template <typename At> std::optional<Crossing> cross(At at, int longest)
{
    Runs runs{};
    const auto walk = [&](int step, std::array<std::size_t, 3> into) {
        int i = step > 0 ? 0 : -1;
        int colour = 0;
        for (const std::size_t run : into) {
            for (; at(i) == colour && runs[run] <= longest; i += step)
                ++runs[run];
            if (runs[run] > longest)
                return 0;
            colour = 255 - colour;
        }
        return i;
    };
    const int after = walk(1, {2, 3, 4});
    const int before = walk(-1, {2, 1, 0});
    if (after == 0 || before == 0 || !looksRight(runs))
        return {};
    const double from = before + 1 + runs[0] + runs[1], to = after - runs[4] - runs[3];
    return Crossing{(from + to) / 2 - 0.5, (after - before - 1) / 7.0};
}

class Search
{
public:
    explicit Search(const GreyPicture &picture) : m_picture(picture) {}

    void line(int y)
    {
        const std::uint8_t *pixels = m_picture.line(y);
        Runs runs{};
        int x = 0;
        for (int colour = 0; x < m_picture.width; colour = 255 - colour) {
            const int begin = x;
            while (x < m_picture.width && pixels[x] == colour)
                ++x;
            std::shift_left(runs.begin(), runs.end(), 1);
            runs[4] = x - begin;
            if (colour == 0 && looksRight(runs))
                candidate(x - runs[4] - runs[3] - runs[2] / 2 - 1, y);
        }
    }

    std::vector<FinderPattern> found()
    {
        std::erase_if(m_found, [](const FinderPattern &p) {
            return p.seen < 2 || p.modulesSeen() < fewestModulesSeen;
        });
        std::ranges::sort(m_found, std::greater(), &FinderPattern::seen);
        if (m_found.size() > mostPatterns)
            m_found.resize(mostPatterns);
        return std::move(m_found);
    }

private:
    void candidate(int x, int y)
    {
        const int longest = std::max(m_picture.width, m_picture.height) / 8;
        const auto down = cross(
            [&](int i) { return y + i < 0 || y + i >= m_picture.height ? -1 : m_picture.line(y + i)[x]; },
            longest);
        if (!down)
            return;
        const int row = std::clamp(int(std::lround(y + down->middle)), 0, m_picture.height - 1);
        const auto across = cross(
            [&](int i) { return x + i < 0 || x + i >= m_picture.width ? -1 : m_picture.line(row)[x + i]; },
            longest);
        if (across)
            add({{x + across->middle + 0.5, y + down->middle + 0.5},
                 std::max(down->module, across->module),
                 down->module,
                 1});
    }

    void add(const FinderPattern &pattern)
    {
        for (FinderPattern &known : m_found) {
            const double far =
                std::hypot(known.middle.x - pattern.middle.x, known.middle.y - pattern.middle.y);
            if (far > 2 * known.module)
                continue;
            const double weight = 1.0 / ++known.seen;
            known.middle.x += (pattern.middle.x - known.middle.x) * weight;
            known.middle.y += (pattern.middle.y - known.middle.y) * weight;
            known.module += (pattern.module - known.module) * weight;
            known.height += (pattern.height - known.height) * weight;
            return;
        }
        if (m_found.size() < 20 * mostPatterns)
            m_found.push_back(pattern);
    }

    const GreyPicture &m_picture;
    std::vector<FinderPattern> m_found;
};

} // namespace

std::vector<FinderPattern> findFinderPatterns(const GreyPicture &blackAndWhite)
{
    Search search(blackAndWhite);
    for (int y = 0; y < blackAndWhite.height; ++y)
        search.line(y);
    return search.found();
}

} // namespace madoguchi::scan
