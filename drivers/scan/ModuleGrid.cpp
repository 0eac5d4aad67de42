// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/ModuleGrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>

namespace madoguchi::scan
{

namespace
{

constexpr double toMiddle = 3.5;            // modules from the code's edge to a finder pattern's middle
constexpr std::size_t mostPatternsUsed = 7; // more of them are print, and threes grow fast
constexpr std::size_t mostCodes = 8;
constexpr int smallest = 21, largest = 177; // modules a side, ISO/IEC 18004

Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
Point operator*(double f, Point a)
{
    return {f * a.x, f * a.y};
}
double length(Point a)
{
    return std::hypot(a.x, a.y);
}
double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
Point rightOf(Point a) // turned by a quarter, as from the code's upper side to its left side
{
    return {-a.y, a.x};
}

int colour(const GreyPicture &picture, Point at)
{
    const int x = int(std::floor(at.x)), y = int(std::floor(at.y));
    return x < 0 || y < 0 || x >= picture.width || y >= picture.height ? -1 : picture.line(y)[x];
}

// Three finder patterns as they lie in the code: upper left, upper right, lower left.
struct Corners {
    Point a, b, c;
    double module; // pixels, roughly
};

// Where the modules' middles lie along one side, as shares of the way between its two finder patterns.
struct Side {
    int modules = 0;           // a side, 0: the timing pattern could not be followed
    std::vector<double> edges; // of the timing pattern: module 7, 8, 9 … begins here
};

// Pixels a module at a finder pattern along a direction; `usual` where it is covered.
double moduleAlong(const GreyPicture &picture, Point middle, Point direction, double usual)
{
    const double longest = length(direction);
    if (colour(picture, middle) != 0)
        return usual;
    const Point step = (0.5 / length(direction)) * direction;
    double total = 0;
    for (const double way : {1.0, -1.0}) {
        int changes = 0, last = 0, steps = 0;
        for (Point at = middle; changes < 3 && steps * 0.5 < longest; ++steps) {
            at = at + way * step;
            const int now = colour(picture, at);
            changes += now != last ? 1 : 0;
            last = now;
        }
        if (changes < 3)
            return usual;
        total += steps * 0.5;
    }
    const double module = total / 7;
    return module > 0.5 * usual && module < 2 * usual ? module : usual;
}

// The edges between dark and light on the way, as shares of it. Specks shorter than a third of a module do
// not count.
std::vector<double> edgesOn(const GreyPicture &picture, Point from, Point to, double module, int colourBefore)
{
    const Point way = to - from;
    const int steps = std::min(int(length(way) * 2), 8000);
    const int speck = std::max(1, int(module * 2 / 3));
    std::vector<double> edges;
    int last = colourBefore, since = 0;
    for (int i = 0; i <= steps; ++i) {
        const int now = colour(picture, from + (double(i) / steps) * way);
        since = now == last ? 0 : since + 1;
        if (since < speck)
            continue;
        edges.push_back(double(i - since + 1) / steps);
        last = now;
        since = 0;
    }
    return edges;
}

bool couldBeSide(std::size_t modules)
{
    return modules >= smallest && modules <= largest && modules % 4 == 1;
}

// Follows a timing pattern from one finder pattern to the other; where one of them is covered, from the light
// around it.
Side followTiming(const GreyPicture &picture, Point from, Point to, double module)
{
    std::vector<double> edges = edgesOn(picture, from, to, module, 0);
    const Point way = to - from;
    const double skipped =
        4 * module / length(way); // from the middle of the finder pattern to the light around it
    if (couldBeSide(edges.size() + 13) && edges.front() > skipped / 2 && edges.back() < 1 - skipped / 2)
        return {int(edges.size()) + 13, std::move(edges)};
    edges = edgesOn(picture, from + skipped * way, to - skipped * way, module, 255);
    if (edges.size() < 2 || !couldBeSide(edges.size() + 15))
        return {};
    for (double &edge : edges)
        edge = skipped + edge * (1 - 2 * skipped);
    edges.insert(edges.begin(), 2 * edges[0] - edges[1]);
    edges.push_back(2 * edges.back() - edges[edges.size() - 2]);
    return {int(edges.size()) + 13, std::move(edges)};
}

// The plane of the code as the camera sees it, in homogeneous coordinates: the upper left corner weighs 1,
// the others what perspective makes of them.
class Grid
{
public:
    Grid(const Corners &corners, int modules, const Side &across, const Side &down)
        : m_corners(corners)
        , m_weightB(weight(across, modules))
        , m_weightC(weight(down, modules))
        , m_across(places(across, modules, m_weightB))
        , m_down(places(down, modules, m_weightC))
    {
    }
    int modules() const { return int(m_across.size()) - 1; }
    bool bent() const { return m_weightB + m_weightC - 1 < 0.15; } // over the horizon

