// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/Judgement.h"

#include "drivers/scan/ModuleGrid.h"

namespace madoguchi::scan
{

namespace
{

constexpr int darkGrey = 50;        // paper is at least four times as bright in a lit room
constexpr int whiteGrey = 250;      // the sensor's end: whatever was there is gone
constexpr double smallModule = 2.2; // pixels; below, the engine finds hardly anything

struct Light {
    int seen = 0, dark = 0, white = 0;
};

Light lightOf(const GreyView &picture)
{
    constexpr int steps = 48; // across and down
    Light light;
    for (int row = 0; row < steps; ++row) {
        const std::uint8_t *line =
            picture.data + std::ptrdiff_t(picture.height) * row / steps * picture.bytesPerLine;
        for (int column = 0; column < steps; ++column) {
            const int grey = line[picture.width * column / steps];
            ++light.seen;
            light.dark += grey < darkGrey ? 1 : 0;
            light.white += grey >= whiteGrey ? 1 : 0;
        }
    }
    return light;
}

} // namespace

Judgement judge(const GreyView &frame)
{
    if (!isReadable(frame))
        return Judgement::Fine;
    const GreyView middle =
        cropped(frame, frame.width / 4, frame.height / 4, frame.width / 2, frame.height / 2);
    const Light light = lightOf(middle);
    if (light.dark * 100 > light.seen * 97)
        return Judgement::TooDark;
    if (light.white * 100 > light.seen * 70)
        return Judgement::TooBright;
    const GreyPicture twice = thresholded(sharpened(doubled(middle).view(), 3).view(), 20, 14);
    const double module = moduleOfCode(findFinderPatterns(twice)) / 2;
    return module > 0 && module < smallModule ? Judgement::TooSmall : Judgement::Fine;
}

} // namespace madoguchi::scan
