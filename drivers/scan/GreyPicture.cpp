// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/GreyPicture.h"

#include <algorithm>

namespace madoguchi::scan
{

namespace
{

const std::uint8_t *lineOf(const GreyView &picture, int y)
{
    return picture.data + std::ptrdiff_t(y) * picture.bytesPerLine;
}

// Calls with(to, from, sum, count) for each pixel: `sum` of the `count` pixels in the square around it. Sums
// slide along, so that the size of the square costs nothing.
template <typename With> GreyPicture bySquares(const GreyView &picture, int radius, With with)
{
    GreyPicture out(picture.width, picture.height);
    std::vector<int> columns(std::size_t(picture.width), 0);
    const auto slide = [&](int y, int sign) {
        const std::uint8_t *from = lineOf(picture, y);
        for (int x = 0; x < picture.width; ++x)
            columns[std::size_t(x)] += sign * from[x];
    };
    for (int y = 0; y < std::min(radius, picture.height); ++y)
        slide(y, 1);
    for (int y = 0; y < picture.height; ++y) {
        if (y + radius < picture.height)
            slide(y + radius, 1);
        if (y - radius - 1 >= 0)
            slide(y - radius - 1, -1);
        const int rows = std::min(y + radius, picture.height - 1) - std::max(y - radius, 0) + 1;
        const std::uint8_t *from = lineOf(picture, y);
        std::uint8_t *to = out.line(y);
        int sum = 0;
        for (int x = 0; x < std::min(radius, picture.width); ++x)
            sum += columns[std::size_t(x)];
        for (int x = 0; x < picture.width; ++x) {
            if (x + radius < picture.width)
                sum += columns[std::size_t(x + radius)];
            if (x - radius - 1 >= 0)
                sum -= columns[std::size_t(x - radius - 1)];
            const int across = std::min(x + radius, picture.width - 1) - std::max(x - radius, 0) + 1;
            to[x] = with(from[x], sum, rows * across);
        }
    }
    return out;
}

} // namespace

GreyPicture halved(const GreyView &picture)
{
    GreyPicture out(picture.width / 2, picture.height / 2);
    for (int y = 0; y < out.height; ++y) {
        const std::uint8_t *upper = lineOf(picture, 2 * y), *lower = lineOf(picture, 2 * y + 1);
        std::uint8_t *to = out.line(y);
        for (int x = 0; x < out.width; ++x)
            to[x] = std::uint8_t((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
    }
    return out;
}

GreyPicture doubled(const GreyView &picture)
{
    GreyPicture out(2 * picture.width, 2 * picture.height);
    for (int y = 0; y < out.height; ++y) {
        // A new pixel lies a quarter of an old one beside its middle.
        const int near = y / 2, far = std::clamp(y % 2 == 0 ? near - 1 : near + 1, 0, picture.height - 1);
        const std::uint8_t *mine = lineOf(picture, near), *other = lineOf(picture, far);
        std::uint8_t *to = out.line(y);
        for (int x = 0; x < picture.width; ++x) {
            const int left = std::max(x - 1, 0), right = std::min(x + 1, picture.width - 1);
            const int here = 3 * (3 * mine[x] + other[x]);
            to[2 * x] = std::uint8_t((here + 3 * mine[left] + other[left] + 8) / 16);
            to[2 * x + 1] = std::uint8_t((here + 3 * mine[right] + other[right] + 8) / 16);
        }
    }
    return out;
}

GreyPicture sharpened(const GreyView &picture, int radius)
{
    return bySquares(picture, radius, [](int value, int sum, int count) {
        return std::uint8_t(std::clamp(value + 3 * (value - sum / count) / 2, 0, 255));
    });
}

GreyPicture softened(const GreyView &picture)
{
    return bySquares(picture, 1, [](int, int sum, int count) { return std::uint8_t(sum / count); });
}

GreyPicture thresholded(const GreyView &picture, int radius, int margin)
{
    return bySquares(picture, radius, [margin](int value, int sum, int count) {
        return std::uint8_t((value + margin) * count < sum ? 0 : 255);
    });
}

GreyView cropped(const GreyView &picture, int x, int y, int width, int height)
{
    const int left = std::clamp(x, 0, picture.width), top = std::clamp(y, 0, picture.height);
    const int right = std::clamp(x + width, left, picture.width);
    const int bottom = std::clamp(y + height, top, picture.height);
    return {lineOf(picture, top) + left, right - left, bottom - top, picture.bytesPerLine};
}

} // namespace madoguchi::scan
