// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/CodeReader.h"

#include "drivers/scan/ZXingAdapter.h"

#include <exception>

namespace madoguchi::scan
{

namespace
{

// The smallest QR code has 21 modules. Above the largest nothing real is left out: a phone's photo has 12 to
// 50 million pixels.
constexpr int shortestSide = 21;
constexpr int longestSide = 20'000;
constexpr std::int64_t mostPixels = 64'000'000;

bool readable(const GreyView &picture)
{
    return picture.data != nullptr && picture.width >= shortestSide && picture.height >= shortestSide &&
           picture.width <= longestSide && picture.height <= longestSide &&
           picture.bytesPerLine >= picture.width &&
           std::int64_t(picture.width) * picture.height <= mostPixels &&
           std::int64_t(picture.bytesPerLine) * picture.height <= 2 * mostPixels;
}

} // namespace

std::vector<FoundCode> readCodes(const GreyView &picture)
{
    if (!readable(picture))
        return {};
    try {
        return zxing::read(picture);
    } catch (const std::exception &) {
        return {}; // the library's way to say that a picture confused it
    }
}

CodeModules makeCode(const std::string &text)
{
    try {
        return zxing::write(text);
    } catch (const std::exception &) {
        return {}; // longer than the largest code
    }
}

} // namespace madoguchi::scan