    // `x`, `y` in modules from the code's corner.
    Point at(double x, double y) const
    {
        const double s = place(m_across, x), t = place(m_down, y);
        const double a = 1 - s - t, b = m_weightB * s, c = m_weightC * t;
        const Point plain = 1 / (a + b + c) * (a * m_corners.a + b * m_corners.b + c * m_corners.c);
        return plain + (s * t) * m_pull;
    }
    // The fourth corner lies elsewhere than three of them say.
    void pull(Point by, double x, double y)
    {
        m_pull = m_pull + 1 / (place(m_across, x) * place(m_down, y)) * by;
    }

private:
    // From where the middle of the side is seen.
    static double weight(const Side &side, int modules)
    {
        if (side.modules != modules)
            return 1;
        const double middle = modules / 2.0 - 7; // between two edges: the number of modules is odd
        const auto before = std::size_t(middle);
        const double share = (side.edges[before] + side.edges[before + 1]) / 2;
        return std::clamp(share / (1 - share), 0.2, 5.0);
    }
    // Where each module begins, as a share in the plane itself.
    static std::vector<double> places(const Side &side, int modules, double weight)
    {
        std::vector<double> made(std::size_t(modules) + 1);
        const double span = modules - 2 * toMiddle;
        for (int i = 0; i <= modules; ++i)
            made[std::size_t(i)] = (i - toMiddle) / span;
        if (side.modules != modules)
            return made;
        for (std::size_t i = 0; i < side.edges.size(); ++i)
            made[i + 7] = side.edges[i] / (weight + side.edges[i] * (1 - weight));
        // Beyond the edges: evenly, through the finder patterns' middles.
        const double first = made[7] / toMiddle;
        const std::size_t end = std::size_t(modules) - 7;
        const double last = (1 - made[end]) / toMiddle;
        for (std::size_t i = 0; i < 7; ++i) {
            made[i] = (double(i) - toMiddle) * first;
            made[end + 1 + i] = made[end] + double(i + 1) * last;
        }
        return made;
    }
    static double place(const std::vector<double> &begins, double at)
    {
        const auto i = std::size_t(std::clamp(at, 0.0, double(begins.size()) - 2));
        return begins[i] + (at - double(i)) * (begins[i + 1] - begins[i]);
    }

    Corners m_corners;
    double m_weightB, m_weightC;
    std::vector<double> m_across, m_down;
    Point m_pull;
};

bool isDarkAt(const GreyPicture &picture, const Grid &grid, double x, double y)
{
    return colour(picture, grid.at(x, y)) == 0;
}

bool isDark(const GreyPicture &picture, const Grid &grid, double x, double y)
{
    static constexpr std::array<Point, 5> around{Point{0, 0}, Point{-0.2, -0.2}, Point{0.2, -0.2},
                                                 Point{-0.2, 0.2}, Point{0.2, 0.2}};
    int dark = 0;
    for (const Point &beside : around)
        dark += colour(picture, grid.at(x + beside.x, y + beside.y)) == 0 ? 1 : 0;
    return dark >= 3;
}

// The small square near the fourth corner, from version 2 on: says how the paper lies there.
void holdFourthCorner(const GreyPicture &picture, Grid &grid)
{
    constexpr double inner = 6.5; // modules from the edge to its middle
    if (grid.modules() < smallest + 4)
        return;
    const double middle = grid.modules() - inner;
    const auto score = [&](double dx, double dy) {
        int right = 0;
        for (int y = -2; y <= 2; ++y) {
            for (int x = -2; x <= 2; ++x) {
                const bool dark = std::max(std::abs(x), std::abs(y)) != 1;
                right += isDarkAt(picture, grid, middle + dx + x, middle + dy + y) == dark ? 1 : 0;
            }
        }
        return right;
    };
    constexpr int reach = 10;   // steps of a third of a module
    int best = score(0, 0) + 1; // what lies where it should wins
    Point found;
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            const Point by{x / 3.0, y / 3.0};
            if (const int now = score(by.x, by.y); now > best) {
                best = now;
                found = by;
            }
        }
    }
    constexpr int enough = 21; // of 25
    if (best >= enough)
        grid.pull(grid.at(middle + found.x, middle + found.y) - grid.at(middle, middle), middle, middle);
}

