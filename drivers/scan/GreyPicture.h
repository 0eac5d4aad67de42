// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

namespace madoguchi::scan
{

// A grey picture of our own, line after line without gaps.
struct GreyPicture {
    int width = 0;
    int height = 0;
    Bytes pixels;

    GreyPicture() = default;
    GreyPicture(int w, int h) : width(w), height(h), pixels(std::size_t(w) * std::size_t(h)) {}
    std::uint8_t *line(int y) { return pixels.data() + std::size_t(y) * std::size_t(width); }
    const std::uint8_t *line(int y) const { return pixels.data() + std::size_t(y) * std::size_t(width); }
    GreyView view() const { return {pixels.data(), width, height, width}; }
};

// Other looks at the same picture, for codes that the engine does not find in it as it is. Each wants a
// picture that readCodes() would take; any thread.

// Half as wide and high, each pixel the mean of four: less noise, less blur.
GreyPicture halved(const GreyView &picture);

// Twice as wide and high, smooth in between.
GreyPicture doubled(const GreyView &picture);

// Each pixel is pushed away from the mean of the square of 2 · radius + 1 pixels around it.
GreyPicture sharpened(const GreyView &picture, int radius);

// Each pixel becomes the mean of the nine around it.
GreyPicture softened(const GreyView &picture);

// Black (0) where a pixel is darker than the mean of the square around it by more than `margin`, else white
// (255): the light of the place does not matter.
GreyPicture thresholded(const GreyView &picture, int radius, int margin);

// A part of the picture, where it lies; what sticks out of it is cut off.
GreyView cropped(const GreyView &picture, int x, int y, int width, int height);

} // namespace madoguchi::scan
