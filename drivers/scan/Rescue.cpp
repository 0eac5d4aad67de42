// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/Rescue.h"

#include "drivers/scan/ModuleGrid.h"
#include "drivers/scan/Payload.h"
#include "drivers/scan/ZXingAdapter.h"

#include <array>
#include <exception>

namespace madoguchi::scan
{

namespace
{

using zxing::Look;
using Codes = std::vector<FoundCode>;

Codes gridCodes(const GreyPicture &blackAndWhite)
{
    for (const GreyPicture &code : straightenedCodes(blackAndWhite, findFinderPatterns(blackAndWhite))) {
        if (Codes found = zxing::read(code.view(), Look::Drawn); !found.empty())
            return found;
    }
    return {};
}

GreyPicture closer(const GreyView &picture)
{
    return sharpened(doubled(picture).view(), 3);
}

// Shadows, grey print, noise: half the size takes the noise off, a threshold of the place the light.
Codes byLocalThreshold(const GreyView &picture)
{
    return zxing::read(thresholded(halved(picture).view(), 16, 1).view(), Look::BlackAndWhite);
}

// Rolled paper, strong perspective, a finder pattern under a thumb or in a bright spot.
Codes byGrid(const GreyView &picture)
{
    return gridCodes(thresholded(picture, 24, 14));
}

// Small codes.
Codes enlarged(const GreyView &picture)
{
    return zxing::read(closer(picture).view(), Look::Once);
}

Codes enlargedByGrid(const GreyView &picture)
{
    return gridCodes(thresholded(closer(picture).view(), 20, 14));
}

Codes smoothed(const GreyView &picture)
{
    return zxing::read(thresholded(softened(picture).view(), 12, 2).view(), Look::BlackAndWhite);
}

Codes sharper(const GreyView &picture)
{
    return zxing::read(sharpened(picture, 4).view(), Look::Once);
}

enum class Part {
    Whole,   // it becomes smaller and costs little
    Middle,  // of a frame, where people aim
    Quarter, // it becomes four times the pixels
};
struct Treatment {
    Codes (*read)(const GreyView &);
    Part part;
};
constexpr std::array<Treatment, treatments> all{{
    {byLocalThreshold, Part::Whole},
    {byGrid, Part::Middle},
    {enlarged, Part::Quarter},
    {enlargedByGrid, Part::Quarter},
    {smoothed, Part::Middle},
    {sharper, Part::Middle},
}};

Codes treated(const GreyView &picture, const Treatment &treatment)
{
    constexpr int shortestSide = 42; // halved, a code must still fit
    if (picture.width < shortestSide || picture.height < shortestSide)
        return {};
    try {
        return treatment.read(picture);
    } catch (const std::exception &) {
        return {}; // the library's way to say that a picture confused it
    }
}

// A quarter of the picture: `column` and `row` 0 to 2 reach from one side to the other, half over the next.
GreyView quarter(const GreyView &picture, int column, int row)
{
    return cropped(picture, column * picture.width / 4, row * picture.height / 4, picture.width / 2,
                   picture.height / 2);
}

GreyView partOf(const GreyView &frame, Part part)
{
    constexpr int width = 1280, height = 720;
    if (part == Part::Whole)
        return frame;
    const GreyView middle =
        cropped(frame, (frame.width - width) / 2, (frame.height - height) / 2, width, height);
    return part == Part::Middle ? middle : quarter(middle, 1, 1);
}

} // namespace

Codes rescue(const GreyView &frame, int treatment)
{
    const Treatment &chosen = all.at(std::size_t(treatment));
    return treated(partOf(frame, chosen.part), chosen);
}

Codes rescueAll(const GreyView &picture)
{
    constexpr std::int64_t most = 4'000'000; // pixels; a code in a larger picture is large enough
    if (std::int64_t(picture.width) * picture.height > most)
        return rescueAll(halved(picture).view());
    Confirmed confirmed;
    for (const Treatment &treatment : all) {
        const bool inQuarters = treatment.part == Part::Quarter;
        for (int i = 0; i < (inQuarters ? 9 : 1); ++i) {
            const GreyView view = inQuarters ? quarter(picture, i % 3, i / 3) : picture;
            if (Codes found = confirmed.of(treated(view, treatment)); !found.empty())
                return found;
        }
    }
    return {};
}

Codes Confirmed::of(Codes rescued)
{
    std::erase_if(rescued, [this](const FoundCode &code) {
        const bool known = recognise(code.text).kind != PayloadKind::Foreign || m_doubted == code.text;
        if (!known)
            m_doubted = code.text;
        return !known;
    });
    return rescued;
}

} // namespace madoguchi::scan