// Both timing patterns alternate where the grid says, but for what is covered. Chance agrees in half of the
// modules.
bool timingAgrees(const GreyPicture &picture, const Grid &grid)
{
    int agree = 0;
    const int from = 8, to = grid.modules() - 8;
    for (int i = from; i < to; ++i) {
        agree += isDarkAt(picture, grid, i + 0.5, 6.5) == (i % 2 == 0) ? 1 : 0;
        agree += isDarkAt(picture, grid, 6.5, i + 0.5) == (i % 2 == 0) ? 1 : 0;
    }
    return agree * 4 >= 3 * 2 * (to - from);
}

bool inFinderPattern(int x, int y, int modules, bool &dark)
{
    for (const auto &[left, top] : {std::pair(0, 0), std::pair(modules - 7, 0), std::pair(0, modules - 7)}) {
        const int ring = std::max(std::abs(x - left - 3), std::abs(y - top - 3));
        if (ring <= 4) {
            dark = ring != 2 && ring != 4;
            return true;
        }
    }
    return false;
}

GreyPicture drawn(const GreyPicture &picture, const Grid &grid)
{
    constexpr int quiet = 4, pixels = 4;
    const int modules = grid.modules();
    GreyPicture out((modules + 2 * quiet) * pixels, (modules + 2 * quiet) * pixels);
    std::ranges::fill(out.pixels, 255);
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            bool dark = false;
            if (!inFinderPattern(x, y, modules, dark))
                dark = isDark(picture, grid, x + 0.5, y + 0.5);
            if (!dark)
                continue;
            for (int i = 0; i < pixels; ++i)
                std::fill_n(out.line((y + quiet) * pixels + i) + (x + quiet) * pixels, pixels, 0);
        }
    }
    return out;
}

// How many modules the distance between two finder patterns means; 0: none that could be.
int modulesBetween(const GreyPicture &picture, Point a, Point b, double module)
{
    const double far = length(b - a);
    const double ma = moduleAlong(picture, a, b - a, module), mb = moduleAlong(picture, b, b - a, module);
    const double modules = far / ((ma + mb) / 2) + 2 * toMiddle;
    return modules < smallest - 6 || modules > largest + 20 ? 0 : int(std::lround(modules));
}

struct Candidate {
    Grid grid;
    int sidesFollowed;
};

std::optional<Candidate> lay(const GreyPicture &picture, const Corners &corners)
{
    const Point ab = corners.b - corners.a, ac = corners.c - corners.a;
    const int guessAcross = modulesBetween(picture, corners.a, corners.b, corners.module);
    const int guessDown = modulesBetween(picture, corners.a, corners.c, corners.module);
    if (guessAcross == 0 || guessDown == 0)
        return {};
    const double guess = (guessAcross + guessDown) / 2.0;
    if (std::abs(guessAcross - guessDown) > guess * 0.5)
        return {};
    // The timing patterns run three modules beside the lines between the middles.
    const auto beside = [&](Point at, Point direction) {
        const double module = moduleAlong(picture, at, direction, length(direction) / (guess - 7));
        return at + 3 * module / length(direction) * direction;
    };
    const double along = length(ab) / (guess - 7), downwards = length(ac) / (guess - 7);
    const Side across = followTiming(picture, beside(corners.a, ac), beside(corners.b, ac), along);
    const Side down = followTiming(picture, beside(corners.a, ab), beside(corners.c, ab), downwards);
    const int rounded = std::clamp(int(std::lround((guess - 17) / 4)) * 4 + 17, smallest, largest);
    const auto near = [&](int modules) { return std::abs(modules - guess) < 4 + guess / 6; };
    const int modules = across.modules != 0 && across.modules == down.modules ? across.modules
                        : across.modules != 0 && near(across.modules)         ? across.modules
                        : down.modules != 0 && near(down.modules)             ? down.modules
                                                                              : rounded;
    Grid grid(corners, modules, across, down);
    if (grid.bent())
        return {};
    return Candidate{std::move(grid), int(across.modules == modules) + int(down.modules == modules)};
}

bool couldBe(const Corners &corners)
{
    const Point ab = corners.b - corners.a, ac = corners.c - corners.a;
    const double sides = length(ab) / length(ac);
    const double sine = cross(ab, ac) / (length(ab) * length(ac));
    return sides > 0.28 && sides < 3.5 && sine > 0.4; // below 0: a mirror
}

std::vector<Corners> threes(const std::vector<FinderPattern> &patterns)
{
    std::vector<Corners> made;
    for (const FinderPattern &a : patterns) {
        for (const FinderPattern &b : patterns) {
            for (const FinderPattern &c : patterns) {
                if (&a == &b || &b == &c || &a == &c)
                    continue;
                const auto [small, large] = std::minmax({a.module, b.module, c.module});
                const Corners corners{a.middle, b.middle, c.middle, (a.module + b.module + c.module) / 3};
                if (large < 2.2 * small && couldBe(corners))
                    made.push_back(corners);
            }
        }
    }
    return made;
}

// Two finder patterns and where the third may be: they share a side, or they are opposite.
std::vector<Corners> twosCompleted(const std::vector<FinderPattern> &patterns)
{
    std::vector<Corners> made;
    for (const FinderPattern &first : patterns) {
        for (const FinderPattern &second : patterns) {
            const auto [small, large] = std::minmax(first.module, second.module);
            if (&first == &second || large > 1.6 * small)
                continue;
            const Point p = first.middle, q = second.middle, way = q - p;
            const double module = (first.module + second.module) / 2;
            made.push_back({p, q, p + rightOf(way), module});
            made.push_back({p, p - rightOf(way), q, module});
            made.push_back({0.5 * (p + q) - 0.5 * rightOf(way), q, p, module});
        }
    }
    return made;
}

void layAll(const GreyPicture &picture, const std::vector<Corners> &all, int sidesWanted,
            std::vector<Candidate> &into)
{
    for (const Corners &corners : all) {
        auto candidate = lay(picture, corners);
        if (candidate && candidate->sidesFollowed >= sidesWanted && timingAgrees(picture, candidate->grid))
            into.push_back(std::move(*candidate));
    }
}

} // namespace

std::vector<GreyPicture> straightenedCodes(const GreyPicture &blackAndWhite,
                                           const std::vector<FinderPattern> &patterns)
{
    const std::vector<FinderPattern> used(
        patterns.begin(), patterns.begin() + std::ptrdiff_t(std::min(patterns.size(), mostPatternsUsed)));
    std::vector<Candidate> candidates;
    layAll(blackAndWhite, threes(used), 0, candidates);
    layAll(blackAndWhite, twosCompleted(used), 1, candidates);
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::sidesFollowed);
    std::vector<GreyPicture> made;
    for (Candidate &candidate : candidates) {
        if (made.size() == mostCodes)
            break;
        holdFourthCorner(blackAndWhite, candidate.grid);
        made.push_back(drawn(blackAndWhite, candidate.grid));
    }
    return made;
}

double moduleOfCode(const std::vector<FinderPattern> &patterns)
{
    const auto [first, last] = std::pair(
        patterns.begin(), patterns.begin() + std::ptrdiff_t(std::min(patterns.size(), mostPatternsUsed)));
    for (const Corners &corners : threes({first, last})) {
        const double across = length(corners.b - corners.a), down = length(corners.c - corners.a);
        const double sine = cross(corners.b - corners.a, corners.c - corners.a) / (across * down);
        const double modules = across / corners.module + 2 * toMiddle;
        if (sine > 0.9 && std::abs(across - down) < 0.2 * across && modules > smallest - 5 &&
            modules < largest)
            return corners.module;
    }
    return 0;
}

} // namespace madoguchi::scan
